// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/texting.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Texting)
};

Secret newKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return Secret(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

Secret newCode()
{
    for (;;) {
        if (std::optional<Secret> code = codeFrom(QRandomGenerator::system()->generate()))
            return *code;
    }
}

bool isFor(const TextCode &code, const TextConsent &consent)
{
    return code.player == consent.player && code.numberKey == consent.numberKey;
}

/// Whether the provider told that the number's owner wants no texts.
bool tellsOptOut(const Delivery &delivery)
{
    return delivery.error && delivery.error->kind == ErrorKind::OptedOut;
}

Delivery undelivered(const Error &error)
{
    const bool hasLeft = error.kind == ErrorKind::NotFound;
    const bool isUnwanted = error.kind == ErrorKind::NoTextConsent || error.kind == ErrorKind::OptedOut || error.kind == ErrorKind::CountryBarred;
    return {hasLeft || isUnwanted ? Outcome::Rejected : Outcome::NotSent, {}, error};
}

bool certainlyDidNotGoOut(const Delivery &delivery)
{
    return delivery.outcome != Outcome::Sent && delivery.outcome != Outcome::Unknown;
}

Result<void> removeForgotten(Repository &store, const std::vector<TextCode> &codes, const QDateTime &now)
{
    for (const TextCode &code : codes) {
        if (const Result<void> removed = isForgotten(code, now) ? store.removeTextCode(code.id) : Result<void>(); !removed)
            return removed;
    }
    return {};
}

} // namespace

struct Texting::Issued {
    TextConsent consent;
    TextCodeId code; ///< not valid for a number that is confirmed already
    QString body;
};

Texting::Texting(Repository &store, Vault &vault, TextSenders &senders, const Clock &clock, QString profile)
    : m_store(store), m_vault(vault), m_senders(senders), m_clock(clock), m_names(std::move(profile)), m_limits(store, clock)
{
}

Task<Result<Secret>> Texting::key()
{
    if (m_isKeyKept)
        co_return Result<Secret>(m_key);
    const QString entry = m_names.texts();
    const Result<Secret> kept = co_await m_vault.read(entry);
    if (!kept && kept.error().kind != ErrorKind::VaultEmpty)
        co_return kept;
    if (kept)
        m_key = *kept;
    else if (m_key.isEmpty()) // two calls at once make the same one
        m_key = newKey();
    // Under another key nobody could tell any more that these numbers must not be texted.
    const Result<std::vector<KeptOptOut>> optOuts = m_store.keptOptOuts();
    if (!optOuts)
        co_return tl::unexpected(optOuts.error());
    for (const KeptOptOut &optOut : *optOuts) {
        if (!isMadeWith(m_key, optOut.numberKey))
            co_return failure(ErrorKind::NumberKeyLost, entry);
    }
    if (!kept) {
        const Secret made = m_key;
        const Result<void> written = co_await m_vault.write(entry, made);
        if (!written)
            co_return tl::unexpected(written.error());
    }
    if (const Result<void> used = recogniseBy(m_key); !used)
        co_return tl::unexpected(used.error());
    m_isKeyKept = true;
    co_return Result<Secret>(m_key);
}

/// The numbers that can be read get their keys anew where the vault has lost the former one.
Result<void> Texting::recogniseBy(const Secret &key)
{
    return m_store.transaction([&]() -> Result<void> {
        Result<std::vector<TextConsent>> consents = m_store.textConsents();
        if (!consents)
            return tl::unexpected(consents.error());
        for (TextConsent &consent : *consents) {
            if (isMadeWith(key, consent.numberKey))
                continue;
            consent.numberKey = numberKey(key, consent.number);
            if (const Result<void> saved = m_store.saveTextConsent(consent); !saved)
                return saved;
        }
        return {};
    });
}

Result<Player> Texting::present(PlayerId player)
{
    const Result<Player> found = m_store.player(player);
    return found && found->removed ? Result<Player>(failure(ErrorKind::NotFound, found->name)) : found;
}

Result<TextConsent> Texting::consentOf(PlayerId player)
{
    const Result<Player> found = present(player);
    if (!found)
        return tl::unexpected(found.error());
    const Result<std::optional<TextConsent>> stored = m_store.textConsent(player);
    if (!stored)
        return tl::unexpected(stored.error());
    const std::optional<TextConsent> &consent = *stored;
    return consent ? Result<TextConsent>(*consent)
                   : failure(ErrorKind::NotFound, Words::tr("mobile number of %1").arg(found->name));
}

Result<bool> Texting::isOptedOut(const TextAddress &to, const Secret &key)
{
    const Result<std::vector<TextConsent>> consents = m_store.textConsents();
    const Result<std::vector<KeptOptOut>> kept = m_store.keptOptOuts();
    if (!consents || !kept)
        return tl::unexpected(consents ? kept.error() : consents.error());
    const QString own = numberKey(key, to.kept());
    return std::ranges::any_of(*consents, [&](const TextConsent &consent) { return consent.number == to.kept() && consent.optOut; })
        || std::ranges::any_of(*kept, [&](const KeptOptOut &optOut) { return optOut.numberKey == own; });
}

