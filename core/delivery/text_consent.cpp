// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_consent.h"

#include "core/delivery/gsm_text.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextConsent)
};

struct Limit {
    int codes;
    std::chrono::milliseconds window;
};
constexpr std::array numberLimits{Limit{1, 60s}, Limit{3, 10min}, Limit{5, 24h}};
constexpr Limit leagueLimit{20, 24h};

constexpr int codeDigits = 6;
constexpr quint32 codeCount = 1'000'000;

QString keyedHash(const Secret &key, const QStringList &parts)
{
    const QByteArray message = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(message, key.reveal(), QCryptographicHash::Sha256).toHex());
}

/// What tells the keys themselves apart.
QString markOf(const Secret &key)
{
    return keyedHash(key, {u"mark"_s}).left(8) + u':';
}

/// `times`: rising. A window holds the codes after its start, so the next may go out when the oldest that counts leaves.
std::chrono::milliseconds waitFor(const Limit &limit, const std::vector<QDateTime> &times, const QDateTime &now)
{
    const auto count = static_cast<std::ptrdiff_t>(times.size());
    if (count < limit.codes)
        return 0ms;
    const QDateTime free = times.at(static_cast<size_t>(count - limit.codes)).addMSecs(limit.window.count());
    return std::max(0ms, std::chrono::milliseconds(now.msecsTo(free)));
}

} // namespace

ConsentState stateOf(const TextConsent &consent)
{
    if (consent.optOut)
        return ConsentState::OptedOut;
    return consent.confirmedAt.isValid() ? ConsentState::Confirmed : ConsentState::CodeSent;
}

QString word(ConsentState state)
{
    switch (state) {
    case ConsentState::CodeSent: return u"code-sent"_s;
    case ConsentState::Confirmed: return u"confirmed"_s;
    case ConsentState::OptedOut: return u"opted-out"_s;
    }
    Q_UNREACHABLE();
}

