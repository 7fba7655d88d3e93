// SPDX-License-Identifier: GPL-3.0-or-later
// The screen stays on while the wall is shown, and only then.
#include "app/stepladder/idle_inhibition.h"
#include "tests/app/desktop_scene.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// The session's service.
class ScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &application, const QString &reason)
    {
        reasons << application + u": "_s + reason;
        held << static_cast<uint>(40 + reasons.size());
        return held.back();
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

} // namespace

class IdleInhibitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsWhileItLives();
    void theAnswerMayComeTooLate();
    void nobodyMayBeThere();
    void theWallHoldsIt();

private:
    QDBusConnection m_session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"the session"_s);
    std::unique_ptr<ScreenSaver> m_service;
};

void IdleInhibitionTest::init()
{
    if (qgetenv("STEPLADDER_TEST_BUS") != "present")
        QSKIP("there is no session bus");
    m_service = std::make_unique<ScreenSaver>();
    QVERIFY(m_session.registerObject(u"/org/freedesktop/ScreenSaver"_s, m_service.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(m_session.registerService(u"org.freedesktop.ScreenSaver"_s));
}

void IdleInhibitionTest::cleanup()
{
    m_session.unregisterService(u"org.freedesktop.ScreenSaver"_s);
    m_service.reset();
}

void IdleInhibitionTest::holdsWhileItLives()
{
    {
        const IdleInhibition inhibition(QDBusConnection::sessionBus(), u"why"_s);
        QTRY_COMPARE(m_service->held.size(), 1);
        QCOMPARE(m_service->reasons, QStringList{u"Stepladder: why"_s});
    }
    QTRY_VERIFY(m_service->held.isEmpty());
}

void IdleInhibitionTest::theAnswerMayComeTooLate()
{
    { const IdleInhibition inhibition(QDBusConnection::sessionBus(), u"why"_s); } // nothing was answered yet
    QTRY_COMPARE(m_service->reasons.size(), 1);
    QTRY_VERIFY(m_service->held.isEmpty());
}

void IdleInhibitionTest::nobodyMayBeThere()
{
    m_session.unregisterService(u"org.freedesktop.ScreenSaver"_s);
    {
        const IdleInhibition inhibition(QDBusConnection::sessionBus(), u"why"_s);
        QCoreApplication::processEvents();
    }
    { const IdleInhibition inhibition(QDBusConnection(u"no such bus"_s), u"why"_s); }
    QCoreApplication::processEvents();
    QVERIFY(m_service->reasons.isEmpty());
}

void IdleInhibitionTest::theWallHoldsIt()
{
    tests::DesktopScene scene;
    Desktop &desktop = scene.open();
    desktop.window().show();
    QVERIFY(m_service->reasons.isEmpty());
    desktop.showWall();
    desktop.showWall(); // again
    QTRY_COMPARE(m_service->held.size(), 1);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *wall = qobject_cast<WallView *>(widget))
            wall->close();
    }
    QTRY_VERIFY(m_service->held.isEmpty());
    QCOMPARE(m_service->reasons.size(), 1);
}

QTEST_MAIN(IdleInhibitionTest)
#include "tst_idle_inhibition.moc"
