// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows when its database cannot be read, and the way back to a backup.
#include "app/stepladder/backup_choice.h"
#include "app/stepladder/restoration.h"
#include "core/store/open_store.h"
#include "tests/app/desktop_scene.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// What another program does to a database, or a disk.
void alter(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

/// The days are looked for where they are not.
void damage(const QString &file)
{
    alter(file, {u"PRAGMA writable_schema = ON"_s, u"UPDATE sqlite_schema SET rootpage = 99999 WHERE tbl_name = 'days'"_s});
}

const QDate yesterdayThen(2026, 11, 19);

/// Of the menu in the panel, by its words.
QAction *trayEntry(const QString &words)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto actions = qobject_cast<const QMenu *>(widget) ? widget->actions() : QList<QAction *>();
        if (std::ranges::none_of(actions, [](const QAction *each) { return each->text() == u"&Open Stepladder"_s; }))
            continue;
        const auto found = std::ranges::find(actions, words, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    return nullptr;
}

} // namespace

class DesktopFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<tests::DesktopScene>(); }
    void cleanup() { m_scene.reset(); }
    void aDamagedDatabaseLeadsToABackup();
    void whatCannotBeReadIsTriedAgain();
    void whatNeedsTheDatabaseIsNotOffered();
    void aBoardStaysAsItWasRead();
    void aBackupIsPutBack();
    void aBackupThatIsNoneChangesNothing();
    void theDatabaseIsNoBackupOfItself();

private:
    [[nodiscard]] LeaderboardWindow &window() { return m_scene->desktop().window(); }
    [[nodiscard]] QPushButton *step() { return window().findChild<QPushButton *>(u"failureStep"_s); }
    [[nodiscard]] QString told() { return window().findChild<QLabel *>(u"failure"_s)->text(); }
    void readAgain() { Q_EMIT window().dateRequested(yesterdayThen); }

    std::unique_ptr<tests::DesktopScene> m_scene;
};

void DesktopFailureTest::aDamagedDatabaseLeadsToABackup()
{
    m_scene->enter(m_scene->add(u"Ana"_s), yesterdayThen, 12'000);
    QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup"_s);
    QVERIFY(m_scene->store().backup(backup, QDateTime(yesterdayThen, QTime(12, 0), Qt::UTC)));
    m_scene->open();
    window().show();
    QVERIFY(!step()->isVisible());

    damage(m_scene->paths().database());
    readAgain();
    QTRY_VERIFY(step()->isVisible());
    QCOMPARE(told(), u"The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE)."_s);
    QVERIFY(step()->hasFocus());
    step()->click();
    auto *files = window().findChild<QFileDialog *>(u"backupDialog"_s);
    QVERIFY(files && files->isVisible());
    QSignalSpy restore(&m_scene->desktop(), &Desktop::restoreRequested);
    files->selectFile(backup);
    files->findChild<QLineEdit *>()->setText(backup);
    QMetaObject::invokeMethod(files, "accept");
    QCOMPARE(restore.size(), 1);
    QCOMPARE(restore.first().first().toString(), backup);
    QVERIFY(!window().isVisible()); // the program ends, to start anew
}

void DesktopFailureTest::whatCannotBeReadIsTriedAgain()
{
    m_scene->open();
    window().show();
    const QString file = m_scene->paths().database();
    const int version = static_cast<int>(migrations().size());
    alter(file, {u"PRAGMA user_version = 999"_s});
    readAgain();
    QTRY_VERIFY(step()->isVisible());
    QVERIFY2(told().contains(u"newer"_s), qPrintable(told()));
    step()->click();
    QVERIFY(step()->isVisible());
    alter(file, {u"PRAGMA user_version = %1"_s.arg(version)});
    step()->click();
    QTRY_VERIFY(!step()->isVisible()); // who may start does
}

void DesktopFailureTest::whatNeedsTheDatabaseIsNotOffered()
{
    m_scene->open();
    window().show();
    const QString file = m_scene->paths().database();
    const int version = static_cast<int>(migrations().size());
    const auto offered = [this] {
        QStringList texts;
        Q_EMIT m_scene->menu()->aboutToShow();
        for (const QAction *action : m_scene->menu()->actions()) {
            if (action->isEnabled() && action->isVisible() && !action->isSeparator())
                texts.append(QString(action->text()).remove(u'&'));
        }
        return texts;
    };
    const QStringList before = offered();
    QVERIFY(before.contains(u"Players…"_s) && before.contains(u"Notify me of results"_s));
    alter(file, {u"PRAGMA user_version = 999"_s});
    readAgain();
    QTRY_VERIFY(step()->isVisible());
    QCOMPARE(offered(), (QStringList{u"Appearance"_s, u"Quit"_s}));
    QVERIFY(!m_scene->action(Qt::Key_F11)->isEnabled());
    QVERIFY(!trayEntry(u"&Players…"_s)->isEnabled());
    alter(file, {u"PRAGMA user_version = %1"_s.arg(version)});
    step()->click();
    QTRY_VERIFY(!step()->isVisible());
    QCOMPARE(offered(), before);
    QVERIFY(trayEntry(u"&Players…"_s)->isEnabled());
}

void DesktopFailureTest::aBoardStaysAsItWasRead()
{
    m_scene->enter(m_scene->add(u"Ana"_s), yesterdayThen, 12'000);
    m_scene->open();
    window().show();
    alter(m_scene->paths().database(), {u"PRAGMA user_version = 999"_s});
    readAgain();
    const auto isTold = [this] {
        const auto labels = window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"newer"_s); });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(!step()->isVisible());
}

