// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/departure.h"
#include "core/routine/enrolment.h"
#include "core/routine/invitations.h"
#include "core/routine/text_providers.h"
#include "core/routine/transfer.h"
#include "core/store/open_store.h"
#include "core/trackers/tracker_factory.h"
#include "tests/accounts/consent_fixture.h"
#include "tests/accounts/memory_vault.h"

#include <memory>
#include <optional>

namespace stepladder {

/// Everything behind the ways into one league, against the simulated services. restart() begins a new process: only the
/// database file and the vault stay.
class OnboardingSet
{
public:
    [[nodiscard]] bool open()
    {
        if (!fixture.open())
            return false;
        start();
        League made;
        made.name = QStringLiteral("Office");
        made.zone = QTimeZone("Europe/Berlin");
        made.season.first = QDate(2026, 11, 1);
        league = process->store->addLeague(made).value().id;
        return true;
    }

    void restart()
    {
        process.reset();
        start();
    }

    void later(std::chrono::seconds time) { fixture.clock.set(fixture.clock.now().addDuration(time)); }

    [[nodiscard]] EnrolmentRequest google(const QString &name)
    {
        return {league, name, TrackerKind::GoogleHealth, fixture.googleClient(), std::nullopt, std::nullopt, {}};
    }
    [[nodiscard]] EnrolmentRequest fitbit(const QString &name)
    {
        return {league, name, TrackerKind::Fitbit, fixture.fitbitServerClient(), std::nullopt, std::nullopt, {}};
    }

    /// The address that the person's browser ends on, with nothing that listens there.
    [[nodiscard]] QUrl answerTo(const QUrl &page, fakes::ConsentScript script = {})
    {
        if (script.player.isEmpty())
            script.player = QStringLiteral("Ada");
        script.followRedirect = false;
        return QCoro::waitFor(ConsentFixture::awaited(fixture.browser.open(page, script))).redirect;
    }

    /// A consent in the browser of this computer.
    [[nodiscard]] Result<Player> enrol(const EnrolmentRequest &request, const QString &person = QStringLiteral("Ada"))
    {
        Enrolment enrolment(process->admission, fixture.endpoints, fixture.clock, std::chrono::minutes(5));
        const Result<QUrl> page = enrolment.begin(request);
        if (!page)
            return tl::unexpected(page.error());
        fakes::ConsentScript script;
        script.player = person;
        const QFuture<fakes::Visit> visit = fixture.browser.open(*page, script);
        Result<Player> player = QCoro::waitFor(enrolment.finish());
        fixture.lastVisit = QCoro::waitFor(ConsentFixture::awaited(visit));
        return player;
    }

    [[nodiscard]] std::vector<Player> players() { return process->store->players(league).value(); }

    struct Process final : private Trackers {
        Process(std::unique_ptr<Repository> repository, OnboardingSet &set)
            : store(std::move(repository))
            , googleHealth(makeTracker(TrackerKind::GoogleHealth, http, set.fixture.endpoints, set.fixture.clock, once))
            , fitbitWeb(makeTracker(TrackerKind::Fitbit, http, set.fixture.endpoints, set.fixture.clock, once))
            , client(http, set.fixture.clock, once)
            , tokens(set.vault, client, set.fixture.clock, set.fixture.endpoints, QStringLiteral("home"))
            , clients(*store, set.vault, client, set.fixture.endpoints, QStringLiteral("home"))
            , admission(*store, tokens, *this, clients, set.fixture.clock)
            , invitations(*store, set.vault, admission, set.fixture.endpoints, set.fixture.clock, QStringLiteral("home"))
            , transfer(*store, admission, client, set.vault, set.fixture.endpoints, set.fixture.clock, QStringLiteral("home"))
            , providers(*store, set.vault, http, set.fixture.clock, set.fixture.endpoints, QStringLiteral("home"))
            , texting(*store, set.vault, providers, set.fixture.clock, QStringLiteral("home"))
            , departure(*store, tokens, invitations, transfer, texting, set.fixture.clock)
        {
        }
        Tracker *tracker(TrackerKind kind) override
        {
            return kind == TrackerKind::Fitbit ? fitbitWeb.get() : googleHealth.get();
        }

        RetryPolicy once{1, std::chrono::milliseconds(1), std::chrono::milliseconds(10), {}};
        HttpClient http;
        std::unique_ptr<Repository> store;
        std::unique_ptr<Tracker> googleHealth;
        std::unique_ptr<Tracker> fitbitWeb;
        TokenClient client;
        TokenKeeper tokens;
        LeagueClients clients;
        Admission admission;
        Invitations invitations;
        Transfer transfer;
        TextProviders providers;
        Texting texting;
        Departure departure;
    };

    ConsentFixture fixture;
    MemoryVault vault;
    std::unique_ptr<Process> process;
    LeagueId league;

private:
    void start() { process = std::make_unique<Process>(std::move(openSqlite(database()).value()), *this); }

public:
    [[nodiscard]] QString database() const { return fixture.folder.filePath(QStringLiteral("league.db")); }
};

} // namespace stepladder
