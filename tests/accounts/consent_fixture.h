// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/await_future.h"
#include "core/accounts/grant.h"
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace stepladder {

/// The simulated services with two people, a clock that stands, and somebody at a browser.
class ConsentFixture
{
public:
    [[nodiscard]] bool open()
    {
        using namespace Qt::StringLiterals;
        if (!folder.isValid() || !world.start() || !world.writeEndpoints(folder.filePath(u"endpoints.json"_s)))
            return false;
        const auto read = Endpoints::fromFile(folder.filePath(u"endpoints.json"_s));
        if (!read)
            return false;
        endpoints = *read;
        world.addPerson(u"Ada"_s, "Europe/Berlin", u"GGNJL9"_s);
        world.addPerson(u"Bo"_s);
        return true;
    }

    [[nodiscard]] OAuthClient googleClient()
    {
        const auto &client = world.google().oauth().client();
        return {client.id, Secret(client.secret.toUtf8())};
    }
    [[nodiscard]] OAuthClient fitbitServerClient()
    {
        const auto &client = world.fitbit().oauth().serverClient();
        return {client.id, Secret(client.secret.toUtf8())};
    }
    [[nodiscard]] OAuthClient fitbitPublicClient() { return {world.fitbit().oauth().publicClient().id, Secret()}; }

    [[nodiscard]] OAuthProvider google() const { return OAuthProvider::googleHealth(endpoints); }
    /// On any free port, so that tests can run side by side.
    [[nodiscard]] OAuthProvider fitbit(bool withSecret) const
    {
        OAuthProvider provider = OAuthProvider::fitbit(endpoints, withSecret);
        provider.redirectPort = 0;
        return provider;
    }

    /// A whole consent.
    [[nodiscard]] Result<TokenSet> consent(const OAuthProvider &provider, const OAuthClient &client,
                                           fakes::ConsentScript script = {})
    {
        if (script.player.isEmpty())
            script.player = QStringLiteral("Ada");
        Grant grant(provider, client, clock);
        const Result<QUrl> address = grant.start();
        if (!address)
            return tl::unexpected(address.error());
        const QFuture<fakes::Visit> visit = browser.open(*address, script);
        Result<TokenSet> tokens = QCoro::waitFor(grant.finish());
        lastVisit = QCoro::waitFor(awaited(visit));
        return tokens;
    }

    static QCoro::Task<fakes::Visit> awaited(QFuture<fakes::Visit> visit) { co_return co_await finished(visit); }

    QTemporaryDir folder;
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc())};
    fakes::OutsideWorld world{[this] { return clock.now(); }};
    Endpoints endpoints;
    fakes::ScriptedBrowser browser;
    fakes::Visit lastVisit;
};

} // namespace stepladder
