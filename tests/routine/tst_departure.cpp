// SPDX-License-Identifier: GPL-3.0-or-later
// Players leave: for good, for the ten seconds of an undo, or without a trace.
#include "tests/routine/onboarding_set.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;

namespace stepladder {

class DepartureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<OnboardingSet>();
        QVERIFY(m_set->open());
    }
    void cleanup() { m_set.reset(); }

    void whoIsRemovedLosesTheAccessAndKeepsTheDays()
    {
        const Player wendy = come(u"Wendy"_s);
        walk(wendy);
        const auto farewell = QCoro::waitFor(departure().remove(wendy.id));
        QVERIFY2(farewell, farewell ? "" : qPrintable(sentence(farewell.error())));
        QVERIFY(leftToDo(*farewell).isEmpty());
        QCOMPARE(revocations(), 1);
        QVERIFY(!hasTokens(wendy));
        QVERIFY(store().player(wendy.id)->removed);
        QCOMPARE(daysOf(wendy), 1U);
        QVERIFY(!departure().nextDue().isValid());
    }

    void vaultThatDoesNotLetGoRemovesNobody()
    {
        const Player wendy = come(u"Wendy"_s);
        m_set->vault.keeps = u"home/player"_s;
        QCOMPARE(QCoro::waitFor(departure().remove(wendy.id)).error().kind, ErrorKind::VaultFailed);
        QVERIFY(!store().player(wendy.id)->removed);
        QVERIFY(!departure().nextDue().isValid());
    }

    void whoIsKeptByHandLeavesWithoutAVault_data()
    {
        QTest::addColumn<ErrorKind>("trouble");
        QTest::newRow("none") << ErrorKind::VaultMissing;
        QTest::newRow("locked") << ErrorKind::VaultLocked;
        QTest::newRow("another passphrase") << ErrorKind::VaultPassphrase;
    }

    void whoIsKeptByHandLeavesWithoutAVault()
    {
        QFETCH(ErrorKind, trouble);
        m_set->vault.unreadable = trouble;
        const auto byHand = [&](const QString &name) {
            return m_set->process->admission.addByHand({m_set->league, name, TrackerKind::Manual, {}, {}, {}, {}}).value();
        };
        const Player gran = byHand(u"Gran"_s);
        QVERIFY(QCoro::waitFor(departure().remove(gran.id)));
        QVERIFY(store().player(gran.id)->removed);
        const Player grandpa = byHand(u"Grandpa"_s);
        QVERIFY(QCoro::waitFor(departure().erase({grandpa.id})));
        QVERIFY(!store().player(grandpa.id));
        QVERIFY(m_set->players().empty());
    }

    void nothingIsRevokedWhileItCanBeUndone()
    {
        const Player wendy = come(u"Wendy"_s);
        const QDateTime until = now().addSecs(10);
        QVERIFY(departure().takeOff(wendy.id, until)->removed);
        QVERIFY(m_set->players().empty());
        QCOMPARE(departure().nextDue(), until);
        m_set->later(9s);
        QVERIFY(QCoro::waitFor(departure().endDue()).empty());
        QVERIFY(hasTokens(wendy));
        QCOMPARE(*departure().takeBack(wendy.id), wendy);
        m_set->later(1h);
        QVERIFY(QCoro::waitFor(departure().endDue()).empty());
        QCOMPARE(revocations(), 0);
        QVERIFY(QCoro::waitFor(m_set->process->tokens.accessToken(wendy.id)));
    }

    void accessEndsOnceItCannotBeUndone()
    {
        const Player wendy = come(u"Wendy"_s);
        QVERIFY(departure().takeOff(wendy.id, now().addSecs(10)));
        m_set->restart(); // the program was quit meanwhile
        m_set->later(10s);
        QCOMPARE(departure().takeBack(wendy.id).error().kind, ErrorKind::NotFound); // the access may be ending just now
        const auto ended = QCoro::waitFor(departure().endDue());
        QCOMPARE(ended.size(), 1U);
        QCOMPARE(ended.front().player.name, u"Wendy"_s);
        QCOMPARE(revocations(), 1);
        QVERIFY(!hasTokens(wendy));
        QVERIFY(QCoro::waitFor(departure().endDue()).empty());
        const auto late = departure().takeBack(wendy.id);
        QVERIFY2(sentence(late.error()).contains(u"Wendy has left for good"_s), qPrintable(sentence(late.error())));
    }

    void takenNameIsNotTakenBack()
    {
        const Player wendy = come(u"Wendy"_s);
        QVERIFY(departure().takeOff(wendy.id, now().addSecs(10)));
        QVERIFY(come(u"Wendy"_s, u"Bo"_s).id.isValid());
        QCOMPARE(departure().takeBack(wendy.id).error().kind, ErrorKind::AlreadyExists);
        m_set->later(10s);
        QCOMPARE(QCoro::waitFor(departure().endDue()).size(), 1U);
        QCOMPARE(m_set->players().size(), 1U);
    }

    void shutVaultIsWaitedFor()
    {
        const Player wendy = come(u"Wendy"_s);
        QVERIFY(departure().takeOff(wendy.id, now()));
        m_set->vault.keeps = u"home/player"_s;
        QVERIFY(QCoro::waitFor(departure().endDue()).empty());
        QVERIFY(hasTokens(wendy));
        m_set->vault.keeps.clear();
        QCOMPARE(QCoro::waitFor(departure().endDue()).size(), 1U);
        QVERIFY(!hasTokens(wendy));
    }

    void whoPlaysOnWithTheAccountIsNotCutOff()
    {
        const Player before = come(u"Wendy"_s);
        QVERIFY(departure().takeOff(before.id, now()));
        const Player again = come(u"Wendy"_s); // came back before the access had ended
        QVERIFY(again.id != before.id);
        const auto ended = QCoro::waitFor(departure().endDue());
        QCOMPARE(ended.size(), 1U);
        QVERIFY(leftToDo(ended.front()).isEmpty());
        QCOMPARE(revocations(), 0);
        QVERIFY(!hasTokens(before));
        QVERIFY(hasTokens(again));
        QVERIFY(QCoro::waitFor(departure().remove(again.id)));
        QCOMPARE(revocations(), 1);
    }

    void whoIsInvitedIsNotBroughtBack()
    {
        Player player = come(u"Wendy"_s);
        player.state = ConnectionState::NeedsConsent;
        QVERIFY(store().updatePlayer(player));
        QVERIFY(QCoro::waitFor(m_set->process->invitations.invite(m_set->google(u"Wendy"_s))));
        player.name = u"Moira"_s;
        QVERIFY(store().updatePlayer(player));
        QVERIFY(QCoro::waitFor(departure().remove(player.id)));
        QVERIFY(store().invitations(m_set->league)->empty());
        QVERIFY(m_set->vault.entries.keys().filter(u"/invitation-"_s).isEmpty());
    }

    void unreachableTrackerIsTold()
    {
        const Player wendy = come(u"Wendy"_s);
        m_set->fixture.world.faults().add(Fault::serverError(Service::Google).on(u"/revoke"_s).always());
        const auto farewell = QCoro::waitFor(departure().remove(wendy.id));
        QVERIFY(farewell);
        QVERIFY(!hasTokens(wendy));
        QVERIFY2(leftToDo(*farewell).join(u' ').contains(u"Third-party apps"_s), qPrintable(leftToDo(*farewell).join(u' ')));
    }

    void lostSecretIsTold()
    {
        const Player wendy = come(u"Wendy"_s);
        const QStringList names = m_set->vault.entries.keys().filter(u"home/player"_s);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            m_set->vault.entries.remove(name);
        const auto farewell = QCoro::waitFor(departure().remove(wendy.id));
        QVERIFY(farewell);
        QCOMPARE(revocations(), 0);
        QVERIFY2(leftToDo(*farewell).join(u' ').contains(u"Third-party apps"_s), qPrintable(leftToDo(*farewell).join(u' ')));
        const auto erased = QCoro::waitFor(departure().erase({wendy.id})); // who has left had none to lose
        QVERIFY(erased);
        QVERIFY(leftToDo(*erased).isEmpty());
    }

    void erasingForgetsAllAndSaysWhat()
    {
        const Player before = come(u"Wendy"_s);
        walk(before);
        QVERIFY(QCoro::waitFor(departure().remove(before.id)));
        Player wendy = come(u"Moira Darling"_s);
        walk(wendy);
        const Player peter = come(u"Peter"_s, u"Bo"_s);
        queue(u"Moira Darling"_s, u"You have not synced."_s);
        queue(u"webhook"_s, u"1. Moira Darling 2. Peter"_s);
        queue(u"Peter"_s, u"You climbed."_s);
        const QString copy = m_set->fixture.folder.filePath(u"copy.db"_s);
        QVERIFY(store().backup(copy, now()));
        QVERIFY(departure().takeOff(wendy.id, now().addSecs(10))); // on second thoughts everything

        const std::vector<PlayerId> person{wendy.id, before.id};
        const auto preview = departure().preview(person);
        QVERIFY(preview);
        QCOMPARE(preview->forgotten, (Forgotten{2, 0, 2, 0, 0}));
        QVERIFY(hasTokens(wendy));
        QCOMPARE(preview->copies.size(), 1U);
        QCOMPARE(preview->accesses.size(), 1U); // the other one ended before
        const auto farewell = QCoro::waitFor(departure().erase(person));
        QVERIFY2(farewell, farewell ? "" : qPrintable(sentence(farewell.error())));
        QCOMPARE(farewell->forgotten, preview->forgotten);
        QCOMPARE(farewell->player.name, u"Moira Darling"_s);
        QCOMPARE(farewell->copies.front().file, copy);
        QCOMPARE(summary(farewell->forgotten), u"2 day(s), 0 device(s), 2 message(s)"_s); // no catalogue here

        QCOMPARE(revocations(), 2);
        QVERIFY(!hasTokens(wendy));
        QVERIFY(!departure().nextDue().isValid());
        QCOMPARE(store().player(wendy.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(store().player(before.id).error().kind, ErrorKind::NotFound);
        const auto messages = store().entries(m_set->league, QDate(2026, 11, 19));
        QCOMPARE(messages->size(), 1U); // what had not gone out is written anew without them
        QCOMPARE(messages->front().recipient, u"Peter"_s);
        QVERIFY(hasTokens(peter));
        QVERIFY(QCoro::waitFor(departure().endDue()).empty());
    }

    void vaultThatDoesNotLetGoErasesNobody()
    {
        const Player wendy = come(u"Wendy"_s);
        m_set->vault.keeps = u"home/player"_s;
        QCOMPARE(QCoro::waitFor(departure().erase({wendy.id})).error().kind, ErrorKind::VaultFailed);
        QVERIFY(store().player(wendy.id));
    }

private:
    Departure &departure() { return m_set->process->departure; }
    Repository &store() { return *m_set->process->store; }
    QDateTime now() const { return m_set->fixture.clock.now(); }
    Player come(const QString &name, const QString &person = u"Ada"_s)
    {
        const Result<Player> player = m_set->enrol(m_set->google(name), person);
        if (!player)
            qWarning("%s", qPrintable(sentence(player.error())));
        return player.value_or(Player());
    }
    void walk(const Player &player)
    {
        DayRecord day;
        day.day = QDate(2026, 11, 19);
        day.steps = StepCount{12'000};
        day.changedAt = now();
        QVERIFY(store().saveDays(player.id, {day}, ReadingSource::Tracker));
    }
    size_t daysOf(const Player &player) { return store().days(player.id, QDate(2026, 11, 1), QDate(2026, 11, 30))->size(); }
    void queue(const QString &recipient, const QString &text)
    {
        OutboxEntry entry;
        entry.league = m_set->league;
        entry.day = QDate(2026, 11, 19);
        entry.recipient = recipient;
        entry.text = text;
        QVERIFY(store().enqueue(entry));
    }
    bool hasTokens(const Player &player) { return m_set->vault.entries.contains(m_set->process->tokens.entryName(player.id)); }
    int revocations() { return m_set->fixture.world.traffic().count(Service::Google, u"/revoke"_s); }

    std::unique_ptr<OnboardingSet> m_set;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::DepartureTest)
#include "tst_departure.moc"
