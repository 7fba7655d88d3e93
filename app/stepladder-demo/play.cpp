// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/play.h"

#include <QJsonDocument>
#include <QJsonObject>

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

QStringList newPlayer(const QString &name, bool fitbit, const QString &clientId, const QString &secretFile)
{
    return {u"player"_s, u"add"_s, name, u"--tracker"_s, fitbit ? u"fitbit"_s : u"google-health"_s, u"--client-id"_s,
            clientId, u"--client-secret-file"_s, secretFile};
}

} // namespace

Play::Play(fakes::OutsideWorld &world, DemoLeague &league, Product &product, const QDateTime &now, QTextStream &out)
    : m_world(world), m_league(league), m_product(product), m_now(now), m_out(out)
{
}

QCoro::Task<bool> Play::upToYesterday()
{
    const QDateTime start = m_league.firstDay().startOfDay(DemoLeague::zone()).addSecs(600).toUTC();
    const QDateTime midnight = m_league.lastDay().addDays(1).startOfDay(DemoLeague::zone()).toUTC();
    const QDateTime firstRound = std::min(midnight.addSecs(40 * 60), m_now.addSecs(-1));
    const QString webhook = m_product.secretFile(u"webhook"_s, m_world.slackWebhook().toEncoded());

    const bool created = co_await done(newLeague(m_league.firstDay()), start);
    if (!created)
        co_return false;
    m_out << "The league: " << DemoLeague::name() << '\n' << "Consents:\n" << Qt::flush;
    for (const QString &player : DemoLeague::players()) {
        const bool consented = co_await consent(player);
        if (!consented)
            co_return false;
    }
    const bool channel = co_await done(slackChannel(webhook), start);
    if (!channel)
        co_return false;

    const bool watched = co_await watchFrom(start, firstRound);
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
    const Product::Answer board = co_await m_product.control(standings);
    m_out << "\nStandings:\n" << QString::fromUtf8(board.out) << "\nSlack got " << m_world.slack().messages().size()
          << " message. It was:\n";
    for (const QString &line : m_world.slack().messages().back().text.split(u'\n'))
        m_out << "  | " << line << '\n';
    const QStringList devices = at(m_now) << u"devices"_s;
    const Product::Answer watches = co_await m_product.control(devices);
    m_out << "\nTrackers:\n" << QString::fromUtf8(watches.out) << Qt::flush;
    const QStringList check = at(m_now) << u"battery"_s << u"check"_s;
    const Product::Answer warnings = co_await m_product.control(check);
    m_out << "\nBattery warnings:\n" << QString::fromUtf8(warnings.out) << Qt::flush;
    co_return board.exitCode == 0 && watches.exitCode == 0 && warnings.exitCode == 0;
}

QCoro::Task<bool> Play::consent(QString player)
{
    const bool fitbit = DemoLeague::usesFitbit(player);
    const fakes::OAuthClient client =
        fitbit ? m_world.fitbit().oauth().serverClient() : m_world.google().oauth().client();
    const QString secret = m_product.secretFile(u"client-secret"_s, client.secret.toUtf8());
    const QDateTime start = m_league.firstDay().startOfDay(DemoLeague::zone()).addSecs(600).toUTC();
    const QStringList arguments = at(start) + newPlayer(player, fitbit, client.id, secret);
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
