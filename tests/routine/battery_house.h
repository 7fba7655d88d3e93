// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/battery_schedule.h"
#include "core/routine/battery_watch.h"
#include "core/routine/text_channel.h"
#include "core/store/beside.h"
#include "tests/routine/onboarding_set.h"
#include "tests/routine/texting_fixture.h"

namespace stepladder {

/// A league whose trackers are read from the simulated services and whose players can be texted.
class BatteryHouse
{
public:
    OnboardingSet set;
    std::unique_ptr<Phones> phones;
    std::unique_ptr<Texting> texting;
    std::unique_ptr<Sync> sync;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<BatteryWatch> watch;

    [[nodiscard]] bool open()
    {
        if (!set.open())
            return false;
        phones = std::make_unique<Phones>(clock());
        restart();
        return true;
    }
    /// A new process over the same database and vault.
    void restart()
    {
        if (watch)
            set.restart();
        OnboardingSet::Process &process = *set.process;
        texting = std::make_unique<Texting>(store(), set.vault, *phones, clock(), QStringLiteral("home"));
        sync = std::make_unique<Sync>(store(), process.tokens, trackers, process.http, clock());
        outbox = std::make_unique<Outbox>(store(), clock());
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        const QTimeZone berlin("Europe/Berlin");
        outbox->setWording([this, locale, berlin](const OutboxEntry &entry) {
            return beside(&store(), [=, now = clock().now()](Repository &own) { return warningNow(own, entry, {locale, berlin, now}); });
        });
        watch = std::make_unique<BatteryWatch>(store(), *sync, clock(), locale, berlin);
    }
    [[nodiscard]] SetClock &clock() { return set.fixture.clock; }
    [[nodiscard]] Repository &store() { return *set.process->store; }
    [[nodiscard]] fakes::OutsideWorld &world() { return set.fixture.world; }

    Player enrol(const QString &name, const QString &person = QStringLiteral("Ada")) { return set.enrol(set.google(name), person).value(); }
    /// Texts go out at all hours.
    void allowTexts()
    {
        ChannelSetting setting;
        setting.league = set.league;
        setting.kind = ChannelKind::Sms;
        setting.settings = QStringLiteral(R"({"hours":"00:00-00:00"})");
        (void)store().saveChannel(setting);
    }
    void allowDesktop()
    {
        ChannelSetting setting;
        setting.league = set.league;
        setting.kind = ChannelKind::Desktop;
        setting.recipient = QStringLiteral("this desktop");
        (void)store().saveChannel(setting);
    }
    bool confirm(PlayerId player, const QString &number = QStringLiteral("+14155552671"))
    {
        const auto entered = QCoro::waitFor(texting->enterNumber(player, PhoneNumber::parse(number).value()));
        const bool confirmed = entered && QCoro::waitFor(texting->confirm(player, phones->texts.back().code()));
        phones->texts.clear();
        return confirmed;
    }

    /// What the watch tells of itself, synced now.
    void wears(const QString &person, std::optional<int> percent, const QString &word = QStringLiteral("Medium"),
               const QString &id = QStringLiteral("1001"))
    {
        fakes::FakeDevice device;
        device.id = id;
        device.battery = word;
        device.batteryPercent = percent;
        device.lastSync = clock().now();
        world().setDevices(person, {device});
    }
    BatteryReport check() { return QCoro::waitFor(watch->check(set.league)).value(); }
    /// Sends what is due to phones.
    void send()
    {
        TextChannel channel(store(), *texting, ChannelKind::Sms);
        (void)QCoro::waitFor(outbox->send(set.league, &channel, Outbox::Due::Only));
    }
    /// Looks and sends.
    BatteryReport look()
    {
        BatteryReport report = check();
        send();
        return report;
    }
    void pass(std::chrono::seconds time) { set.later(time); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList bodies;
        for (const PhoneText &text : phones->texts)
            bodies += text.body;
        return bodies;
    }

private:
    struct Current final : Trackers {
        explicit Current(BatteryHouse &owner) : house(owner) {}
        Tracker *tracker(TrackerKind kind) override
        {
            if (kind == TrackerKind::Manual)
                return nullptr;
            return kind == TrackerKind::Fitbit ? house.set.process->fitbitWeb.get() : house.set.process->googleHealth.get();
        }
        BatteryHouse &house;
    };
    Current trackers{*this};
};

/// "low", "critical" and "not-synced", in the order they were raised.
inline QStringList wordsOf(const BatteryReport &report)
{
    QStringList words;
    for (const DeviceWarning &warning : report.raised)
        words += word(warning.about);
    return words;
}

} // namespace stepladder
