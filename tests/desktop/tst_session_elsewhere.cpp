// SPDX-License-Identifier: GPL-3.0-or-later
// A player whose browser is elsewhere: the link goes out, the program is started again, the answer is pasted.
#include "tests/desktop/desktop_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QUrlQuery>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class SessionElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DesktopFixture>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->makeLeague());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed()) {
            QVERIFY(m_desk->quit());
            QCOMPARE(m_desk->leaks().join(u'\n'), QString());
        }
        m_desk.reset();
    }
    void answerOutlivesTheProgram();
    void strangersAnswerIsToldInWords();
    void withdrawnLinkIsWorthless();

private:
    /// Invites Nibs; the link as the clipboard has it.
    QUrl invite()
    {
        if (!m_desk->start(m_morning) || !m_desk->press(u"Add yourself"_s) || !m_desk->type(u"Who is it?"_s, u"Nibs"_s)
            || !m_desk->press(u"Somewhere else"_s) || !m_desk->press(u"Continue"_s) || !m_desk->reads(u"Send this link to Nibs"_s)
            || !m_desk->press(u"Copy"_s) || !m_desk->reads(u"Copied"_s))
            return {};
        const QUrl link(QGuiApplication::clipboard()->text());
        m_desk->learn("state", QUrlQuery(link).queryItemValue(u"state"_s).toLatin1());
        return link;
    }
    /// As from a mail: with the keyboard, out of the clipboard.
    bool paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        if (!m_desk->focus(u"What Nibs sent"_s))
            return false;
        m_desk->keys({u"ctrl+a"_s, u"ctrl+v"_s});
        return m_desk->press(u"Continue"_s);
    }

    const QStringList m_morning{u"--now"_s, u"2026-11-20T08:38:00Z"_s};
    std::unique_ptr<DesktopFixture> m_desk;
};

void SessionElsewhereTest::answerOutlivesTheProgram()
{
    const QUrl link = invite();
    QVERIFY(link.isValid());
    m_desk->picture(u"invitation"_s);
    QVERIFY(m_desk->quit());
    const QUrl answer = m_desk->redirectOf(link, u"Bo"_s); // nobody listens there any more
    QVERIFY(answer.isValid());

    QVERIFY(m_desk->start({u"--now"_s, u"2026-11-20T18:00:00Z"_s}));
    QVERIFY(m_desk->press(u"Add yourself"_s));
    QVERIFY(m_desk->reads(u"Nibs's answer is awaited until"_s));
    m_desk->picture(u"awaited"_s);
    QVERIFY(m_desk->press(u"Continue with Nibs"_s));
    QVERIFY(m_desk->reads(u"Paste what Nibs sent"_s));
    QVERIFY(paste(u"Hi,\n\nhere it is:\n> "_s + QString::fromLatin1(answer.toEncoded()) + u"\n\nNibs\n"_s));
    QVERIFY(m_desk->reads(u"Nibs is in"_s));
    QVERIFY(m_desk->press(u"Close"_s));
    QVERIFY(m_desk->reads(u"Add another player"_s));
    QCOMPARE(m_desk->world.traffic().arrivals().back().person, u"Bo"_s);
}

void SessionElsewhereTest::strangersAnswerIsToldInWords()
{
    const QUrl link = invite();
    const QUrl answer = m_desk->redirectOf(link, u"Bo"_s);
    QVERIFY(paste(u"no idea"_s));
    QVERIFY(m_desk->reads(u"no address"_s));
    QString other = QString::fromLatin1(answer.toEncoded());
    other.replace(QUrlQuery(link).queryItemValue(u"state"_s), u"somebodyElses"_s);
    QVERIFY(paste(other));
    QVERIFY(m_desk->reads(u"from another invitation"_s));
    QCOMPARE(m_desk->world.traffic().count(fakes::Service::Google, u"/token"_s), 0);
    QVERIFY(paste(QString::fromLatin1(answer.toEncoded())));
    QVERIFY(m_desk->reads(u"Nibs is in"_s));
}

void SessionElsewhereTest::withdrawnLinkIsWorthless()
{
    const QUrl link = invite();
    const QUrl answer = m_desk->redirectOf(link, u"Bo"_s);
    QVERIFY(m_desk->press(u"Withdraw it"_s));
    QVERIFY(m_desk->press(u"Withdraw"_s)); // what cannot be undone is asked about
    QVERIFY(m_desk->reads(u"Who is it?"_s));
    // Another invitation's page takes no answer to the first.
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"Send this link to Nibs"_s));
    QVERIFY(paste(QString::fromLatin1(answer.toEncoded())));
    QVERIFY(m_desk->reads(u"from another invitation"_s));
    QCOMPARE(m_desk->world.traffic().count(fakes::Service::Google, u"/token"_s), 0);
}

QTEST_MAIN(SessionElsewhereTest)
#include "tst_session_elsewhere.moc"
