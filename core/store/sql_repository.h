// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/aside.h"
#include "core/store/database.h"
#include "core/store/inherited.h"
#include "core/store/repository.h"

#include <memory>

namespace stepladder {

/// The repository over SQL. Statements are parameterised and portable; what only SQLite knows is in Database.
/// Removed players are among the results of dayRecords, scoredDays, tallies and devices.
class SqlRepository final : public Repository
{
public:
    explicit SqlRepository(std::unique_ptr<Database> database);

    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) override;
    [[nodiscard]] Task<Result<void>> beside(std::function<Result<void>(Repository &own)> work) override;

    [[nodiscard]] Result<League> addLeague(League league) override;
    [[nodiscard]] Result<void> updateLeague(const League &league) override;
    [[nodiscard]] Result<std::vector<League>> leagues() override;
    [[nodiscard]] Result<League> league(LeagueId id) override;
    [[nodiscard]] Result<League> leagueNamed(const QString &name) override;

    [[nodiscard]] Result<Player> addPlayer(Player player) override;
    [[nodiscard]] Result<void> updatePlayer(const Player &player) override;
    [[nodiscard]] Result<std::vector<Player>> players(LeagueId league, bool withRemoved) override;
    [[nodiscard]] Result<Player> player(PlayerId id) override;
    [[nodiscard]] Result<Player> playerNamed(LeagueId league, const QString &name) override;
    [[nodiscard]] Result<std::vector<Player>> person(LeagueId league, const QString &name) override;
    [[nodiscard]] Result<std::vector<Player>> person(PlayerId id) override;
    [[nodiscard]] Result<QStringList> formerNames(PlayerId id) override;
    [[nodiscard]] Result<Forgotten> erasePlayers(const std::vector<PlayerId> &ids) override;
    [[nodiscard]] Result<Forgotten> holdings(const std::vector<PlayerId> &ids) override;

    [[nodiscard]] Result<std::vector<DayRecord>> days(PlayerId player, QDate first, QDate last) override;
    [[nodiscard]] Result<void> saveDays(PlayerId player, const std::vector<DayRecord> &records,
                                        ReadingSource source) override;
    [[nodiscard]] Result<std::vector<DayChange>> dayChanges(PlayerId player) override;
    [[nodiscard]] Result<std::map<PlayerId, DayRecord>> dayRecords(LeagueId league, QDate day) override;
    [[nodiscard]] Result<std::map<PlayerId, std::vector<ScoredDay>>> scoredDays(const League &league, QDate first,
                                                                               QDate last) override;
    [[nodiscard]] Result<std::vector<ScoredDay>> scoredDaysOf(const League &league, PlayerId player, QDate first,
                                                              QDate last) override;
    [[nodiscard]] Result<std::map<PlayerId, int>> daysRead(const League &league, QDate first, QDate last) override;
    [[nodiscard]] Result<std::map<PlayerId, Tally>> tallies(const League &league, QDate day) override;
    [[nodiscard]] Result<QDate> lastFinalDay(PlayerId player) override;

    [[nodiscard]] Result<std::map<PlayerId, std::vector<Device>>> devices(LeagueId league) override;
    [[nodiscard]] Result<void> saveDevices(PlayerId player, const std::vector<Device> &devices) override;
    [[nodiscard]] Result<std::vector<Device>> deviceLevels(PlayerId player) override;
    [[nodiscard]] Result<std::map<PlayerId, BatteryStates>> batteryStates(LeagueId league) override;
    [[nodiscard]] Result<void> saveBatteryState(PlayerId player, const QString &device, const BatteryState &state) override;

    [[nodiscard]] Result<OutboxEntry> enqueue(const OutboxEntry &entry) override;
    [[nodiscard]] Result<void> updateEntry(const OutboxEntry &entry) override;
    [[nodiscard]] Result<void> holdEntries(LeagueId league, ChannelKind channel, const QString &reason) override;
    [[nodiscard]] Result<bool> claimEntry(MessageId id, MessageState from, MessageState to, const QDateTime &at) override;
    [[nodiscard]] Result<OutboxEntry> entry(MessageId id) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entriesFrom(LeagueId league, QDate first) override;
    [[nodiscard]] Result<std::map<QString, QDate>> lastResults(LeagueId league, ChannelKind channel, QDate before) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entries(LeagueId league, QDate day) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entriesBefore(LeagueId league, MessageId before, int most,
                                                                 const std::vector<ChannelKind> &channels) override;
    [[nodiscard]] Result<int> countEntries(LeagueId league, MessageState state) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entriesIn(LeagueId league, MessageState state) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entriesToFollow(LeagueId league, const QDateTime &now) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> entriesTo(PlayerId player) override;

    [[nodiscard]] Result<std::vector<ChannelSetting>> channels(LeagueId league) override;
    [[nodiscard]] Result<void> saveChannel(const ChannelSetting &setting) override;
    [[nodiscard]] Result<void> noteChannel(const ChannelSetting &setting, bool enabled, const QString &reason) override;
    [[nodiscard]] Result<void> removeChannel(LeagueId league, ChannelKind kind) override;

