// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "tests/desktop/accessible.h"
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace stepladder::tests {

/// The program `stepladder` in a real desktop session, the services it speaks to, and a person: eyes and hands are the
/// accessibility bus and the keyboard, the browser is scripted. What the person waits for comes within a minute, or the
/// call returns false and says what was on the screen instead.
class DesktopFixture
{
public:
    DesktopFixture();
    ~DesktopFixture();

    /// The services, with Ada and Bo who have walked since the first of the month.
    [[nodiscard]] bool open();
    /// A league with a client, so that players can be asked at once.
    [[nodiscard]] bool makeLeague();
    /// Its results come as notifications.
    [[nodiscard]] bool wantNotifications();
    /// It can text, through Twilio.
    [[nodiscard]] bool setUpTexts();
    /// Takes a player in without the program.
    [[nodiscard]] bool takeIn(const QString &name, const QString &account);
    /// Of the month; who is taken in begins today.
    [[nodiscard]] bool playsFromTheFirst(const QString &name);
    /// What the account's tracker tells of itself from now on.
    void wears(const QString &account, int percent, const QDateTime &lastSync);
    /// Of the program that is not running.
    [[nodiscard]] Result<Player> stored(const QString &name);
    /// The profile, while the program is not running.
    [[nodiscard]] bool inProfile(const std::function<bool(Engine &engine, LeagueId league)> &work);
    /// A setting of the profile, as the program writes it.
    void set(const QString &key, const QVariant &value);

    // The program
    /// Returns once its window has the keyboard.
    [[nodiscard]] bool start(const QStringList &options = {});
    /// By Ctrl+Q; true when it ended well. Looks for secrets before and after.
    [[nodiscard]] bool quit();
    [[nodiscard]] bool isRunning() const { return m_program->state() == QProcess::Running; }

    // Eyes
    [[nodiscard]] Objects window() const { return m_accessible->activeWindow(); }
    [[nodiscard]] const AccessibleProgram &accessible() const { return *m_accessible; }
    [[nodiscard]] bool waitUntil(const QString &what, const std::function<bool(const Objects &)> &holds);
    /// Until the words stand somewhere in the active window.
    [[nodiscard]] bool reads(const QString &words);
    /// What has the focus, once something has.
    [[nodiscard]] Accessible focused();
    [[nodiscard]] bool hasFocus(const QString &name);
    /// Writes the screen to a file where STEPLADDER_TEST_PICTURES names a folder.
    void picture(const QString &name) const;

    // Hands
    [[nodiscard]] bool press(const QString &button);
    [[nodiscard]] bool focus(const QString &field);
    /// Replaces what is in a field, key by key.
    [[nodiscard]] bool type(const QString &field, const QString &text);
    /// Into whatever has the focus.
    void typeKeys(const QString &text) const;
    void keys(const QStringList &names) const;
    /// The program stands still until the hands are done, and finds all they did at once.
    void whileItIsBusy(const std::function<void()> &hands) const;
    /// Presses Tab until the control has the focus.
    [[nodiscard]] bool tabTo(const QString &name);
    /// Chooses from the window's menu by the keyboard; `key` is the entry's.
    [[nodiscard]] bool chooseFromMenu(const QString &key);
    /// Opens the dialog from the window's menu, names somebody and goes on.
    [[nodiscard]] bool addPlayer(const QString &name);

    // The browser
    /// The page the program opens; its state is a secret from then on.
    [[nodiscard]] QUrl openedPage();
    /// Goes through the consent to the end.
    [[nodiscard]] fakes::Visit answer(const QUrl &page, const QString &person, fakes::ConsentScript script = {});
    /// Allows, and stops before the program's listener: its address.
    [[nodiscard]] QUrl redirectOf(const QUrl &page, const QString &person);

    /// A secret that the fixture cannot see.
    void learn(const QByteArray &kind, const QByteArray &secret);
    /// The secrets that went over the wires so far, by kind.
    [[nodiscard]] QHash<QByteArray, QByteArray> secrets();
    /// Where any of them was found; empty: nowhere.
    [[nodiscard]] const QStringList &leaks() const { return m_leaks; }

    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC)};
    fakes::OutsideWorld world{[this] { return clock.now(); }};

private:
    [[nodiscard]] ProfilePaths paths() const { return ProfilePaths::under(m_folder.filePath(QStringLiteral("profile"))); }
    [[nodiscard]] std::unique_ptr<Engine> engine();
    [[nodiscard]] bool waitFor(const QString &what, const std::function<bool()> &holds) const;
    void lookForSecrets();
    void lookIn(const QString &place, const QByteArray &bytes);

    QTemporaryDir m_folder; ///< profile and log; everything in it is searched for secrets
    QTemporaryDir m_pages;  ///< what the browser was given
    QProcessEnvironment m_environment;
    fakes::ScriptedBrowser m_browser;
    std::unique_ptr<QProcess> m_program;
    std::optional<AccessibleProgram> m_accessible;
    QHash<QByteArray, QByteArray> m_secrets; ///< kind by secret
    QStringList m_leaks;
};

} // namespace stepladder::tests