void DesktopFailureTest::aBackupIsPutBack()
{
    QTemporaryDir folder;
    const ProfilePaths paths = ProfilePaths::under(folder.filePath(u"profile"_s));
    QVERIFY(paths.prepare());
    const QString backup = folder.filePath(u"backup"_s);
    {
        const auto store = openSqlite(paths.database());
        League league;
        league.name = u"Lagoon"_s;
        league.season.first = QDate(2026, 11, 1);
        QVERIFY((*store)->addLeague(league));
        QVERIFY((*store)->backup(backup, QDateTime(yesterdayThen, QTime(12, 0), Qt::UTC)));
    }
    damage(paths.database());
    const Result<QString> told = restoreBackup(backup, paths);
    QVERIFY(told);
    QVERIFY(told->contains(backup));
    QVERIFY(told->contains(paths.database() + u".before-restore"_s));
    QVERIFY(told->endsWith(u"Erase them again."_s));
    const auto store = openSqlite(paths.database());
    QVERIFY(store);
    QVERIFY((*store)->checkIntegrity());
    QCOMPARE((*store)->leagues()->front().name, u"Lagoon"_s);
}

void DesktopFailureTest::aBackupThatIsNoneChangesNothing()
{
    m_scene->open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Ana");
    file.close();
    const Result<QString> told = restoreBackup(file.fileName(), m_scene->paths());
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::NotABackup);
}

void DesktopFailureTest::theDatabaseIsNoBackupOfItself()
{
    QTemporaryDir folder;
    const ProfilePaths paths = ProfilePaths::under(folder.filePath(u"profile"_s));
    QVERIFY(paths.prepare());
    const QString backup = folder.filePath(u"backup"_s);
    QVERIFY(objectionTo(backup, paths).isEmpty()); // neither is there
    for (const QString &name : {paths.database(), backup}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(objectionTo(backup, paths).isEmpty());
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(paths.database(), link));
    for (const QString &name : {paths.database(), link})
        QVERIFY2(objectionTo(name, paths).startsWith(u"This is the damaged database itself."_s), qPrintable(name));
}

QTEST_MAIN(DesktopFailureTest)
#include "tst_desktop_failure.moc"
