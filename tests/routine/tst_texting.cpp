// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/routine/texting_fixture.h"

#include <QFile>
#include <QLoggingCategory>
#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(stepladder::Phones::Answer)

namespace {

const QString number = u"+14155552671"_s;
const QString other = u"+14155552672"_s;

PhoneNumber parsed(const QString &text)
{
    return PhoneNumber::parse(text).value();
}

} // namespace

class TestTexting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TextingHouse> m_house;
    LeagueId m_league;
    PlayerId m_ana, m_bo;

    size_t arrived() const { return m_house->phones.texts.size(); }
    QString lastCode() const { return m_house->phones.texts.back().code(); }
    TextConsent stored(PlayerId player) { return m_house->store->textConsent(player).value().value(); }
    size_t codes() { return m_house->store->textCodes().value().size(); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<TextingHouse>();
        m_league = m_house->league();
        m_ana = m_house->player(m_league, u"Ana"_s);
        m_bo = m_house->player(m_league, u"Bo"_s);
    }
    void cleanup() { m_house.reset(); }

    void theCodeTurnsTextsOn()
    {
        const auto entered = m_house->enter(m_ana, number);
        OK(entered);
        QVERIFY(!entered->mayBeLost);
        QCOMPARE(stateOf(entered->consent), ConsentState::CodeSent);
        QCOMPARE(arrived(), size_t{1});
        QCOMPARE(m_house->phones.texts.front().number, number);
        QCOMPARE(m_house->phones.texts.front().body,
                 u"Stepladder: code %1 turns on texts for \"Office\". Not you? Ignore. Reply STOP to end."_s.arg(lastCode()));

        m_house->pass(3min);
        const auto confirmed = m_house->confirm(m_ana, lastCode());
        OK(confirmed);
        QCOMPARE(stateOf(*confirmed), ConsentState::Confirmed);
        const TextConsent consent = stored(m_ana);
        QCOMPARE(consent, *confirmed);
        QCOMPARE(consent.number, number);
        QCOMPARE(consent.wording, consentWording);
        QCOMPARE(consent.enteredAt.secsTo(consent.confirmedAt), 180);
        QCOMPARE(consent.confirmedAt, m_house->clock.now());
        QVERIFY(consent.wantsResult && consent.wantsBattery && !consent.optOut);

        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(m_house->phones.texts.back().body, u"Day 3: you are second."_s);
    }

    void withoutAChannelNothingIsStored()
    {
        m_house->phones.isSetUp = false;
        FAILS(m_house->enter(m_ana, number), ErrorKind::NoTextChannel);
        QVERIFY(!m_house->store->textConsent(m_ana).value());
        QCOMPARE(codes(), size_t{0});
        QVERIFY(m_house->vault.entries.isEmpty());
    }

    void nothingButTheCodeGoesToAnUnconfirmedNumber()
    {
        const auto refuses = [this] {
            const Delivery delivery = m_house->text(m_ana);
            return delivery.outcome == Outcome::Rejected && delivery.error
                && delivery.error->kind == ErrorKind::NoTextConsent;
        };
        QVERIFY(refuses());
        OK(m_house->enter(m_ana, number));
        QVERIFY(refuses());
        FAILS(m_house->confirm(m_ana, otherThan(lastCode())), ErrorKind::WrongCode);
        QVERIFY(refuses());
        OK(m_house->turnOn(m_bo, other)); // somebody else's consent
        QVERIFY(refuses());
        QCOMPARE(arrived(), size_t{2});
    }

    void onlyWhatIsWantedGoesOut()
    {
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->texting->choose(m_ana, false, true));
        QCOMPARE(m_house->text(m_ana, MessageKind::Result).error->kind, ErrorKind::NoTextConsent);
        QCOMPARE(m_house->text(m_ana, MessageKind::Battery).outcome, Outcome::Sent);
        FAILS(m_house->texting->choose(m_bo, true, true), ErrorKind::NotFound);
    }

    void whoHasLeftIsNotTexted()
    {
        OK(m_house->turnOn(m_ana, number));
        Player ana = m_house->store->player(m_ana).value();
        ana.removed = true;
        OK(m_house->store->updatePlayer(ana));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NotFound);
        m_house->pass(1h);
        FAILS(m_house->enter(m_ana, other), ErrorKind::NotFound);
        QCOMPARE(arrived(), size_t{1});
    }

    void aCodeEndsAfterTenMinutes()
    {
        OK(m_house->enter(m_ana, number));
        m_house->pass(10min - 1ms);
        FAILS(m_house->confirm(m_ana, otherThan(lastCode())), ErrorKind::WrongCode); // still looked at
        m_house->pass(1ms);
        FAILS(m_house->confirm(m_ana, lastCode()), ErrorKind::NoCode);
        OK(m_house->turnOn(m_ana, number));
    }

    void fiveWrongTriesEndACode()
    {
        OK(m_house->enter(m_ana, number));
        const QString code = lastCode();
        for (int i = 0; i < 4; ++i) {
            FAILS(m_house->confirm(m_ana, otherThan(code)), ErrorKind::WrongCode);
            FAILS(m_house->confirm(m_ana, u"12345"_s), ErrorKind::InvalidInput); // a slip of the finger is no try
            m_house->restart();
        }
        FAILS(m_house->confirm(m_ana, otherThan(code)), ErrorKind::NoCode);
        FAILS(m_house->confirm(m_ana, code), ErrorKind::NoCode);
        m_house->pass(60s);
        OK(m_house->turnOn(m_ana, number));
    }

    void theFifthTryMayBeRight()
    {
        OK(m_house->enter(m_ana, number));
        for (int i = 0; i < 4; ++i)
            FAILS(m_house->confirm(m_ana, otherThan(lastCode())), ErrorKind::WrongCode);
        OK(m_house->confirm(m_ana, lastCode()));
    }

    void aCodeIsGoodForOneUse()
    {
        OK(m_house->turnOn(m_ana, number));
        FAILS(m_house->confirm(m_ana, lastCode()), ErrorKind::NoCode);
    }

    void aNewCodeEndsTheOldOne()
    {
        OK(m_house->enter(m_ana, number));
        const QString old = lastCode();
        m_house->pass(60s);
        OK(m_house->enter(m_ana, number));
        if (old != lastCode()) // once in a million times
            FAILS(m_house->confirm(m_ana, old), ErrorKind::WrongCode);
        OK(m_house->confirm(m_ana, lastCode()));
    }

    void aCodeIsForOnePlayerAndOneNumber()
    {
        OK(m_house->enter(m_ana, number));
        const QString anas = lastCode();
        FAILS(m_house->confirm(m_bo, anas), ErrorKind::NotFound);
        m_house->pass(60s);
        OK(m_house->enter(m_bo, number));
        if (anas != lastCode())
            FAILS(m_house->confirm(m_bo, anas), ErrorKind::WrongCode);
        OK(m_house->enter(m_ana, other));
        if (anas != lastCode())
            FAILS(m_house->confirm(m_ana, anas), ErrorKind::WrongCode);
    }

    void anotherNumberEndsTheConfirmation()
    {
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->texting->choose(m_ana, true, false));
        OK(m_house->enter(m_ana, other));
        QCOMPARE(stateOf(stored(m_ana)), ConsentState::CodeSent);
        QVERIFY(!stored(m_ana).wantsBattery);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
        m_house->pass(60s);
        OK(m_house->enter(m_ana, number)); // and back
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
    }

    void aConfirmedNumberNeedsNoOtherCode()
    {
        OK(m_house->turnOn(m_ana, number));
        const auto again = m_house->enter(m_ana, number);
        OK(again);
        QCOMPARE(again->consent, stored(m_ana));
        QCOMPARE(stateOf(again->consent), ConsentState::Confirmed);
        QCOMPARE(arrived(), size_t{1});
    }

    void codesAreLimitedForTheNumberWhoeverEntersIt()
    {
        OK(m_house->enter(m_ana, number));
        m_house->pass(60s - 1ms);
        const auto soon = m_house->enter(m_ana, number);
        FAILS(soon, ErrorKind::TooManyCodes);
        QCOMPARE(soon.error().retryAfter, 1ms);
        FAILS(m_house->enter(m_bo, number), ErrorKind::TooManyCodes);
        QVERIFY(!m_house->store->textConsent(m_bo).value());
        OK(m_house->enter(m_bo, other));
        m_house->pass(1ms);
        m_house->restart();
        OK(m_house->enter(m_bo, number));

        // A new player of the same number after an erased one, in another league.
        OK(m_house->store->erasePlayers({m_ana}));
        OK(m_house->store->erasePlayers({m_bo}));
        const PlayerId cy = m_house->player(m_house->league(u"Family"_s), u"Cy"_s);
        FAILS(m_house->enter(cy, number), ErrorKind::TooManyCodes);
        m_house->pass(60s);
        OK(m_house->enter(cy, number));
        m_house->pass(60s);
        FAILS(m_house->enter(cy, number), ErrorKind::TooManyCodes); // three in ten minutes
        m_house->pass(420s - 1ms);
        FAILS(m_house->enter(cy, number), ErrorKind::TooManyCodes);
        m_house->pass(1ms);
        OK(m_house->enter(cy, number));
    }

    void codesAreLimitedForTheLeagueByDay()
    {
        for (int i = 0; i < 20; ++i) {
            OK(m_house->enter(m_ana, u"+1415555%1"_s.arg(2600 + i)));
            m_house->pass(1min);
        }
        const auto tooMany = m_house->enter(m_bo, other);
        FAILS(tooMany, ErrorKind::TooManyCodes);
        QCOMPARE(tooMany.error().retryAfter, 24h - 20min);
        OK(m_house->enter(m_house->player(m_house->league(u"Family"_s), u"Cy"_s), number));
        m_house->pass(24h - 20min);
        OK(m_house->enter(m_bo, other));
        QCOMPARE(codes(), size_t{21}); // what counts no more is gone
    }

    void whatCertainlyDidNotGoOutDoesNotCount_data()
    {
        QTest::addColumn<Phones::Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not sent") << Phones::Answer::NotSent << ErrorKind::Offline;
        QTest::newRow("rejected") << Phones::Answer::Rejected << ErrorKind::MessageRejected;
        QTest::newRow("channel refused") << Phones::Answer::Refused << ErrorKind::ChannelRefused;
    }
    void whatCertainlyDidNotGoOutDoesNotCount()
    {
        QFETCH(Phones::Answer, answer);
        QFETCH(ErrorKind, kind);
        OK(m_house->enter(m_ana, number));
        const QString code = lastCode();
        m_house->pass(60s);
        m_house->phones.answer = answer;
        for (int i = 0; i < 30; ++i)
            FAILS(m_house->enter(m_ana, number), kind);
        QCOMPARE(codes(), size_t{1});
        OK(m_house->confirm(m_ana, code)); // the one that went out is still the newest
    }

    void whatMayHaveGoneOutCounts()
    {
        m_house->phones.answer = Phones::Answer::Unknown;
        const auto entered = m_house->enter(m_ana, number);
        OK(entered);
        QVERIFY(entered->mayBeLost);
        FAILS(m_house->enter(m_ana, number), ErrorKind::TooManyCodes);
        OK(m_house->confirm(m_ana, lastCode()));
    }

    void theCodeIsDurableBeforeItGoesOut()
    {
        size_t seen = 0;
        m_house->phones.whileSending = [&] {
            const auto elsewhere = m_house->folder.open();
            seen = elsewhere->textCodes().value().size();
        };
        OK(m_house->enter(m_ana, number));
        QCOMPARE(seen, size_t{1});
    }

    void aCrashWhileSendingCountsAsSent_data()
    {
        QTest::addColumn<Phones::Answer>("answer");
        QTest::newRow("before it went out") << Phones::Answer::CrashBefore;
        QTest::newRow("after it went out") << Phones::Answer::CrashAfter;
    }
    void aCrashWhileSendingCountsAsSent()
    {
        QFETCH(Phones::Answer, answer);
        m_house->phones.answer = answer;
        for (int i = 0; i < 5; ++i) {
            FAILS(m_house->enter(m_ana, number), ErrorKind::Internal);
            m_house->restart();
            FAILS(m_house->enter(m_ana, number), ErrorKind::TooManyCodes);
            m_house->pass(10min);
        }
        m_house->phones.answer = Phones::Answer::Sent;
        FAILS(m_house->enter(m_ana, number), ErrorKind::TooManyCodes);
        m_house->pass(24h - 50min);
        OK(m_house->turnOn(m_ana, number));
    }

    void twoProgramsKeepTheLimitsTogether()
    {
        OK(m_house->enter(m_bo, other)); // the key is there
        const auto store = m_house->folder.open();
        const auto texting = m_house->anotherTexting(*store);
        OK(m_house->enter(m_ana, number));
        FAILS(QCoro::waitFor(texting->enterNumber(m_ana, parsed(number))), ErrorKind::TooManyCodes);
        OK(QCoro::waitFor(texting->confirm(m_ana, lastCode())));
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void twoFirstNumbersAtOnceHaveOneKey()
    {
        auto first = m_house->texting->enterNumber(m_ana, parsed(number));
        auto second = m_house->texting->enterNumber(m_bo, parsed(other));
        OK(QCoro::waitFor(std::move(first)));
        OK(QCoro::waitFor(std::move(second)));
        QCOMPARE(m_house->vault.entries.size(), 1);
        m_house->restart();
        for (const PhoneText &text : std::vector(m_house->phones.texts))
            OK(m_house->confirm(text.number == number ? m_ana : m_bo, text.code()));
    }

    void anOptOutEndsEverything()
    {
        OK(m_house->turnOn(m_ana, number));
        const auto ended = m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser);
        OK(ended);
        QCOMPARE(stateOf(*ended), ConsentState::OptedOut);
        const OptOut optOut{m_house->clock.now(), OptOutReason::AskedOrganiser};
        QCOMPARE(stored(m_ana).optOut, optOut);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);

        m_house->pass(48h);
        m_house->restart();
        FAILS(m_house->enter(m_ana, number), ErrorKind::OptedOut); // typed again
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);  // by somebody else
        FAILS(m_house->confirm(m_ana, lastCode()), ErrorKind::OptedOut);
        OK(m_house->texting->optOut(m_ana, OptOutReason::RepliedStop)); // the first one stands
        QCOMPARE(stored(m_ana).optOut, optOut);
        QCOMPARE(arrived(), size_t{1});
        FAILS(m_house->texting->optOut(m_bo, OptOutReason::AskedOrganiser), ErrorKind::NotFound);
    }

    void anOptOutBeforeTheCodeIsEnteredHolds()
    {
        OK(m_house->enter(m_ana, number));
        OK(QCoro::waitFor(m_house->texting->optOut(parsed(number), OptOutReason::RepliedStop)));
        FAILS(m_house->confirm(m_ana, lastCode()), ErrorKind::OptedOut);
        QVERIFY(!stored(m_ana).confirmedAt.isValid());
        QCOMPARE(stored(m_ana).optOut->reason, OptOutReason::RepliedStop);
    }

    void anOptOutIsForThePhoneNotThePlayer()
    {
        OK(m_house->turnOn(m_ana, number));
        m_house->pass(60s);
        const PlayerId cy = m_house->player(m_house->league(u"Family"_s), u"Cy"_s);
        OK(m_house->turnOn(cy, number));
        OK(m_house->texting->optOut(cy, OptOutReason::AskedOrganiser));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
    }

    void anOptOutOutlivesTheNumber_data()
    {
        QTest::addColumn<bool>("erased");
        QTest::newRow("another number") << false;
        QTest::newRow("player erased") << true;
    }
    void anOptOutOutlivesTheNumber()
    {
        QFETCH(bool, erased);
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser));
        m_house->pass(48h);
        if (erased)
            OK(m_house->store->erasePlayers({m_ana}));
        else
            OK(m_house->turnOn(m_ana, other));
        m_house->restart();
        const size_t before = arrived();
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);
        if (!erased)
            FAILS(m_house->enter(m_ana, number), ErrorKind::OptedOut);
        QCOMPARE(arrived(), before);
        QFile file(m_house->folder.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (erased)
            QVERIFY(!file.readAll().contains(number.mid(1).toLatin1()));
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(number), m_house->clock.now())));
        OK(m_house->turnOn(m_bo, number));
    }

    void aStopFromAnUnknownPhoneIsKept()
    {
        OK(QCoro::waitFor(m_house->texting->optOut(parsed(number), OptOutReason::RepliedStop)));
        m_house->restart();
        FAILS(m_house->enter(m_ana, number), ErrorKind::OptedOut);
        QCOMPARE(arrived(), size_t{0});
    }

    void aStartBringsBackWhatWasConfirmed()
    {
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->texting->optOut(m_ana, OptOutReason::RepliedStop));
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(other), m_house->clock.now()))); // another phone's START
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(number), m_house->clock.now())));
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void aStartConfirmsNothing()
    {
        OK(m_house->enter(m_ana, number));
        OK(m_house->texting->optOut(m_ana, OptOutReason::RepliedStop));
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(number), m_house->clock.now())));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
        OK(m_house->confirm(m_ana, lastCode()));
    }

    void aProviderThatRefusesIsAnOptOut_data()
    {
        QTest::addColumn<bool>("code");
        QTest::newRow("a code") << true;
        QTest::newRow("a result") << false;
    }
    void aProviderThatRefusesIsAnOptOut()
    {
        QFETCH(bool, code);
        if (!code)
            OK(m_house->turnOn(m_ana, number));
        m_house->phones.answer = Phones::Answer::OptedOut;
        if (code)
            FAILS(m_house->enter(m_ana, number), ErrorKind::OptedOut);
        else
            QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        QCOMPARE(stored(m_ana).optOut->reason, OptOutReason::ProviderRefused);
        m_house->phones.answer = Phones::Answer::Sent;
        const size_t before = arrived();
        m_house->pass(1h);
        FAILS(m_house->enter(m_ana, number), ErrorKind::OptedOut);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        QCOMPARE(arrived(), before);
    }

    void anOptOutWhileTheProviderIsMadeReadyCounts()
    {
        OK(m_house->turnOn(m_ana, number));
        m_house->phones.whileOpening = [&] { (void)m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser); };
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        m_house->pass(60s);
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);
        QCOMPARE(arrived(), size_t{1});
    }

    void anOptOutNeedsNoVault()
    {
        OK(m_house->turnOn(m_ana, number));
        m_house->restart();
        const int before = m_house->vault.reads + m_house->vault.writes;
        OK(m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser));
        QCOMPARE(m_house->vault.reads + m_house->vault.writes, before);
    }

    void aVaultThatKeepsNothingStopsTheCode()
    {
        m_house->vault.refused = u"default"_s;
        FAILS(m_house->enter(m_ana, number), ErrorKind::VaultFailed);
        QCOMPARE(arrived(), size_t{0});
        QVERIFY(!m_house->store->textConsent(m_ana).value());
        m_house->vault.refused.clear();
        OK(m_house->turnOn(m_ana, number));
        m_house->restart();
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void aLostKeyForgetsNoOptOut()
    {
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->turnOn(m_bo, other));
        OK(m_house->texting->optOut(m_ana, OptOutReason::RepliedStop));
        m_house->pass(1h);
        const auto lost = std::exchange(m_house->vault.entries, {});
        m_house->restart();
        QCOMPARE(m_house->text(m_bo).outcome, Outcome::Sent); // no key is needed for what is confirmed

        // Its number can still be read, so that a new key recognises it.
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);
        OK(m_house->store->erasePlayers({m_ana}));
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);

        // Now it cannot.
        m_house->vault.entries = lost;
        for (const bool isAnother : {true, false}) {
            if (!isAnother)
                m_house->vault.entries.clear();
            m_house->restart();
            const auto before = m_house->vault.writes;
            const auto entered = m_house->enter(m_bo, u"+14155552699"_s);
            FAILS(entered, ErrorKind::NumberKeyLost);
            QCOMPARE(entered.error().subject, u"default/texts"_s);
            QCOMPARE(m_house->vault.writes, before);
        }
    }

    void codesAndNumbersStayOutOfLogsErrorsAndTheDatabase();
};