/// All in one transaction: several programs together keep the limits, too.
Result<Texting::Issued> Texting::issue(const Player &player, const TextAddress &to, const Secret &key)
{
    Issued issued;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        const QDateTime now = m_clock.now();
        const Result<bool> optedOut = isOptedOut(to, key);
        if (!optedOut || *optedOut)
            return optedOut ? failure(ErrorKind::OptedOut, to.masked()) : tl::unexpected(optedOut.error());
        const Result<std::optional<TextConsent>> before = m_store.textConsent(player.id);
        const Result<std::vector<TextCode>> codes = m_store.textCodes();
        const Result<League> league = m_store.league(player.league);
        if (!before || !codes || !league)
            return tl::unexpected(!before ? before.error() : !codes ? codes.error() : league.error());

        TextConsent &consent = issued.consent;
        consent = before->value_or(TextConsent{});
        if (consent.number == to.kept() && stateOf(consent) == ConsentState::Confirmed)
            return {};
        consent.player = player.id;
        consent.number = to.kept();
        consent.numberKey = numberKey(key, consent.number);
        consent.wording = to.channel() == ChannelKind::Sms ? consentWording : ntfyConsentWording;
        consent.enteredAt = now;
        consent.confirmedAt = {};
        consent.optOut.reset(); // the former number's, where the store keeps it
        const auto wait = waitBeforeCode(*codes, player.league, consent.numberKey, now);
        if (wait.count() > 0)
            return tl::unexpected(Error{ErrorKind::TooManyCodes, to.masked(), {}, wait});
        if (const Result<void> removed = removeForgotten(m_store, *codes, now); !removed)
            return removed;
        const Secret code = newCode();
        issued.body = codeText(code, league->name, to.channel());
        TextCode row;
        row.league = player.league;
        row.player = player.id;
        row.numberKey = consent.numberKey;
        row.digest = codeDigest(key, player.id, consent.number, code);
        row.issuedAt = now;
        const Result<void> saved = m_store.saveTextConsent(consent);
        return saved.and_then([&] { return m_store.addTextCode(row); }).map([&](const TextCode &added) { issued.code = added.id; });
    });
    return kept.map([&] { return std::move(issued); });
}

Task<Result<Texting::Entered>> Texting::enterNumber(PlayerId player, PhoneNumber number)
{
    const Result<Player> found = present(player);
    if (!found)
        co_return tl::unexpected(found.error());
    const TextAddress to(number);
    co_return co_await enter(*found, to);
}

