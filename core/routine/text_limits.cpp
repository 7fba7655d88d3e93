// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/text_limits.h"

#include "core/delivery/gsm_text.h"

#include <QJsonDocument>
#include <algorithm>

namespace stepladder {

Result<std::optional<ChannelSetting>> channelSetting(Repository &store, LeagueId league, ChannelKind kind)
{
    return store.channels(league).map([&](const std::vector<ChannelSetting> &all) -> std::optional<ChannelSetting> {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ChannelSetting &each) { return each.kind == kind; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    });
}

Result<TextPolicy> textPolicy(Repository &store, LeagueId league, ChannelKind kind)
{
    return channelSetting(store, league, kind).map([](const std::optional<ChannelSetting> &setting) {
        return setting ? TextPolicy::fromJson(QJsonDocument::fromJson(setting->settings.toUtf8()).object()) : TextPolicy();
    });
}

Result<void> TextLimits::checkHour(const Player &player, ChannelKind channel) const
{
    const Result<TextPolicy> policy = textPolicy(m_store, player.league, channel);
    if (!policy)
        return tl::unexpected(policy.error());
    const QDateTime now = m_clock.now();
    const QDateTime at = mayBeSentAt(*policy, player.zone, now);
    if (at <= now)
        return {};
    return tl::unexpected(Error{ErrorKind::QuietHours, player.name, {}, std::chrono::milliseconds(now.msecsTo(at))});
}

Result<TextLimits::Charge> TextLimits::checkedCharge(const League &league, const TextPolicy &policy, const QString &body) const
{
    const QDateTime now = m_clock.now();
    const QDate today = now.toTimeZone(league.zone).date();
    const QDate month(today.year(), today.month(), 1);
    const Result<int> ofDay = m_store.segmentsSent(league.id, today, today);
    const Result<int> ofMonth = m_store.segmentsSent(league.id, month, today);
    if (!ofDay || !ofMonth)
        return tl::unexpected(ofDay ? ofMonth.error() : ofDay.error());
    const int count = segments(body);
    const CapReached cap = capReached(policy, {*ofDay, *ofMonth}, count);
    if (cap == CapReached::None)
        return Charge{league.id, today, count};
    const QDate free = cap == CapReached::Day ? today.addDays(1) : month.addMonths(1);
    const std::chrono::milliseconds wait(now.msecsTo(free.startOfDay(league.zone)));
    return tl::unexpected(Error{ErrorKind::SpendingCap, league.name, {}, wait});
}

Result<TextLimits::Charge> TextLimits::charge(LeagueId league, const TextAddress &to, const QString &body)
{
    if (to.channel() != ChannelKind::Sms) // costs nothing
        return Charge{league, {}, 0};
    const Result<TextPolicy> policy = textPolicy(m_store, league, ChannelKind::Sms);
    if (!policy)
        return tl::unexpected(policy.error());
    if (!isAllowedCountry(*policy, to.number()))
        return failure(ErrorKind::CountryBarred, to.masked());
    Charge charge;
    const Result<void> counted = m_store.transaction([&]() -> Result<void> {
        const Result<League> owner = m_store.league(league);
        if (!owner)
            return tl::unexpected(owner.error());
        const Result<Charge> checked = checkedCharge(*owner, *policy, body);
        if (!checked)
            return tl::unexpected(checked.error());
        charge = *checked;
        return m_store.countSegments(league, charge.day, charge.segments);
    });
    return counted.map([&] { return charge; });
}

Result<void> TextLimits::refund(const Charge &charge)
{
    return charge.segments > 0 ? m_store.countSegments(charge.league, charge.day, -charge.segments) : Result<void>();
}

} // namespace stepladder
