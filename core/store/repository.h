// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"
#include "core/league/battery.h"
#include "core/league/day.h"
#include "core/league/player.h"
#include "core/league/standings.h"
#include "core/store/consent.h"
#include "core/store/invitation.h"
#include "core/store/outbox_entry.h"

#include <functional>
#include <map>
#include <vector>

namespace stepladder {

/// Where one league's readings came from.
enum class ReadingSource { Tracker, File, Hand };
/// "tracker", "file" or "hand".
[[nodiscard]] QString word(ReadingSource source);

/// One change of a day's steps.
struct DayChange {
    QDate day;
    std::optional<StepCount> steps; ///< empty: the reading had nothing
    QDateTime at;                   ///< UTC
    ReadingSource source = ReadingSource::Tracker;
};

/// What went with players who were erased.
struct Forgotten {
    int days = 0;
    int devices = 0;
    int messages = 0;
    int textConsents = 0;
    int invitations = 0;
    friend bool operator==(const Forgotten &, const Forgotten &) = default;
};

/// A copy of the database in a file of its own.
struct DatabaseCopy {
    QString file;
    QDateTime madeAt;     ///< UTC
    bool isThere = true;  ///< false: moved or deleted since, nobody knows which
    friend bool operator==(const DatabaseCopy &, const DatabaseCopy &) = default;
};

/// The one door to what is stored. Calls block for as long as a local database does; none reads a whole history.
/// Errors: StoreNewer, StoreCorrupt, StoreBusy, StoreFailed, NotFound, AlreadyExists.
class Repository
{
public:
    virtual ~Repository() = default;

    /// Runs `work` in one transaction: all of it is kept, or nothing when it returns an error. Nests by joining.
    [[nodiscard]] virtual Result<void> transaction(const std::function<Result<void>()> &work) = 0;

    /// Runs `work` beside the calling thread, with a repository of its own on the same database, one piece after another; the
    /// task goes on in the calling thread. When this repository is taken down, work that has begun is seen to its end and
    /// its task never goes on. Errors: of openSqlite(), and of `work`.
    [[nodiscard]] virtual Task<Result<void>> beside(std::function<Result<void>(Repository &own)> work) = 0;

    // Leagues
    [[nodiscard]] virtual Result<League> addLeague(League league) = 0; ///< returns it with its id
    [[nodiscard]] virtual Result<void> updateLeague(const League &league) = 0;
    [[nodiscard]] virtual Result<std::vector<League>> leagues() = 0;
    [[nodiscard]] virtual Result<League> league(LeagueId id) = 0;
    [[nodiscard]] virtual Result<League> leagueNamed(const QString &name) = 0;

    // Players. Names are unique in a league (without case) among those who have not left.
    [[nodiscard]] virtual Result<Player> addPlayer(Player player) = 0;
    [[nodiscard]] virtual Result<void> updatePlayer(const Player &player) = 0;
    [[nodiscard]] virtual Result<std::vector<Player>> players(LeagueId league, bool withRemoved = false) = 0;
    [[nodiscard]] virtual Result<Player> player(PlayerId id) = 0;
    /// Among those who have not left.
    [[nodiscard]] virtual Result<Player> playerNamed(LeagueId league, const QString &name) = 0;
    /// The person of that name (without case): who plays under it, else the newest who left, with every entry of the same
    /// tracker account, under whatever name, and those of the name that have no account. One of the name with another
    /// account is somebody else. Who plays comes first, then the newest. Errors: NotFound.
    [[nodiscard]] virtual Result<std::vector<Player>> person(LeagueId league, const QString &name) = 0;
    /// Who certainly is the same person: the player, and everybody with a tracker account of somebody found. In the same
    /// order. Errors: NotFound.
    [[nodiscard]] virtual Result<std::vector<Player>> person(PlayerId id) = 0;
    /// The names the player had before the present one.
    [[nodiscard]] virtual Result<QStringList> formerNames(PlayerId id) = 0;
    /// Forgets all of them or nobody: player, days, readings, devices, invitations, consent and messages that name them, by
    /// whatever name. A message to others that went out, or may have, stays as a row without text and payload, so that it
    /// does not go out again. An opt-out stays by the number's key, and the id, so that no backup brings the player back.
    [[nodiscard]] virtual Result<Forgotten> erasePlayers(const std::vector<PlayerId> &ids) = 0;
    /// What erasePlayers() would forget. Errors: NotFound.
    [[nodiscard]] virtual Result<Forgotten> holdings(const std::vector<PlayerId> &ids) = 0;

