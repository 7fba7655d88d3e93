// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/phone_number.h"

#include <QCoreApplication>
#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

constexpr qsizetype mostDigits = 15; // ITU-T E.164

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

QString tooShort() { return Words::tr("the phone number is too short"); }
QString tooLong() { return Words::tr("the phone number is too long"); }
QString noCountry() { return Words::tr("the phone number needs + and a country code in front, such as +1 or +49"); }

/// The text without the invisible marks and the unusual spaces that come with a number copied from elsewhere.
QString visible(const QString &text)
{
    QString visible;
    std::copy_if(text.begin(), text.end(), std::back_inserter(visible),
                 [](QChar c) { return c.category() != QChar::Other_Format; });
    return visible.simplified();
}

/// What may stand in a number besides digits; the library would guess at the rest, or leave it out.
bool isPunctuation(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || u"+.()/\uFF0B"_s.contains(c);
}

Result<void> checkLength(const Parsed &number)
{
    switch (Util::GetInstance()->IsPossibleNumberWithReason(number)) {
    case Util::IS_POSSIBLE: return {};
    case Util::IS_POSSIBLE_LOCAL_ONLY: return refused(Words::tr("the phone number lacks its area code"));
    case Util::INVALID_COUNTRY_CODE: return refused(noCountry());
    case Util::TOO_SHORT: return refused(tooShort());
    case Util::INVALID_LENGTH: return refused(Words::tr("phone numbers of that country have another length"));
    case Util::TOO_LONG: return refused(tooLong());
    }
    Q_UNREACHABLE();
}

QString formatted(const Parsed &number, Util::PhoneNumberFormat format)
{
    std::string text;
    Util::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &region)
{
    const QString typed = visible(text);
    if (typed.isEmpty())
        return refused(Words::tr("there is no phone number"));
    Parsed number;
    const std::string from = region.isEmpty() ? "ZZ" : region.toUpper().toStdString(); // ZZ: no region at all
    const auto error = Util::GetInstance()->Parse(typed.toStdString(), from, &number);
    if (!number.extension().empty())
        return refused(Words::tr("a number with an extension cannot be texted"));
    if (std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); }))
        return refused(Words::tr("a phone number is written in digits, without letters"));
    if (!std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || isPunctuation(c); }))
        return refused(Words::tr("there are signs in it that belong to no phone number"));
    switch (error) {
    case Util::NO_PARSING_ERROR: break;
    case Util::INVALID_COUNTRY_CODE_ERROR: return refused(noCountry());
    case Util::NOT_A_NUMBER: return refused(Words::tr("it is not a phone number"));
    case Util::TOO_SHORT_AFTER_IDD:
    case Util::TOO_SHORT_NSN: return refused(tooShort());
    case Util::TOO_LONG_NSN: return refused(tooLong());
    }
    if (const Result<void> possible = checkLength(number); !possible)
        return tl::unexpected(possible.error());

    PhoneNumber result;
    result.m_e164 = formatted(number, Util::E164);
    if (result.m_e164.size() > mostDigits + 1)
        return refused(tooLong());
    result.m_international = formatted(number, Util::INTERNATIONAL);
    result.m_countryDigits = static_cast<int>(std::to_string(number.country_code()).size());
    result.m_isDoubtful = !Util::GetInstance()->IsValidNumber(number);
    return result;
}

QString PhoneNumber::masked() const
{
    const qsizetype shown = 1 + m_countryDigits;
    const qsizetype national = m_e164.size() - shown;
    const qsizetype last = std::min<qsizetype>(4, national / 2);
    return m_e164.left(shown) + QString(national - last, u'*') + m_e164.right(last);
}

} // namespace stepladder