namespace {
QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text;
}
} // namespace

void TestTexting::codesAndNumbersStayOutOfLogsErrorsAndTheDatabase()
{
    logged.clear();
    QStringList errors;
    const auto note = [&](const auto &result) {
        if (!result)
            errors += sentence(result.error()) + result.error().detail + result.error().subject;
    };
    QStringList codes;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    for (const Phones::Answer answer : {Phones::Answer::NotSent, Phones::Answer::Rejected, Phones::Answer::Unknown,
                                        Phones::Answer::Sent, Phones::Answer::Sent, Phones::Answer::Sent}) {
        m_house->phones.answer = answer;
        note(m_house->enter(m_ana, number));
        if (arrived() > 0) {
            codes += lastCode();
            note(m_house->confirm(m_ana, otherThan(lastCode())));
            note(m_house->confirm(m_ana, u"x"_s + lastCode()));
        }
        m_house->pass(5min);
    }
    note(m_house->confirm(m_ana, lastCode())); // and late
    note(m_house->turnOn(m_ana, number));
    codes += lastCode();
    note(m_house->confirm(m_ana, lastCode()));
    note(m_house->texting->optOut(m_ana, OptOutReason::RepliedStop));
    note(m_house->enter(m_bo, number));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(codes.size() > 4 && errors.size() > 8);
    QByteArray database;
    for (const QString &name : {m_house->folder.database(), m_house->folder.database() + u"-wal"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        database += file.readAll();
    }
    QVERIFY(database.contains(number.toLatin1()));
    const QString told = logged.join(u'\n') + errors.join(u'\n');
    for (const QString &code : std::as_const(codes)) {
        QVERIFY(!told.contains(code));
        QVERIFY(!database.contains(code.toLatin1()));
    }
    for (const QString &part : {u"4155552671"_s, u"415-555-2671"_s, u"5552671"_s, u"555-2671"_s})
        QVERIFY(!told.contains(part));
}

QTEST_GUILESS_MAIN(TestTexting)
#include "tst_texting.moc"
