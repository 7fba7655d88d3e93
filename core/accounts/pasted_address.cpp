// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/pasted_address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedAddress)
};

QString wordsFor(PasteFault fault)
{
    switch (fault) {
    case PasteFault::Empty:
        return Words::tr("Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.");
    case PasteFault::TooLong:
        return Words::tr("This text is too long. Paste the address alone; it begins with http://127.0.0.1.");
    case PasteFault::NotText:
        return Words::tr("This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.");
    case PasteFault::NoAddress:
        return Words::tr("There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.");
    case PasteFault::ConsentPage:
        return Words::tr("This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.");
    case PasteFault::OtherPlace:
        return Words::tr("This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.");
    case PasteFault::Incomplete:
        return Words::tr("This address is not complete. Copy all of it from the browser's address bar.");
    case PasteFault::OtherInvitation:
        return Words::tr("This address is from another invitation. Ask for the newest.");
    case PasteFault::EarlierTry:
        return Words::tr("This address is from an earlier try. Open the page again and copy the new one.");
    case PasteFault::UsedAlready:
        return Words::tr("This address was used already. Nothing more is needed.");
    }
    Q_UNREACHABLE();
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

/// What RFC 3986 lets into an address.
QString addressSigns()
{
    return uR"([A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%])"_s;
}

QStringList linesOf(QString text)
{
    // Chats put invisible signs into what they show; mails put "> " before it.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    static const QRegularExpression lineBreak(u"\r\n|\n|\r"_s);
    static const QRegularExpression quoting(u"^[\\s>]+"_s);
    QStringList lines = text.split(lineBreak);
    for (QString &line : lines)
        line = line.remove(quoting).trimmed();
    return lines;
}

bool beginsWithScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.\\-]*://"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

/// The rest of an address that was broken where the line before ended, and not the next word of a letter.
bool continuesAddress(const QString &line)
{
    static const QRegularExpression rest(u"^"_s + addressSigns() + u"+$"_s);
    static const QRegularExpression parameters(u"[&=%#]"_s);
    constexpr qsizetype longWord = 20; // characters
    return rest.match(line).hasMatch() && !beginsWithScheme(line) && !line.contains(u'@')
        && (line.contains(parameters) || line.size() >= longWord);
}

QUrl addressFrom(QString written)
{
    static const QRegularExpression punctuation(u"[.,;:!?)\\]'*]+$"_s);
    written.remove(punctuation).replace("&amp;"_L1, "&"_L1);
    return QUrl(beginsWithScheme(written) ? written : u"http://"_s + written, QUrl::StrictMode);
}

QList<QUrl> addressesIn(const QString &text)
{
    static const QRegularExpression address(u"(?:[a-z][a-z0-9+.\\-]{0,30}://|127\\.0\\.0\\.1:)"_s + addressSigns() + u'*',
                                            QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> found;
    const QStringList lines = linesOf(text);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString &line = lines[number];
        for (auto matches = address.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            QString written = match.captured();
            if (match.capturedEnd() == line.size()) {
                for (qsizetype next = number + 1; next < lines.size() && continuesAddress(lines[next]); ++next)
                    written += lines[next];
            }
            if (const QUrl url = addressFrom(written); url.isValid())
                found += url;
        }
    }
    return found;
}

bool isConsentPage(const QUrl &url)
{
    return QUrlQuery(url).hasQueryItem(u"response_type"_s);
}

} // namespace

Error pasteError(PasteFault fault)
{
    return {ErrorKind::InvalidInput, {}, {}, std::nullopt, wordsFor(fault)};
}

Result<QUrl> pastedAddress(const QString &text)
{
    const auto no = [](PasteFault fault) { return tl::unexpected(pasteError(fault)); };
    if (text.size() > longestText)
        return no(PasteFault::TooLong);
    if (std::any_of(text.begin(), text.end(), isControl))
        return no(PasteFault::NotText);
    if (text.trimmed().isEmpty())
        return no(PasteFault::Empty);
    const QList<QUrl> found = addressesIn(text);
    if (found.isEmpty())
        return no(PasteFault::NoAddress);
    const auto ours = std::find_if(found.begin(), found.end(), [](const QUrl &url) {
        return url.host() == "127.0.0.1"_L1 && !isConsentPage(url);
    });
    if (ours != found.end())
        return *ours;
    return no(isConsentPage(found.first()) ? PasteFault::ConsentPage : PasteFault::OtherPlace);
}

} // namespace stepladder