    // Days. What is by player holds those who have left, too.
    /// Records of one player, both days inclusive, rising; days never read are absent.
    [[nodiscard]] virtual Result<std::vector<DayRecord>> days(PlayerId player, QDate first, QDate last) = 0;
    /// Writes records and appends what changed to the history of readings.
    [[nodiscard]] virtual Result<void> saveDays(PlayerId player, const std::vector<DayRecord> &records,
                                                ReadingSource source) = 0;
    /// Every change of the player's days, by day, then in the order they came.
    [[nodiscard]] virtual Result<std::vector<DayChange>> dayChanges(PlayerId player) = 0;
    /// The records of one day, by player.
    [[nodiscard]] virtual Result<std::map<PlayerId, DayRecord>> dayRecords(LeagueId league, QDate day) = 0;
    /// Scored steps of every player of the league, both days inclusive, rising. For a season that has closed
    /// (see `seasonCloses`), the value as it was then; where it was closed in hindsight, what was not known then counts, too.
    [[nodiscard]] virtual Result<std::map<PlayerId, std::vector<ScoredDay>>> scoredDays(const League &league,
                                                                                       QDate first, QDate last) = 0;
    /// The same of one player.
    [[nodiscard]] virtual Result<std::vector<ScoredDay>> scoredDaysOf(const League &league, PlayerId player, QDate first,
                                                                      QDate last) = 0;
    /// On how many days, both inclusive, every player has such a value; who is not named has none.
    [[nodiscard]] virtual Result<std::map<PlayerId, int>> daysRead(const League &league, QDate first, QDate last) = 0;
    /// What every player earned from the season's first day (or joining day) up to the day before `day`,
    /// read from monthly checkpoints so that the cost does not grow with the history.
    [[nodiscard]] virtual Result<std::map<PlayerId, Tally>> tallies(const League &league, QDate day) = 0;
    /// The newest day of the player with `finalSince`, for "since the last final day"; invalid: none. Days that only
    /// the settling time has ended do not count: the store does not know the time.
    [[nodiscard]] virtual Result<QDate> lastFinalDay(PlayerId player) = 0;

    // Devices
    [[nodiscard]] virtual Result<std::map<PlayerId, std::vector<Device>>> devices(LeagueId league) = 0;
    /// Replaces what the player has paired. Each new level, and the same one an hour later, is kept in the history for sixty
    /// days.
    [[nodiscard]] virtual Result<void> saveDevices(PlayerId player, const std::vector<Device> &devices) = 0;
    /// The history of levels, also of devices that are paired no more, by device, then as they came. Without models.
    [[nodiscard]] virtual Result<std::vector<Device>> deviceLevels(PlayerId player) = 0;
    /// What is remembered of trackers, also of those that are paired no more, by their ids.
    using BatteryStates = std::map<QString, BatteryState>;
    [[nodiscard]] virtual Result<std::map<PlayerId, BatteryStates>> batteryStates(LeagueId league) = 0;
    [[nodiscard]] virtual Result<void> saveBatteryState(PlayerId player, const QString &device, const BatteryState &state) = 0;

    // Outbox
    /// Adds the entry, or finds the one that is there already; what a queued one tells is replaced.
    [[nodiscard]] virtual Result<OutboxEntry> enqueue(const OutboxEntry &entry) = 0;
    [[nodiscard]] virtual Result<void> updateEntry(const OutboxEntry &entry) = 0;
    /// Gives all that is queued for a channel the reason why it waits.
    [[nodiscard]] virtual Result<void> holdEntries(LeagueId league, ChannelKind channel, const QString &reason) = 0;
    /// Moves an entry from one state to another if it still is in the first; false when another process was quicker.
    /// A valid `at` is kept as the instant of the attempt.
    [[nodiscard]] virtual Result<bool> claimEntry(MessageId id, MessageState from, MessageState to, const QDateTime &at = {}) = 0;
    [[nodiscard]] virtual Result<OutboxEntry> entry(MessageId id) = 0; ///< Errors: NotFound
    /// Of this day and later ones, by day.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entriesFrom(LeagueId league, QDate first) = 0;
    /// The newest day before `before` whose result was told on the channel, or may have been, by recipient.
    [[nodiscard]] virtual Result<std::map<QString, QDate>> lastResults(LeagueId league, ChannelKind channel, QDate before) = 0;
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entries(LeagueId league, QDate day = {}) = 0; ///< newest first; without a day the newest 1,000
    /// The newest first, at most so many, those older than `before` (not valid: from the newest on); of these channels, or of all.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entriesBefore(LeagueId league, MessageId before, int most,
                                                                         const std::vector<ChannelKind> &channels = {}) = 0;
    [[nodiscard]] virtual Result<int> countEntries(LeagueId league, MessageState state) = 0;
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entriesIn(LeagueId league, MessageState state) = 0;
    /// Sent entries whose arrival is to be asked for from `now` on, of the newest thousand of all.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entriesToFollow(LeagueId league, const QDateTime &now) = 0;
    /// Every message to the player, by whatever name, oldest first.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> entriesTo(PlayerId player) = 0;

