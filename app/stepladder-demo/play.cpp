// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/play.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace stepladder::demo {

using namespace Qt::StringLiterals;

namespace {

// Argument lists are made outside the coroutines: GCC 12 cannot keep a braced list across a suspension.

QStringList at(const QDateTime &now)
{
    return {u"--now"_s, now.toString(Qt::ISODate)};
}

QStringList newLeague(QDate firstDay)
{
    return {u"league"_s, u"create"_s, DemoLeague::name(), u"--time-zone"_s,
            QString::fromUtf8(DemoLeague::zone().id()), u"--start"_s, firstDay.toString(Qt::ISODate)};
}

QStringList slackChannel(const QString &webhookFile)
{
    return {u"channel"_s, u"slack"_s, u"--webhook-file"_s, webhookFile};
}

QStringList textChannel(const fakes::TwilioFake &twilio, const QString &tokenFile)
{
    return {u"channel"_s, u"sms"_s, u"--provider"_s, u"twilio"_s, u"--account-sid"_s, twilio.accountSid(), u"--auth-token-file"_s,
            tokenFile, u"--from"_s, twilio.number(), u"--hours"_s, u"00:00-23:59"_s}; // whenever the demo is played
}

QStringList optIn(const QString &player, const QString &option, const QString &value)
{
    return {u"optin"_s, player, option, value};
}

/// The six digits in a text.
QString codeIn(const QString &text)
{
    static const QRegularExpression code(u"\\b\\d{6}\\b"_s);
    return code.match(text).captured();
}

QString counted(size_t count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QStringList newPlayer(const QString &name, bool fitbit, const QString &clientId, const QString &secretFile)
{
    return {u"player"_s, u"add"_s, name, u"--tracker"_s, fitbit ? u"fitbit"_s : u"google-health"_s, u"--client-id"_s,
            clientId, u"--client-secret-file"_s, secretFile};
}

} // namespace

Play::Play(fakes::OutsideWorld &world, DemoLeague &league, Product &product, const QDateTime &now, QTextStream &out)
    : m_world(world), m_league(league), m_product(product), m_now(now),
      m_start(league.firstDay().startOfDay(DemoLeague::zone()).addSecs(600).toUTC()), m_out(out)
{
}

QCoro::Task<bool> Play::upToYesterday()
{
    const QDateTime midnight = m_league.lastDay().addDays(1).startOfDay(DemoLeague::zone()).toUTC();
    const QDateTime firstRound = std::min(midnight.addSecs(40 * 60), m_now.addSecs(-1));

    const bool created = co_await done(newLeague(m_league.firstDay()), m_start);
    if (!created)
        co_return false;
    m_out << "The league: " << DemoLeague::name() << '\n' << "Consents:\n" << Qt::flush;
    for (const QString &player : DemoLeague::players()) {
        const bool consented = co_await consent(player);
        if (!consented)
            co_return false;
    }
    const bool open = co_await channels();
    if (!open)
        co_return false;

    const bool watched = co_await watchFrom(m_start, firstRound);
    if (!watched)
        co_return false;
    const QStringList daily(u"daily"_s);
    m_league.rightAfterMidnight(firstRound);
    const bool first = co_await done(daily, firstRound);
    if (!first)
        co_return false;
    m_league.sinceThen();
    co_return co_await done(daily, m_now);
}

/// The last week's batteries, so that forecasts have something to go by.
QCoro::Task<bool> Play::watchFrom(QDateTime start, QDateTime end)
{
    constexpr int looks = 10;
    constexpr int hoursBetween = 16;
    const QStringList look{u"battery"_s, u"check"_s};
    for (int before = looks; before > 0; --before) {
        const QDateTime instant = m_now.addSecs(-before * hoursBetween * 3600);
        if (instant <= start || instant >= end)
            continue;
        m_league.wornAt(instant.addSecs(-600));
        const bool looked = co_await done(look, instant);
        if (!looked)
            co_return false;
    }
    co_return true;
}

QCoro::Task<bool> Play::tell()
{
    const QStringList standings = at(m_now) << u"standings"_s;
    const bool ranked = co_await show(u"Standings"_s, standings);
    slack();
    texts();
    const QStringList devices = at(m_now) << u"devices"_s;
    const bool read = co_await show(u"Trackers"_s, devices);
    const QStringList check = at(m_now) << u"battery"_s << u"check"_s;
    const bool watched = co_await show(u"Battery warnings"_s, check);
    co_return ranked && read && watched;
}

void Play::slack()
{
    const std::vector<fakes::SlackMessage> &messages = m_world.slack().messages();
    m_out << "\nSlack got " << counted(messages.size(), u"message"_s, u"messages"_s) << ":\n";
    for (const fakes::SlackMessage &message : messages) {
        for (const QString &line : message.text.split(u'\n'))
            m_out << "  | " << line << '\n';
        m_out << '\n';
    }
}

void Play::texts()
{
    std::vector<fakes::SmsMessage> results;
    std::ranges::copy_if(m_world.twilio().messages(), std::back_inserter(results),
                         [](const fakes::SmsMessage &text) { return !text.inbound && codeIn(text.body).isEmpty(); });
    m_out << "Phones got " << counted(results.size(), u"text"_s, u"texts"_s) << ":\n";
    for (const fakes::SmsMessage &text : results)
        m_out << "  | to " << text.to << ": " << text.body << '\n';
}

void Play::tellTexts()
{
    m_world.twilio().setPhone([this](const fakes::SmsMessage &text) { m_out << "A text to " << text.to << ": " << text.body << '\n' << Qt::flush; });
}

QCoro::Task<bool> Play::show(QString heading, QStringList arguments)
{
    const Product::Answer answer = co_await m_product.control(arguments);
    m_out << '\n' << heading << ":\n" << QString::fromUtf8(answer.out) << QString::fromUtf8(answer.exitCode == 0 ? QByteArray() : answer.errors)
          << Qt::flush;
    co_return answer.exitCode == 0;
}

QCoro::Task<bool> Play::channels()
{
    const QString webhook = m_product.secretFile(u"webhook"_s, m_world.slackWebhook().toEncoded());
    const QString token = m_product.secretFile(u"auth-token"_s, m_world.twilio().authToken().toUtf8());
    const bool slack = co_await done(slackChannel(webhook), m_start);
    if (!slack)
        co_return false;
    const bool texts = co_await done(textChannel(m_world.twilio(), token), m_start);
    if (!texts)
        co_return false;
    m_out << "Texts:\n" << Qt::flush;
    for (const auto &[player, number] : DemoLeague::phones()) {
        const bool confirmed = co_await textConsent(player, number);
        if (!confirmed)
            co_return false;
    }
    co_return true;
}

QCoro::Task<bool> Play::textConsent(QString player, QString number)
{
    const bool entered = co_await done(optIn(player, u"--mobile"_s, number), m_start);
    if (!entered)
        co_return false;
    const QString code = codeIn(m_world.twilio().messages().back().body);
    const bool confirmed = co_await done(optIn(player, u"--code"_s, code), m_start);
    m_out << "  " << player << " (" << number << "): " << (confirmed ? "confirmed with the code" : "failed") << '\n' << Qt::flush;
    co_return confirmed;
}

QCoro::Task<bool> Play::consent(QString player)
{
    const bool fitbit = DemoLeague::usesFitbit(player);
    const fakes::OAuthClient client =
        fitbit ? m_world.fitbit().oauth().serverClient() : m_world.google().oauth().client();
    const QString secret = m_product.secretFile(u"client-secret"_s, client.secret.toUtf8());
    const QStringList arguments = at(m_start) + newPlayer(player, fitbit, client.id, secret);
    const auto openBrowser = [this, player](const QByteArray &line) {
        const QString url = QJsonDocument::fromJson(line).object().value(u"authorizationUrl"_s).toString();
        fakes::ConsentScript script;
        script.player = player;
        if (!url.isEmpty())
            m_browser.open(QUrl(url), script);
    };
    const Product::Answer answer = co_await m_product.control(arguments, openBrowser);
    m_out << "  " << player << (fitbit ? " (Fitbit protocol): " : " (Google Health): ")
          << (answer.exitCode == 0 ? "allowed" : "failed") << '\n'
          << QString::fromUtf8(answer.exitCode == 0 ? QByteArray() : answer.errors) << Qt::flush;
    co_return answer.exitCode == 0;
}

QCoro::Task<bool> Play::done(QStringList arguments, QDateTime when)
{
    arguments = at(when) + arguments;
    const Product::Answer answer = co_await m_product.control(arguments);
    if (answer.exitCode == 0)
        co_return true;
    m_out << "stepladderctl " << arguments.join(u' ') << " ended with " << answer.exitCode << ":\n"
          << QString::fromUtf8(answer.errors) << Qt::flush;
    co_return false;
}

} // namespace stepladder::demo