    [[nodiscard]] Result<std::optional<TextConsent>> textConsent(PlayerId player) override;
    [[nodiscard]] Result<std::vector<TextConsent>> textConsents() override;
    [[nodiscard]] Result<void> saveTextConsent(const TextConsent &consent) override;
    [[nodiscard]] Result<std::vector<KeptOptOut>> keptOptOuts() override;
    [[nodiscard]] Result<void> keepOptOut(const KeptOptOut &kept) override;
    [[nodiscard]] Result<void> removeOptOut(const QString &numberKey) override;
    [[nodiscard]] Result<std::vector<TextCode>> textCodes() override;
    [[nodiscard]] Result<TextCode> addTextCode(TextCode code) override;
    [[nodiscard]] Result<void> updateTextCode(const TextCode &code) override;
    [[nodiscard]] Result<void> removeTextCode(TextCodeId id) override;
    [[nodiscard]] Result<void> countSegments(LeagueId league, QDate day, int segments) override;
    [[nodiscard]] Result<int> segmentsSent(LeagueId league, QDate first, QDate last) override;

    [[nodiscard]] Result<Invitation> addInvitation(Invitation invitation) override;
    [[nodiscard]] Result<std::vector<Invitation>> invitations(LeagueId league, const QString &player) override;
    [[nodiscard]] Result<bool> closeInvitation(InvitationId id, InvitationState state) override;
    [[nodiscard]] Result<void> removeInvitation(InvitationId id) override;

    [[nodiscard]] Result<QString> note(LeagueId league, const QString &key) override;
    [[nodiscard]] Result<void> setNote(LeagueId league, const QString &key, const QString &value) override;

    [[nodiscard]] Result<void> checkIntegrity() override;
    [[nodiscard]] Result<void> backup(const QString &fileName, const QDateTime &now) override;
    [[nodiscard]] Result<std::vector<DatabaseCopy>> copiesWith(const std::vector<PlayerId> &ids) override;

    // For a database that takes the place of another.
    /// Takes over what must not be lost with the other one, whose schema is the present one: who was erased, who wants no
    /// texts, what was sent and what texts have taken, where backups are, and how far ids were given.
    [[nodiscard]] Result<Inherited> inherit(const QString &otherFile);
    /// Forgets everybody who was erased and is there all the same, until no byte of them is left; returns how many.
    [[nodiscard]] Result<int> eraseAgain();
    /// Remembers that a backup holds the present players, unless it is known already.
    [[nodiscard]] Result<void> noteBackup(const QString &fileName, const QDateTime &madeAt);
    /// Forgets the notes of copies that were being made: a backup holds the one of itself.
    [[nodiscard]] Result<void> forgetDrafts();
    /// Removes what a killed backup or restore has left.
    void removeDeadDrafts();

private:
    [[nodiscard]] Result<void> forgetBackup(const QString &fileName);
    [[nodiscard]] Result<League> leagueWhere(const QString &condition, const QVariant &value, const QString &subject);
    [[nodiscard]] Result<std::vector<Player>> playersWhere(const QString &condition, const QVariantList &values);
    /// Every player whom `belongs` knows, or one of the tracker accounts of somebody found.
    [[nodiscard]] Result<std::vector<Player>> samePerson(LeagueId league, const std::function<bool(const Player &)> &belongs);
    struct Traces; ///< where players stand in the database
    [[nodiscard]] Result<QStringList> namesOf(PlayerId id); ///< the present one and the former ones
    [[nodiscard]] Result<Traces> tracesOf(const std::vector<PlayerId> &ids);
    [[nodiscard]] Result<void> findTraces(PlayerId id, Traces &traces);
    [[nodiscard]] Result<void> findMessages(const Player &player, const QStringList &names, Traces &traces);
    [[nodiscard]] Result<void> forgetMessages(const Traces &traces);
    [[nodiscard]] Result<void> erasePlayer(PlayerId id);
    [[nodiscard]] Result<void> forgetNumber(PlayerId player);
    [[nodiscard]] Result<void> saveDay(PlayerId player, const DayRecord &record, const DayRecord *before,
                                       ReadingSource source);
    [[nodiscard]] Result<void> saveDevice(PlayerId player, const Device &device, int place);
    [[nodiscard]] Result<void> keepLevel(PlayerId player, const Device &device);
    [[nodiscard]] Result<void> forgetOldLevels(PlayerId player, const QDateTime &now);
    [[nodiscard]] Result<void> dropCheckpoints(PlayerId player, QDate from);

    struct ScoredSteps;   ///< how the scored steps of a league are read
    struct TalliesAsOf;
    [[nodiscard]] Result<ScoredSteps> scoredSteps(const League &league);
    [[nodiscard]] Result<TalliesAsOf> talliesFrom(const League &league, QDate month, QDate last);
    [[nodiscard]] Result<QDate> newestDay(LeagueId league);
    [[nodiscard]] Result<void> buildCheckpoints(const League &league, QDate month);

    std::unique_ptr<Database> m_database;
    Aside m_aside;
};

} // namespace stepladder
