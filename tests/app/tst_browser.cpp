// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a browser took an address, by what the program that hands it on says in the end.
#include "app/stepladder/browser.h"

#include <QCoroTask>
#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BrowserTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// What Qt does with an address here.
    void browse(const QUrl &page) { m_byQt.append(page); }

private Q_SLOTS:
    void init()
    {
        m_byQt.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
        QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        qputenv("PATH", m_path);
    }

    void noBrowserIsTold()
    {
        write(u"xdg-open"_s, "exit 3\n");
        QVERIFY(!opens(found()));
        QVERIFY(m_byQt.isEmpty());
    }

    void theAddressIsHandedOnWhole()
    {
        write(u"xdg-open"_s, "printf '%s' \"$1\" >\"" + m_folder->path().toUtf8() + "/page\"\n");
        QVERIFY(opens(found()));
        QFile page(m_folder->filePath(u"page"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll(), m_page.toEncoded());
    }

    void whatCannotBeStartedOpensNothing() { QVERIFY(!opens({m_folder->filePath(u"gone"_s), {}})); }

    void whatWasKilledOpensNothing()
    {
        write(u"xdg-open"_s, "kill -9 $$\n");
        QVERIFY(!opens(found()));
    }

    // Some openers are the browser until its window is closed.
    void aBrowserThatStaysIsLeftToRun()
    {
        const QString fifo = m_folder->filePath(u"end"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {fifo}), 0);
        write(u"xdg-open"_s, "read word <\"" + fifo.toUtf8() + "\"\n: >\"" + m_folder->path().toUtf8() + "/ended\"\nexit 1\n");
        QVERIFY(QCoro::waitFor(Browser(found(), 50ms).open(m_page)));
        QFile closing(fifo);
        QVERIFY(closing.open(QIODevice::WriteOnly)); // it still reads
        closing.write("now\n");
        closing.close();
        QVERIFY(QTest::qWaitFor([this] { return QFile::exists(m_folder->filePath(u"ended"_s)); }, 60'000));
    }

    void withoutAnOpenerQtOpens()
    {
        QVERIFY(opens({}));
        QCOMPARE(m_byQt, QList<QUrl>{m_page});
    }

    void theBrowserThatIsRegisteredMayComeToTheFront()
    {
        write(u"xdg-open"_s, "exit 3\n");
        write(u"xdg-mime"_s, "[ \"$1 $2 $3\" = 'query default x-scheme-handler/https' ] && echo browser.desktop\n");
        QVERIFY(opens(withRegistry()));
        QCOMPARE(m_byQt, QList<QUrl>{m_page});
        write(u"xdg-mime"_s, "exit 0\n"); // knows none
        QVERIFY(!opens(withRegistry()));
        QCOMPARE(m_byQt.size(), 1);
    }

    void otherPlatformsAreQts() { QVERIFY(Browser::Ways::ofSystem().opener.isEmpty()); } // offscreen

private:
    void write(const QString &name, const QByteArray &script)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    static Browser::Ways found() { return {QStandardPaths::findExecutable(u"xdg-open"_s), {}}; }
    static Browser::Ways withRegistry() { return {found().opener, QStandardPaths::findExecutable(u"xdg-mime"_s)}; }
    bool opens(const Browser::Ways &ways) { return QCoro::waitFor(Browser(ways, 60s).open(m_page)); }

    const QUrl m_page{u"https://accounts.example.com/authorize?state=s%201&x=a%26b"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QList<QUrl> m_byQt;
};

QTEST_MAIN(BrowserTest)
#include "tst_browser.moc"