Task<Result<Texting::Entered>> Texting::enterTopic(PlayerId player)
{
    const Result<Player> found = present(player);
    if (!found)
        co_return tl::unexpected(found.error());
    const Result<Secret> known = co_await key();
    if (!known)
        co_return tl::unexpected(known.error());
    Result<NtfyTopic> topic = co_await topicOf(player);
    if (!topic && topic.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(topic.error());
    const Result<bool> ended = topic ? isOptedOut(*topic, *known) : Result<bool>(true);
    if (!ended)
        co_return tl::unexpected(ended.error());
    if (*ended) {
        topic = NtfyTopic::made();
        const QString entry = m_names.topic(player);
        const Result<void> kept = co_await m_vault.write(entry, topic->name());
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    const TextAddress to(*topic);
    Result<Entered> entered = co_await enter(*found, to);
    if (entered)
        entered->topic = *topic;
    co_return entered;
}

Task<Result<Texting::Entered>> Texting::enter(Player player, TextAddress to)
{
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(player.league, to.channel(), TextSenders::For::Texts);
    if (!sender)
        co_return tl::unexpected(sender.error());
    const Result<Secret> known = co_await key();
    if (!known)
        co_return tl::unexpected(known.error());
    const Result<Issued> issued = issue(player, to, *known);
    if (!issued)
        co_return tl::unexpected(issued.error());
    Entered entered;
    entered.consent = issued->consent;
    if (!issued->code.isValid())
        co_return entered;
    const QString body = issued->body;
    const Delivery delivery = co_await deliver(player.league, sender->get(), to, body);
    if (!certainlyDidNotGoOut(delivery)) {
        entered.mayBeLost = delivery.outcome == Outcome::Unknown;
        co_return entered;
    }
    if (const Result<void> removed = m_store.removeTextCode(issued->code); !removed)
        co_return tl::unexpected(removed.error());
    if (tellsOptOut(delivery)) {
        const Result<bool> ended = endTexts(to.kept(), {m_clock.now(), OptOutReason::ProviderRefused});
        if (!ended)
            co_return tl::unexpected(ended.error());
    }
    co_return tl::unexpected(delivery.error.value_or(Error{ErrorKind::MessageRejected, to.masked(), {}, std::nullopt}));
}

/// What costs is counted before it goes out.
Task<Delivery> Texting::deliver(LeagueId league, TextSender *sender, TextAddress to, QString body)
{
    const Result<TextLimits::Charge> charge = m_limits.charge(league, to, body);
    if (!charge)
        co_return undelivered(charge.error());
    Delivery delivery = co_await sender->text(to, body);
    // A count that stays too high errs on the safe side.
    if (certainlyDidNotGoOut(delivery))
        (void)m_limits.refund(*charge);
    co_return delivery;
}

Task<Result<NtfyTopic>> Texting::topicOf(PlayerId player)
{
    const QString entry = m_names.topic(player);
    const Result<Secret> kept = co_await m_vault.read(entry);
    co_return kept.map([](const Secret &name) { return NtfyTopic(name); });
}

/// Errors: of Vault; VaultEmpty too when the vault holds another topic than the consent is for.
Task<Result<TextAddress>> Texting::addressOf(TextConsent consent)
{
    if (channelOf(consent) == ChannelKind::Sms)
        co_return PhoneNumber::parse(consent.number).map([](const PhoneNumber &number) { return TextAddress(number); });
    const Result<NtfyTopic> topic = co_await topicOf(consent.player);
    if (!topic)
        co_return tl::unexpected(topic.error());
    const TextAddress address(*topic);
    if (address.kept() != consent.number)
        co_return failure(ErrorKind::VaultEmpty, m_names.topic(consent.player));
    co_return address;
}

Task<Result<void>> Texting::forget(PlayerId player)
{
    const Result<std::optional<TextConsent>> consent = m_store.textConsent(player);
    if (!consent)
        co_return tl::unexpected(consent.error());
    // A topic that nobody was texted by is worth no wait for the vault, and keeps nobody from leaving.
    const std::optional<TextConsent> &given = *consent;
    const bool isUsed = given && channelOf(*given) == ChannelKind::Ntfy;
    if (!isUsed) {
        const bool isShut = co_await m_vault.isShut();
        if (isShut)
            co_return Result<void>();
    }
    const QString entry = m_names.topic(player);
    const Result<void> removed = co_await m_vault.remove(entry);
    const bool isGone = removed || removed.error().kind == ErrorKind::VaultEmpty || !isUsed;
    co_return isGone ? Result<void>() : removed;
}

Task<Result<TextConsent>> Texting::confirm(PlayerId player, QString code)
{
    const Result<Secret> typed = typedCode(code);
    if (!typed)
        co_return tl::unexpected(typed.error());
    const Result<Secret> known = co_await key();
    if (!known)
        co_return tl::unexpected(known.error());
    co_return tried(player, *typed, *known);
}

/// The try is kept before anybody learns how it ended.
Result<TextConsent> Texting::tried(PlayerId player, const Secret &code, const Secret &key)
{
    TextConsent consent;
    std::optional<ErrorKind> wrong;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        const Result<TextConsent> found = consentOf(player);
        const Result<std::vector<TextCode>> codes = m_store.textCodes();
        if (!found || !codes)
            return tl::unexpected(found ? codes.error() : found.error());
        consent = *found;
        if (consent.optOut)
            return failure(ErrorKind::OptedOut, present(player).map(&Player::name).value_or(QString()));
        const auto newest = std::find_if(codes->rbegin(), codes->rend(),
                                         [&](const TextCode &each) { return isFor(each, consent); });
        if (newest == codes->rend() || !isLive(*newest, m_clock.now()))
            return failure(ErrorKind::NoCode);
        TextCode used = *newest;
        const QString digest = codeDigest(key, player, consent.number, code);
        if (!Secret(digest.toLatin1()).matches(Secret(used.digest.toLatin1()))) {
            ++used.wrongTries;
            wrong = used.wrongTries < maxWrongTries ? ErrorKind::WrongCode : ErrorKind::NoCode;
            return m_store.updateTextCode(used);
        }
        used.digest.clear();
        consent.confirmedAt = m_clock.now();
        return m_store.updateTextCode(used).and_then([&] { return m_store.saveTextConsent(consent); });
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return wrong ? Result<TextConsent>(failure(*wrong)) : consent;
}

Result<TextConsent> Texting::choose(PlayerId player, bool result, bool battery)
{
    Result<TextConsent> consent = consentOf(player);
    if (!consent)
        return consent;
    consent->wantsResult = result;
    consent->wantsBattery = battery;
    return m_store.saveTextConsent(*consent).map([&] { return *consent; });
}

/// Returns whether anybody has the number.
Result<bool> Texting::endTexts(const QString &number, const OptOut &optOut)
{
    bool isKnown = false;
    const Result<void> ended = m_store.transaction([&]() -> Result<void> {
        Result<std::vector<TextConsent>> consents = m_store.textConsents();
        if (!consents)
            return tl::unexpected(consents.error());
        for (TextConsent &consent : *consents) {
            if (consent.number != number)
                continue;
            isKnown = true;
            if (consent.optOut)
                continue;
            consent.optOut = optOut;
            if (const Result<void> saved = m_store.saveTextConsent(consent); !saved)
                return saved;
        }
        return {};
    });
    return ended.map([&] { return isKnown; });
}

Result<TextConsent> Texting::optOut(PlayerId player, OptOutReason reason)
{
    return consentOf(player).and_then([&](const TextConsent &consent) {
        return endTexts(consent.number, {m_clock.now(), reason}).and_then([&](bool) { return consentOf(player); });
    });
}

Task<Result<void>> Texting::optOut(PhoneNumber number, OptOutReason reason)
{
    const OptOut now{m_clock.now(), reason};
    co_return co_await endTextsTo(number, now);
}

Task<Result<void>> Texting::endTextsTo(PhoneNumber number, OptOut optOut)
{
    const Result<bool> isKnown = endTexts(number.e164(), optOut);
    if (!isKnown)
        co_return tl::unexpected(isKnown.error());
    if (*isKnown)
        co_return Result<void>();
    const Result<Secret> known = co_await key();
    if (!known)
        co_return tl::unexpected(known.error());
    co_return m_store.keepOptOut({numberKey(*known, number.e164()), optOut});
}

Task<Result<void>> Texting::optIn(PhoneNumber number, QDateTime at)
{
    const Result<Secret> known = co_await key();
    if (!known)
        co_return tl::unexpected(known.error());
    co_return resumeTexts(number.e164(), numberKey(*known, number.e164()), at);
}

Result<void> Texting::resumeTexts(const QString &number, const QString &numberKey, const QDateTime &at)
{
    return m_store.transaction([&]() -> Result<void> {
        const Result<std::vector<TextConsent>> consents = m_store.textConsents();
        const Result<std::vector<KeptOptOut>> kept = m_store.keptOptOuts();
        if (!consents || !kept)
            return tl::unexpected(consents ? kept.error() : consents.error());
        for (const TextConsent &consent : *consents) {
            if (consent.number != number || (consent.optOut && consent.optOut->at > at))
                continue;
            TextConsent resumed = consent;
            resumed.optOut.reset();
            if (const Result<void> saved = m_store.saveTextConsent(resumed); !saved)
                return saved;
        }
        const bool isLater = std::any_of(kept->begin(), kept->end(), [&](const KeptOptOut &each) {
            return each.numberKey == numberKey && each.optOut.at > at;
        });
        return isLater ? Result<void>() : m_store.removeOptOut(numberKey);
    });
}

Result<TextConsent> Texting::allowed(PlayerId player, MessageKind kind)
{
    const Result<Player> found = present(player);
    if (!found)
        return tl::unexpected(found.error());
    const Result<std::optional<TextConsent>> stored = m_store.textConsent(player);
    if (!stored)
        return tl::unexpected(stored.error());
    const TextConsent consent = stored->value_or(TextConsent()); // without one: not confirmed
    if (consent.optOut)
        return failure(ErrorKind::OptedOut, found->name);
    return allows(consent, kind) ? Result<TextConsent>(consent) : failure(ErrorKind::NoTextConsent, found->name);
}

Task<Delivery> Texting::text(PlayerId player, MessageKind kind, QString body)
{
    const Result<Player> found = present(player);
    if (!found)
        co_return undelivered(found.error());
    const Player &recipient = *found;
    const Result<TextConsent> given = allowed(player, kind);
    if (!given)
        co_return undelivered(given.error());
    const TextConsent &before = *given;
    const Result<TextAddress> to = co_await addressOf(before);
    if (!to)
        co_return undelivered(to.error());
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(recipient.league, to->channel(), TextSenders::For::Texts);
    if (!sender)
        co_return undelivered(sender.error());
    // Looked at last again: the owner may opt out while the provider is made ready.
    const Result<TextConsent> consent = allowed(player, kind);
    if (!consent || consent->number != before.number)
        co_return undelivered(consent ? Error{ErrorKind::NoTextConsent, recipient.name, {}, {}} : consent.error());
    if (const Result<void> hour = m_limits.checkHour(recipient, to->channel()); !hour)
        co_return undelivered(hour.error());
    Delivery delivery = co_await deliver(recipient.league, sender->get(), *to, body);
    if (tellsOptOut(delivery)) // If it cannot be kept now, the provider will tell again.
        (void)endTexts(to->kept(), {m_clock.now(), OptOutReason::ProviderRefused});
    co_return delivery;
}

} // namespace stepladder