    // Channels
    [[nodiscard]] virtual Result<std::vector<ChannelSetting>> channels(LeagueId league) = 0;
    [[nodiscard]] virtual Result<void> saveChannel(const ChannelSetting &setting) = 0;
    /// Notes whether the channel works, unless it was set up anew or switched off since `setting` was read.
    [[nodiscard]] virtual Result<void> noteChannel(const ChannelSetting &setting, bool enabled, const QString &reason) = 0;
    [[nodiscard]] virtual Result<void> removeChannel(LeagueId league, ChannelKind kind) = 0;

    // Texts
    [[nodiscard]] virtual Result<std::optional<TextConsent>> textConsent(PlayerId player) = 0;
    /// Of every league.
    [[nodiscard]] virtual Result<std::vector<TextConsent>> textConsents() = 0;
    /// Takes the place of the player's former consent. If that one was for another number, opted out, its opt-out is kept.
    [[nodiscard]] virtual Result<void> saveTextConsent(const TextConsent &consent) = 0;
    [[nodiscard]] virtual Result<std::vector<KeptOptOut>> keptOptOuts() = 0;
    /// An earlier one of the same number stays as it is.
    [[nodiscard]] virtual Result<void> keepOptOut(const KeptOptOut &kept) = 0;
    [[nodiscard]] virtual Result<void> removeOptOut(const QString &numberKey) = 0;
    /// Of every league, oldest first.
    [[nodiscard]] virtual Result<std::vector<TextCode>> textCodes() = 0;
    [[nodiscard]] virtual Result<TextCode> addTextCode(TextCode code) = 0; ///< returns it with its id
    [[nodiscard]] virtual Result<void> updateTextCode(const TextCode &code) = 0;
    [[nodiscard]] virtual Result<void> removeTextCode(TextCodeId id) = 0;

    /// Counts segments of texts that went out on the league's day; takes them back when negative.
    [[nodiscard]] virtual Result<void> countSegments(LeagueId league, QDate day, int segments) = 0;
    /// Both days inclusive.
    [[nodiscard]] virtual Result<int> segmentsSent(LeagueId league, QDate first, QDate last) = 0;

    // Invitations
    [[nodiscard]] virtual Result<Invitation> addInvitation(Invitation invitation) = 0; ///< returns it with its id
    /// Newest first, with those that are over; of one player by name, or of all.
    [[nodiscard]] virtual Result<std::vector<Invitation>> invitations(LeagueId league, const QString &player = {}) = 0;
    /// Ends an open one; false when it was over already.
    [[nodiscard]] virtual Result<bool> closeInvitation(InvitationId id, InvitationState state) = 0;
    [[nodiscard]] virtual Result<void> removeInvitation(InvitationId id) = 0;

    // Small things the desktop remembers ("last round"), never secrets.
    [[nodiscard]] virtual Result<QString> note(LeagueId league, const QString &key) = 0; ///< empty when absent
    [[nodiscard]] virtual Result<void> setNote(LeagueId league, const QString &key, const QString &value) = 0;

    // Care
    [[nodiscard]] virtual Result<void> checkIntegrity() = 0;
    /// A complete copy while others go on reading and writing; mode 0600; never overwrites. The database remembers which
    /// players it holds.
    [[nodiscard]] virtual Result<void> backup(const QString &fileName, const QDateTime &now) = 0;
    /// The copies that hold any of the players, or may: backups, and what restoring and migrating kept beside the database.
    /// To be asked before they are erased.
    [[nodiscard]] virtual Result<std::vector<DatabaseCopy>> copiesWith(const std::vector<PlayerId> &ids) = 0;
};

} // namespace stepladder
