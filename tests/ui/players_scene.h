// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/scripted_enrolment.h"
#include "ui/players/players_dialog.h"
#include "ui/players/player_list.h"
#include "tests/ui/english_plurals.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

namespace stepladder::tests {

/// A league as the test wrote it down.
class ScriptedPlayers final : public PlayersPort
{
public:
    std::vector<Player> known;
    Farewell farewell; ///< of whoever is erased
    std::optional<Error> refusal; ///< of what is answered at once
    Script<Result<Farewell>> erasing;
    std::vector<Player> saved;
    std::map<QDate, StepCount> steps; ///< of whoever is kept by hand
    std::vector<std::pair<PlayerId, QString>> imported;
    std::vector<std::pair<PlayerId, QString>> exported;
    std::vector<PlayerId> takenOff, takenBack, erased;
    std::vector<Invitation> invited;
    Script<Result<void>> withdrawing;
    QStringList withdrawn;

    ~ScriptedPlayers() override
    {
        erasing.end(failure(ErrorKind::Cancelled));
        withdrawing.end(failure(ErrorKind::Cancelled));
    }

    Result<std::vector<Player>> players() override { return known; }
    Result<Player> save(Player player) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        saved.push_back(player);
        find(player.id) = player;
        return player;
    }
    Result<std::vector<Invitation>> invitations() override { return invited; }
    Task<Result<void>> withdraw(QString player) override
    {
        withdrawn.append(player);
        return withdrawing.ask();
    }
    bool isSeasonClosed = false;
    Result<std::optional<StepCount>> stepsOn(PlayerId, QDate day) override
    {
        const auto found = steps.find(day);
        return found == steps.end() ? std::nullopt : std::optional(found->second);
    }
    Result<EnteredDay> enterDay(PlayerId, QDate day, StepCount count) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        steps[day] = count;
        return EnteredDay{.counts = !isSeasonClosed};
    }
    Result<ImportedDays> importDays(PlayerId player, QString file) override
    {
        imported.emplace_back(player, file);
        return refusal ? Result<ImportedDays>(tl::unexpected(*refusal)) : Result<ImportedDays>({12, 2});
    }
    Result<void> exportTo(PlayerId player, QString file) override
    {
        exported.emplace_back(player, file);
        return refusal ? Result<void>(tl::unexpected(*refusal)) : Result<void>();
    }
    Result<Player> takeOff(PlayerId player) override { return move(player, true, takenOff); }
    Result<Player> takeBack(PlayerId player) override { return move(player, false, takenBack); }
    std::optional<Removal> lastRemoval() override { return removal; }
    std::optional<Removal> removal;
    Result<Farewell> preview(PlayerId player) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        farewell.player = find(player);
        return farewell;
    }
    Task<Result<Farewell>> erase(PlayerId player) override
    {
        erased.push_back(player);
        return erasing.ask();
    }
    void endErasing(const Result<Farewell> &outcome)
    {
        if (outcome)
            std::erase_if(known, [this](const Player &player) { return player.id == erased.back(); });
        erasing.answer(outcome);
    }
    Player &find(PlayerId id) { return *std::ranges::find(known, id, &Player::id); }

private:
    Result<Player> move(PlayerId player, bool removed, std::vector<PlayerId> &asked)
    {
        if (refusal)
            return tl::unexpected(*refusal);
        asked.push_back(player);
        find(player).removed = removed;
        return find(player);
    }
};

