// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/file_lock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stepladder {

namespace {

/// Why there is no lock; nothing when it was taken, and given free again.
Task<std::optional<Error>> waited(QString fileName, std::chrono::milliseconds patience, std::function<bool()> isCalledOff = {})
{
    const Result<FileLock> lock = co_await FileLock::wait(fileName, patience, std::move(isCalledOff));
    co_return lock ? std::nullopt : std::optional(lock.error());
}

} // namespace

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime()
    {
        {
            const auto first = FileLock::take(file(), 0ms);
            QVERIFY(first);
            QCOMPARE(FileLock::take(file(), 0ms).error().kind, ErrorKind::StoreBusy);
            QCOMPARE(QCoro::waitFor(waited(file(), 0ms))->kind, ErrorKind::StoreBusy);
        }
        QVERIFY(!QCoro::waitFor(waited(file(), 0ms)));
    }

    void aWaitIsGivenUp()
    {
        const auto first = FileLock::take(file(), 0ms);
        QVERIFY(first);
        int asked = 0;
        QCOMPARE(QCoro::waitFor(waited(file(), 1h, [&asked] { return ++asked > 2; }))->kind, ErrorKind::Cancelled);
    }

    void whatKeepsTheFileFromBeingMadeIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("read-only") << u"/sys/round.lock"_s << u"may not write in the folder /sys."_s;
        QTest::newRow("no folder") << m_folder.filePath(u"none/round.lock"_s) << u"none/round.lock could not be made"_s;
    }

    void whatKeepsTheFileFromBeingMadeIsToldAtOnce()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        if (file.startsWith("/sys/"_L1) && !QFile::exists(u"/sys/kernel"_s))
            QSKIP("Nothing is mounted on /sys, so that root may write there.");
        QCOMPARE(FileLock::take(file, 0ms).error().kind, ErrorKind::FileFailed);
        const std::optional<Error> error = QCoro::waitFor(waited(file, 1h));
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::FileFailed);
        QCOMPARE(error->subject, file);
        QVERIFY2(sentence(*error).contains(words), qPrintable(sentence(*error)));
    }

private:
    QString file() const { return m_folder.filePath(u"round.lock"_s); }

    QTemporaryDir m_folder;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::FileLockTest)
#include "tst_file_lock.moc"
