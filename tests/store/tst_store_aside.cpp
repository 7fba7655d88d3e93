// SPDX-License-Identifier: GPL-3.0-or-later
// Work with the database beside the thread that waits for it.
#include "core/store/beside.h"
#include "core/store/open_store.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// Says in `steps` what it does, and when it goes on.
Task<void> note(Repository *store, QStringList *steps, QSemaphore *gate)
{
    const auto work = [gate](Repository &) -> Result<int> {
        gate->acquire();
        return 7;
    };
    const Result<int> done = co_await beside(store, work);
    steps->append(done && *done == 7 ? u"went on"_s : u"went wrong"_s);
}

Task<void> keep(Repository *store, QStringList *steps, bool *isDone, QSemaphore *gate)
{
    const auto work = [isDone, gate](Repository &own) -> Result<void> {
        gate->acquire();
        League league;
        league.name = u"Alpine"_s;
        *isDone = own.addLeague(league).has_value();
        return {};
    };
    (void)co_await store->beside(work);
    steps->append(u"went on"_s);
}

} // namespace

class StoreAsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void anotherThreadWorksAndThisOneGoesOn()
    {
        const QThread *here = QThread::currentThread();
        const QThread *there = nullptr;
        const QThread *after = nullptr;
        const auto task = [](Repository *store, const QThread **worked, const QThread **wentOn) -> Task<void> {
            const auto work = [worked](Repository &) -> Result<void> {
                *worked = QThread::currentThread();
                return {};
            };
            (void)co_await store->beside(work);
            *wentOn = QThread::currentThread();
        };
        QCoro::waitFor(task(m_store.get(), &there, &after));
        QVERIFY(there);
        QVERIFY(there != here);
        QCOMPARE(after, here);
    }

    void whatItKeepsIsInTheStore()
    {
        const auto work = [](Repository &own) {
            League league;
            league.name = u"Alpine"_s;
            return own.addLeague(league);
        };
        const Result<League> added = QCoro::waitFor(beside(m_store.get(), work));
        QVERIFY(added);
        QCOMPARE(m_store->league(added->id)->name, u"Alpine"_s);
    }

    void anErrorIsTold()
    {
        const auto work = [](Repository &own) { return own.league(LeagueId{4711}); };
        const Result<League> missing = QCoro::waitFor(beside(m_store.get(), work));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void onePieceAfterAnother()
    {
        QStringList steps;
        QSemaphore gate;
        const auto first = note(m_store.get(), &steps, &gate);
        bool isSecondDone = false;
        const auto second = [](Repository *store, bool *isDone) -> Task<void> {
            (void)co_await store->beside([](Repository &) { return Result<void>(); });
            *isDone = true;
        }(m_store.get(), &isSecondDone);
        QCoreApplication::processEvents();
        QVERIFY(!isSecondDone);
        gate.release();
        QTRY_VERIFY(isSecondDone);
        QCOMPARE(steps, QStringList{u"went on"_s});
    }

    /// Nobody meets an owner that is gone.
    void whoWaitsForAStoreThatIsGoneNeverGoesOn()
    {
        QStringList steps;
        QSemaphore gate;
        bool wasSeenToItsEnd = false;
        {
            const auto task = keep(m_store.get(), &steps, &wasSeenToItsEnd, &gate);
            gate.release();
            m_store.reset();
        }
        QVERIFY(wasSeenToItsEnd);
        QCoreApplication::processEvents();
        QVERIFY(steps.isEmpty());
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
        QCOMPARE(m_store->leagues()->size(), std::size_t(1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
};

QTEST_GUILESS_MAIN(StoreAsideTest)
#include "tst_store_aside.moc"
