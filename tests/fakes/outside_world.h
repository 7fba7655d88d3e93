// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faults.h"
#include "tests/fakes/fitbit_fake.h"
#include "tests/fakes/google_fake.h"
#include "tests/fakes/ntfy_fake.h"
#include "tests/fakes/slack_fake.h"
#include "tests/fakes/sns_fake.h"
#include "tests/fakes/traffic.h"
#include "tests/fakes/twilio_fake.h"
#include "tests/fakes/world.h"

#include <QUrl>
#include <memory>
#include <vector>

namespace stepladder::fakes {

class LoopbackServer;

/// All outside services on 127.0.0.1, on ports the kernel chooses. Needs a running event loop; serves other processes too.
///
///     OutsideWorld world([&] { return clock.now(); });
///     QVERIFY(world.start());
///     world.addPerson(u"Ada"_s, "Europe/Berlin", u"GGNJL9"_s);
///     world.setSteps(u"Ada"_s, QDate(2026, 11, 9), 10'542);
///     world.faults().add(Fault::serverError(Service::Google).on(u"dailyRollUp"_s).times(2));
class OutsideWorld {
public:
    /// Without a clock the system's is taken. It decides token lives, hours and time stamps, never delays.
    explicit OutsideWorld(World::Now now = {});
    ~OutsideWorld();
    Q_DISABLE_COPY_MOVE(OutsideWorld)

    /// Opens the doors. False when a port could not be had.
    [[nodiscard]] bool start();
    /// Refuses connections to one service, as if its network were down, until started again on the same port.
    void close(Service service);
    [[nodiscard]] bool reopen(Service service);

    /// In the form of STEPLADDER_ENDPOINTS. An ntfy server has no place there: its address is a setting.
    [[nodiscard]] QByteArray endpointsJson() const;
    [[nodiscard]] bool writeEndpoints(const QString &fileName) const;
    [[nodiscard]] QUrl origin(Service service) const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl slackWebhook() const;

    // People: the truth the services tell. Names are the handles; unknown ones are a fatal mistake of the caller.
    FakePerson &addPerson(const QString &name, const QByteArray &ianaZone = "Europe/Berlin",
                          const QString &legacyId = {});
    [[nodiscard]] FakePerson &person(const QString &name);
    /// Nothing: the day is not synced. 0: worn, and not a step.
    void setSteps(const QString &name, QDate day, std::optional<int> steps);
    void setManualSteps(const QString &name, QDate day, std::optional<int> steps);
    void setDevices(const QString &name, std::deque<FakeDevice> devices);

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] GoogleFake &google() { return m_google; }
    [[nodiscard]] FitbitFake &fitbit() { return m_fitbit; }
    [[nodiscard]] SlackFake &slack() { return m_slack; }
    [[nodiscard]] TwilioFake &twilio() { return m_twilio; }
    [[nodiscard]] SnsFake &sns() { return m_sns; }
    [[nodiscard]] NtfyFake &ntfy() { return m_ntfy; }

    /// Milliseconds every answer takes, of every service.
    void setLatency(int ms);
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Traffic &traffic() { return m_traffic; }

private:
    [[nodiscard]] LoopbackServer &server(Service service) const;

    World m_world;
    Traffic m_traffic;
    Faults m_faults;
    GoogleFake m_google;
    FitbitFake m_fitbit;
    SlackFake m_slack;
    TwilioFake m_twilio;
    SnsFake m_sns;
    NtfyFake m_ntfy;
    std::vector<std::unique_ptr<LoopbackServer>> m_servers; ///< in the order of Service
};

} // namespace stepladder::fakes
