// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "tests/accounts/consent_fixture.h"
#include "tests/accounts/memory_vault.h"

#include <memory>

namespace stepladder {

/// Everything between one player and the services, new for each test.
struct KeeperSet {
    explicit KeeperSet(std::unique_ptr<ConsentFixture> opened) : held(std::move(opened)) {}

    std::unique_ptr<ConsentFixture> held;
    ConsentFixture &fixture = *held;
    MemoryVault vault;
    HttpClient http;
    RetryPolicy once{1, std::chrono::milliseconds(1), std::chrono::milliseconds(10), {}};
    TokenClient client{http, fixture.clock, once};
    TokenKeeper keeper{vault, client, fixture.clock, fixture.endpoints, QStringLiteral("home")};
    PlayerId ada{1};

    QString name() const { return keeper.entryName(ada); }
    void later(int seconds) { fixture.clock.set(fixture.clock.now().addSecs(seconds)); }
    TokenSet storedTokens() const { return Credentials::fromVault(vault.entries.value(name())).value().tokens; }
    ErrorKind failed()
    {
        const auto token = QCoro::waitFor(keeper.accessToken(ada));
        return token ? ErrorKind::Internal : token.error().kind;
    }

    bool connectGoogle() { return connected(TrackerKind::GoogleHealth, fixture.google(), fixture.googleClient()); }
    bool connectFitbit(bool withSecret)
    {
        return connected(TrackerKind::Fitbit, fixture.fitbit(withSecret),
                         withSecret ? fixture.fitbitServerClient() : fixture.fitbitPublicClient());
    }
    bool connected(TrackerKind tracker, const OAuthProvider &provider, const OAuthClient &oauthClient)
    {
        const auto tokens = fixture.consent(provider, oauthClient);
        if (!tokens)
            return false;
        vault.entries.insert(name(), Credentials{tracker, oauthClient, *tokens}.toVault());
        fixture.world.traffic().clear();
        return true;
    }
};

/// The set with its services open, or nothing.
inline std::unique_ptr<KeeperSet> openKeeperSet()
{
    auto fixture = std::make_unique<ConsentFixture>();
    return fixture->open() ? std::make_unique<KeeperSet>(std::move(fixture)) : nullptr;
}

} // namespace stepladder
