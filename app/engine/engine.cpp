// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"

#include "core/routine/publication.h"
#include "core/store/beside.h"
#include "core/store/open_store.h"

namespace stepladder {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Engine>> Engine::open(const Options &options, const Clock &clock)
{
    if (const Result<void> prepared = options.paths.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    const QString endpointsFile = options.environment.value(u"STEPLADDER_ENDPOINTS"_s);
    const Result<Endpoints> endpoints =
        endpointsFile.isEmpty() ? Result<Endpoints>(Endpoints::defaults()) : Endpoints::fromFile(endpointsFile);
    if (!endpoints)
        return tl::unexpected(endpoints.error());
    Result<std::unique_ptr<Repository>> store = openSqlite(options.paths.database());
    if (!store)
        return tl::unexpected(store.error());
    Result<std::unique_ptr<Vault>> vault = openVault(VaultSettings{
        .file = options.environment.value(u"STEPLADDER_VAULT_FILE"_s),
        .passphraseFile = options.environment.value(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s),
    });
    if (!vault)
        return tl::unexpected(vault.error());
    return std::unique_ptr<Engine>(new Engine(options, clock, *endpoints, std::move(*store), std::move(*vault)));
}

Engine::Engine(const Options &options, const Clock &clock, Endpoints endpoints, std::unique_ptr<Repository> store,
               std::unique_ptr<Vault> vault)
    : m_clock(clock)
    , m_consentDeadline(options.consentDeadline)
    , m_endpoints(std::move(endpoints))
    , m_store(std::move(store))
    , m_vault(std::move(vault))
    , m_googleHealth(makeTracker(TrackerKind::GoogleHealth, m_http, m_endpoints, clock, RetryPolicy{}))
    , m_fitbit(makeTracker(TrackerKind::Fitbit, m_http, m_endpoints, clock, RetryPolicy{}))
    , m_tokenClient(m_http, clock)
    , m_tokens(*m_vault, m_tokenClient, clock, m_endpoints, options.paths.name(), options.paths.secretLocks())
    , m_leagueClients(*m_store, *m_vault, m_tokenClient, m_endpoints, options.paths.name())
    , m_admission(*m_store, m_tokens, *this, m_leagueClients, clock)
    , m_invitations(*m_store, *m_vault, m_admission, m_endpoints, clock, options.paths.name())
    , m_transfer(*m_store, m_admission, m_tokenClient, *m_vault, m_endpoints, clock, options.paths.name())
    , m_textProviders(*m_store, *m_vault, m_http, clock, m_endpoints, options.paths.name())
    , m_texting(*m_store, *m_vault, m_textProviders, clock, options.paths.name())
    , m_departure(*m_store, m_tokens, m_invitations, m_transfer, m_texting, clock)
    , m_channels(*m_store, *m_vault, m_http, m_texting, clock, m_endpoints, options.paths.name())
    , m_outbox(*m_store, clock)
    , m_sync(*m_store, m_tokens, *this, m_http, clock)
    , m_round(*m_store, m_sync, m_channels, m_outbox, clock, options.locale)
    , m_messageSetup(*m_store, m_channels, m_textProviders)
    , m_batteryWatch(*m_store, m_sync, clock, options.locale, QTimeZone::systemTimeZone())
{
    m_outbox.setWording([this, locale = options.locale](const OutboxEntry &entry) {
        return beside(m_store.get(), [entry, locale, &clock = m_clock](Repository &own) {
            return entry.kind == MessageKind::Result ? Publication(own, clock, locale).resultNow(entry)
                                                     : warningNow(own, entry, {locale, QTimeZone::systemTimeZone(), clock.now()});
        });
    });
}

Engine::~Engine()
{
    m_http.cancelAll();
}

void Engine::callOffReading()
{
    m_http.callOff();
}

void Engine::cancel()
{
    m_http.cancelAll();
    m_invitations.cancel();
}

std::unique_ptr<Enrolment> Engine::enrolment()
{
    return std::make_unique<Enrolment>(m_admission, m_endpoints, m_clock, m_consentDeadline);
}

Tracker *Engine::tracker(TrackerKind kind)
{
    switch (kind) {
    case TrackerKind::GoogleHealth: return m_googleHealth.get();
    case TrackerKind::Fitbit: return m_fitbit.get();
    case TrackerKind::Manual: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace stepladder
