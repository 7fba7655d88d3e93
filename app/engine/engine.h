// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"
#include "core/accounts/vault_factory.h"
#include "core/routine/battery_watch.h"
#include "core/routine/departure.h"
#include "core/routine/enrolment.h"
#include "core/routine/invitations.h"
#include "core/routine/message_setup.h"
#include "core/routine/round.h"
#include "core/routine/text_providers.h"
#include "core/routine/texting.h"
#include "core/routine/transfer.h"
#include "core/trackers/tracker_factory.h"

#include <QProcessEnvironment>

#include <chrono>

namespace stepladder {

/// Everything behind the windows and the commands of one profile, built in the order of what needs what and taken
/// down in reverse. The one place where the rooms of `core` are wired to each other.
class Engine final : private Trackers
{
public:
    struct Options {
        ProfilePaths paths;
        QProcessEnvironment environment; ///< STEPLADDER_ENDPOINTS, STEPLADDER_VAULT_FILE, …
        QLocale locale;                  ///< of the messages that go out
        std::chrono::seconds consentDeadline = std::chrono::minutes(5);
    };
    /// Errors: of openSqlite, Endpoints::fromFile and openVault. The clock outlives the engine.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> open(const Options &options, const Clock &clock);

    /// Cancels what is still asked of services, while everybody who waits for an answer is there.
    ~Engine() override;

    /// Cancels what is asked of services now; everybody who waits learns of it in a turn of the event loop.
    void cancel();
    /// Ends the reading of trackers that is under way with Cancelled; no token is lost by it.
    void callOffReading();
    /// How often something was called off; what waits for anything but a service looks here.
    [[nodiscard]] quint64 callOffs() const { return m_http.callOffs(); }

    [[nodiscard]] Repository &store() { return *m_store; }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] TokenKeeper &tokens() { return m_tokens; }
    [[nodiscard]] Channels &channels() { return m_channels; }
    [[nodiscard]] TextProviders &textProviders() { return m_textProviders; }
    [[nodiscard]] Texting &texting() { return m_texting; }
    [[nodiscard]] Sync &sync() { return m_sync; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Round &round() { return m_round; }
    [[nodiscard]] MessageSetup &messageSetup() { return m_messageSetup; }
    [[nodiscard]] BatteryWatch &batteryWatch() { return m_batteryWatch; }
    [[nodiscard]] LeagueClients &leagueClients() { return m_leagueClients; }
    [[nodiscard]] Invitations &invitations() { return m_invitations; }
    [[nodiscard]] Transfer &transfer() { return m_transfer; }
    [[nodiscard]] Departure &departure() { return m_departure; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// A new enrolment, which must not outlive the engine.
    [[nodiscard]] std::unique_ptr<Enrolment> enrolment();
    /// How long an enrolment waits for its consent.
    [[nodiscard]] std::chrono::seconds consentDeadline() const { return m_consentDeadline; }

private:
    Engine(const Options &options, const Clock &clock, Endpoints endpoints, std::unique_ptr<Repository> store,
           std::unique_ptr<Vault> vault);
    Tracker *tracker(TrackerKind kind) override;

    const Clock &m_clock;
    std::chrono::seconds m_consentDeadline;
    Endpoints m_endpoints;
    std::unique_ptr<Repository> m_store;
    std::unique_ptr<Vault> m_vault;
    HttpClient m_http;
    std::unique_ptr<Tracker> m_googleHealth;
    std::unique_ptr<Tracker> m_fitbit;
    TokenClient m_tokenClient;
    TokenKeeper m_tokens;
    LeagueClients m_leagueClients;
    Admission m_admission;
    Invitations m_invitations;
    Transfer m_transfer;
    TextProviders m_textProviders;
    Texting m_texting;
    Departure m_departure;
    Channels m_channels;
    Outbox m_outbox;
    Sync m_sync;
    Round m_round;
    MessageSetup m_messageSetup;
    BatteryWatch m_batteryWatch;
};

} // namespace stepladder