/// The dialog over a league in which everybody's connection stands differently.
struct PlayersScene {
    EnglishPlurals plurals;
    ScriptedPlayers port;
    Appearance appearance{Theme::light()};
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 31), Qt::UTC)};
    League league;
    std::chrono::milliseconds undo = std::chrono::hours(1);
    std::unique_ptr<PlayersDialog> dialog;
    std::vector<Player> reconnected;
    std::vector<Player> texted; ///< whose texts were asked for
    QStringList goneOnWith; ///< whose invitations
    int changes = 0;
    int additions = 0;

    PlayersScene()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        league.id = {3};
        league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        const QDateTime night(QDate(2026, 11, 18), QTime(21, 20), Qt::UTC);
        add(QStringLiteral("Wendy"), ConnectionState::Connected, QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
        add(QStringLiteral("Peter"), ConnectionState::Connected, night, ErrorKind::ServiceDown);
        add(QStringLiteral("Slightly"), ConnectionState::NeedsConsent, night, ErrorKind::NeedsConsent);
        add(QStringLiteral("Nibs"), ConnectionState::Retired, night, ErrorKind::Retired).tracker = TrackerKind::Fitbit;
        add(QStringLiteral("John Napoleon Darling"), ConnectionState::Manual, {}).tracker = TrackerKind::Manual;
        add(QStringLiteral("Hook"), ConnectionState::Connected, night).removed = true;
        port.farewell.forgotten = {19, 1, 2, 1, 0};
        port.farewell.accesses = {{QStringLiteral("Wendy"), TrackerKind::GoogleHealth, std::nullopt}};
        port.farewell.copies = {{QStringLiteral("/srv/backups/league of the third floor/stepladder-2026-11-15.db"),
                                 QDateTime(QDate(2026, 11, 15), QTime(7, 0), Qt::UTC), true},
                                {QStringLiteral("/media/stick/stepladder.db"), QDateTime(QDate(2026, 11, 2), QTime(7, 0), Qt::UTC), false}};
    }
    ~PlayersScene()
    {
        dialog.reset();
        QCoreApplication::processEvents();
    }

    Player &add(const QString &name, ConnectionState state, const QDateTime &since, std::optional<ErrorKind> reason = {})
    {
        Player player = ScriptedEnrolment::named(name, static_cast<qint64>(port.known.size()) + 1);
        player.colour = static_cast<int>(port.known.size());
        player.joined = QDate(2026, 11, 1);
        player.tracker = TrackerKind::GoogleHealth;
        player.state = state;
        player.stateSince = since;
        player.stateReason = reason ? word(*reason) : QString();
        port.known.push_back(player);
        return port.known.back();
    }
    void invite(const QString &name, const QDateTime &endsAt)
    {
        Invitation invitation;
        invitation.id = {static_cast<qint64>(port.invited.size()) + 1};
        invitation.player = name;
        invitation.madeAt = endsAt.addDays(-1);
        invitation.endsAt = endsAt;
        port.invited.push_back(invitation);
    }
    /// Ana's answer is awaited, Bo's link has ended.
    void inviteTwo()
    {
        invite(QStringLiteral("Ana"), clock.now().addSecs(3600));
        invite(QStringLiteral("Bo"), clock.now().addSecs(-3600));
    }
    PlayersScene &open(const QString &chosen = {})
    {
        dialog = std::make_unique<PlayersDialog>(port, PlayersDialog::Surroundings{appearance, clock, league, undo});
        QObject::connect(dialog.get(), &PlayersDialog::reconnectRequested, dialog.get(), [this](const Player &player) { reconnected.push_back(player); });
        QObject::connect(dialog.get(), &PlayersDialog::invitationRequested, dialog.get(),
                         [this](const Invitation &invitation) { goneOnWith.append(invitation.player); });
        QObject::connect(dialog.get(), &PlayersDialog::textsRequested, dialog.get(), [this](const Player &player) { texted.push_back(player); });
        QObject::connect(dialog.get(), &PlayersDialog::playersChanged, dialog.get(), [this] { ++changes; });
        QObject::connect(dialog.get(), &PlayersDialog::addRequested, dialog.get(), [this] { ++additions; });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        if (!chosen.isEmpty())
            choose(chosen);
        settle();
        return *this;
    }
    PlayerId idOf(const QString &name) { return std::ranges::find(port.known, name, &Player::name)->id; }
    PlayerList *list() const { return dialog->findChild<PlayerList *>(); }
    void choose(const QString &name) { list()->choose(idOf(name)); }
    void chooseInvited(const QString &name)
    {
        const QModelIndexList found = list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        list()->setCurrentIndex(found.value(0));
        settle();
    }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    bool shows(const QString &name) const { return part<QWidget>(name) && part<QWidget>(name)->isVisible(); }
    void press(const QString &name) const
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace stepladder::tests