bool allows(const TextConsent &consent, MessageKind kind)
{
    if (stateOf(consent) != ConsentState::Confirmed)
        return false;
    switch (kind) {
    case MessageKind::Result:
    case MessageKind::Correction: return consent.wantsResult;
    case MessageKind::Battery:
    case MessageKind::NotSynced: return consent.wantsBattery;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds waitBeforeCode(const std::vector<TextCode> &issued, LeagueId league, const QString &numberKey,
                                         const QDateTime &now)
{
    std::vector<QDateTime> ofNumber;
    std::vector<QDateTime> ofLeague;
    for (const TextCode &code : issued) {
        if (isForgotten(code, now))
            continue;
        if (code.numberKey == numberKey)
            ofNumber.push_back(code.issuedAt);
        if (code.league == league)
            ofLeague.push_back(code.issuedAt);
    }
    std::sort(ofNumber.begin(), ofNumber.end());
    std::sort(ofLeague.begin(), ofLeague.end());
    std::chrono::milliseconds wait = waitFor(leagueLimit, ofLeague, now);
    for (const Limit &limit : numberLimits)
        wait = std::max(wait, waitFor(limit, ofNumber, now));
    return wait;
}

bool isLive(const TextCode &code, const QDateTime &now)
{
    return !code.digest.isEmpty() && code.wrongTries < maxWrongTries
        && now < code.issuedAt.addMSecs(std::chrono::milliseconds(codeLifetime).count());
}

bool isForgotten(const TextCode &code, const QDateTime &now)
{
    return std::chrono::abs(std::chrono::milliseconds(code.issuedAt.msecsTo(now))) >= leagueLimit.window;
}

std::optional<Secret> codeFrom(quint32 random)
{
    constexpr quint32 most = std::numeric_limits<quint32>::max() / codeCount * codeCount;
    if (random >= most)
        return std::nullopt;
    return Secret(QByteArray::number(random % codeCount).rightJustified(codeDigits, '0'));
}

Result<Secret> typedCode(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c.toLatin1();
        else if (!c.isSpace() && c != u'-')
            digits += '?';
    }
    if (digits.size() != codeDigits || digits.contains('?'))
        return failure(ErrorKind::InvalidInput, {}, Words::tr("the code has six digits"));
    return Secret(digits);
}

QString codeDigest(const Secret &key, PlayerId player, const QString &number, const Secret &code)
{
    return keyedHash(key, {u"code"_s, QString::number(player.value), number, QString::fromLatin1(code.reveal())});
}

QString numberKey(const Secret &key, const QString &number)
{
    return markOf(key) + keyedHash(key, {u"number"_s, number});
}

bool isMadeWith(const Secret &key, const QString &numberKey)
{
    return numberKey.startsWith(markOf(key));
}

ReplyWord replyWord(const QString &text)
{
    // Twilio's and Amazon's words; the German one no provider knows, and it is meant all the same.
    static const QStringList stops{u"STOP"_s,   u"UNSUBSCRIBE"_s, u"END"_s,   u"QUIT"_s,    u"STOPALL"_s, u"REVOKE"_s, u"OPTOUT"_s,
                                   u"OPT-OUT"_s, u"CANCEL"_s,      u"ARRET"_s, u"ARRÊT"_s, u"REMOVE"_s,  u"TD"_s,     u"STOPP"_s};
    static const QStringList starts{u"START"_s, u"YES"_s, u"UNSTOP"_s};
    QString word = text.trimmed().toUpper();
    while (word.endsWith(u'.') || word.endsWith(u'!'))
        word.chop(1);
    return stops.contains(word) ? ReplyWord::Stop : starts.contains(word) ? ReplyWord::Start : ReplyWord::Other;
}

namespace {

/// In one segment of UCS-2: with the league's name where a fair part of it fits.
QString codeInItsScript(const QString &words, const QString &unnamed, const QString &digits, const QString &league)
{
    constexpr qsizetype fairPart = 8;
    const qsizetype room = unitsPerSegment - words.arg(digits, QString()).size();
    if (league.isEmpty() || room < std::min(league.size(), fairPart))
        return unnamed.arg(digits);
    const bool fits = league.size() <= room;
    QString name = fits ? league : league.left(room - 1);
    if (!fits && name.back().isHighSurrogate())
        name.chop(1);
    return words.arg(digits, fits ? name : name + u'\u2026');
}

} // namespace

QString codeText(const Secret &code, const QString &league, ChannelKind channel)
{
    if (channel == ChannelKind::Ntfy)
        return Words::tr("Stepladder: code %1 turns on notifications for \"%2\". Not you? Ignore. Unsubscribe from this topic to end.")
            .arg(QString::fromLatin1(code.reveal()), plainName(league));
    const QString digits = QString::fromLatin1(code.reveal());
    const QString name = gsmText(plainName(league)).replace(u'"', u'\'').trimmed();
    //: A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.
    const QString words = Words::tr("Stepladder: code %1 turns on texts for \"%2\". Not you? Ignore. Reply STOP to end.");
    //: The same where the name does not fit: at most 66 characters in a script of its own.
    const QString unnamed = Words::tr("Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.");
    if (!isGsmEnough(words))
        return codeInItsScript(words, unnamed, digits, plainName(league));
    const QString named = gsmText(words);
    if (name.isEmpty()) // in a script that plain texts do not have
        return gsmText(unnamed).arg(digits);
    const int room = septetsPerSegment - septets(named.arg(digits, QString())).value_or(septetsPerSegment);
    return named.arg(digits, shortened(name, room));
}

QString consentWords(const QString &league, ChannelKind channel)
{
    if (channel == ChannelKind::Ntfy)
        return Words::tr("By entering the code, the phone's owner agrees that Stepladder sends notifications by ntfy to this topic "
                         "for the league \"%1\": its daily result and battery warnings, as chosen, usually not more than two a "
                         "day. Whoever knows the topic's address can read them. Unsubscribe to end them.")
            .arg(plainName(league));
    return Words::tr("By entering the code, the phone's owner agrees that Stepladder sends text messages (SMS) to this number "
                     "for the league \"%1\": its daily result and battery warnings, as chosen, usually not more than two a "
                     "day. Message and data rates may apply. Reply STOP to end them, HELP for help.")
        .arg(plainName(league));
}

} // namespace stepladder
