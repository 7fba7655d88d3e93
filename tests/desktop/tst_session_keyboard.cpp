// SPDX-License-Identifier: GPL-3.0-or-later
// Players come in without a mouse: every key goes to what has the focus, and the focus is where a person expects it.
#include "tests/desktop/desktop_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class SessionKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DesktopFixture>();
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed()) {
            QVERIFY(m_desk->quit());
            QCOMPARE(m_desk->leaks().join(u'\n'), QString());
        }
        m_desk.reset();
    }
    void fromTheEmptyLeagueToTheLadder();
    void refusalAndBackAgain();
    void byHand();
    void somebodyElsewhere();
    void fasterThanTheProgram();

private:
    /// One key after the other, each to what has the focus by then.
    bool tabTo(const QString &name)
    {
        m_desk->keys({u"Tab"_s});
        return m_desk->hasFocus(name);
    }
    bool zoneHasFocus()
    {
        return m_desk->waitUntil(u"the focus is on the time zone"_s, [](const Objects &window) {
            return std::ranges::any_of(window, [](const Accessible &each) {
                return each.role == Role::ComboBox && each.is(State::Focused); // by name it is what is chosen
            });
        });
    }

    const QStringList m_morning{u"--now"_s, u"2026-11-20T08:38:00Z"_s};
    std::unique_ptr<DesktopFixture> m_desk;
};

void SessionKeyboardTest::fromTheEmptyLeagueToTheLadder()
{
    QVERIFY(m_desk->start(m_morning));
    QVERIFY(m_desk->hasFocus(u"Add yourself"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"Give the player a name."_s));
    m_desk->typeKeys(u"Wendy"_s);
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Client id"_s));
    const fakes::OAuthClient &client = m_desk->world.google().oauth().client();
    m_desk->typeKeys(client.id);
    QVERIFY(tabTo(u"Client secret"_s));
    m_desk->typeKeys(client.secret);
    m_desk->keys({u"Return"_s});
    const QUrl page = m_desk->openedPage();
    QVERIFY(m_desk->hasFocus(u"Open the page again"_s));
    m_desk->keys({u"space"_s});
    QCOMPARE(m_desk->openedPage(), page);
    QVERIFY(m_desk->answer(page, u"Ada"_s).reachedListener());

    QVERIFY(m_desk->hasFocus(u"Name"_s));
    m_desk->keys({u"End"_s}); // the name is selected, as in any field that the keyboard comes to
    m_desk->typeKeys(u" D."_s);
    QVERIFY(tabTo(u"Lagoon"_s)); // the colour
    m_desk->keys({u"Right"_s});
    QVERIFY(m_desk->hasFocus(u"Ember"_s));
    m_desk->keys({u"Tab"_s});
    QVERIFY(zoneHasFocus());
    m_desk->typeKeys(u"lisb"_s);
    QVERIFY(tabTo(u"Joins on"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"No texts yet"_s));
    QVERIFY(m_desk->hasFocus(u"Continue"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"Wendy D. is in"_s));
    QVERIFY(m_desk->hasFocus(u"Open the leaderboard"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"My league"_s));
    QVERIFY(m_desk->hasFocus(u"Standings"_s));
    const Result<Player> wendy = m_desk->stored(u"Wendy D."_s);
    QVERIFY(wendy);
    QCOMPARE(wendy->colour, 1);
    QCOMPARE(wendy->zone, QTimeZone("Europe/Lisbon"));
}

void SessionKeyboardTest::refusalAndBackAgain()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(m_morning));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    m_desk->typeKeys(u"Wendy"_s);
    m_desk->keys({u"Return"_s});
    fakes::ConsentScript script;
    script.choice = fakes::ConsentScript::Choice::Deny;
    (void)m_desk->answer(m_desk->openedPage(), u"Ada"_s, script);
    QVERIFY(m_desk->hasFocus(u"Try again"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->openedPage().isValid());
    QVERIFY(m_desk->hasFocus(u"Open the page again"_s));
    m_desk->keys({u"alt+b"_s}); // back; what was typed is there
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    QCOMPARE(m_desk->accessible().text(m_desk->focused()), u"Wendy"_s);
    m_desk->keys({u"Escape"_s});
    QVERIFY(m_desk->hasFocus(u"Add yourself"_s));
    QVERIFY(!m_desk->stored(u"Wendy"_s));
}

void SessionKeyboardTest::byHand()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(m_morning));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    m_desk->typeKeys(u"Wendy"_s);
    QVERIFY(tabTo(u"Google Health"_s));
    m_desk->keys({u"Down"_s});
    QVERIFY(m_desk->hasFocus(u"A Fitbit-compatible server"_s));
    m_desk->keys({u"Down"_s});
    QVERIFY(m_desk->hasFocus(u"By hand, or from a file"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Name"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Continue"_s));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"Steps by hand, or from a file"_s));
    m_desk->keys({u"alt+a"_s}); // another one
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    QVERIFY(m_desk->stored(u"Wendy"_s));
}

void SessionKeyboardTest::somebodyElsewhere()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(m_morning));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    m_desk->typeKeys(u"Nibs"_s);
    m_desk->keys({u"alt+s"_s});
    QVERIFY(m_desk->hasFocus(u"Somewhere else"_s));
    m_desk->keys({u"alt+c"_s});
    QVERIFY(m_desk->hasFocus(u"Copy"_s));
    m_desk->keys({u"space"_s});
    QVERIFY(m_desk->hasFocus(u"Copied"_s));
    const QUrl link(QGuiApplication::clipboard()->text());
    m_desk->learn("state", QUrlQuery(link).queryItemValue(u"state"_s).toLatin1());
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_desk->redirectOf(link, u"Bo"_s).toEncoded()));
    QVERIFY(tabTo(u"Withdraw it"_s));
    QVERIFY(tabTo(u"What Nibs sent"_s));
    m_desk->keys({u"ctrl+v"_s, u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Name"_s));
    QVERIFY(m_desk->reads(u"Nibs is in"_s));
}

/// What comes up while keys wait must not take the focus back when it is gone by then.
void SessionKeyboardTest::fasterThanTheProgram()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(m_morning));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->hasFocus(u"Who is it?"_s));
    m_desk->whileItIsBusy([this] {
        m_desk->typeKeys(u"Wendy"_s);
        m_desk->keys({u"Tab"_s, u"Down"_s, u"Down"_s, u"Return"_s});
    });
    QVERIFY(m_desk->hasFocus(u"Name"_s));
    QVERIFY(tabTo(u"Lagoon"_s));
    m_desk->keys({u"Tab"_s});
    QVERIFY(zoneHasFocus());
    m_desk->whileItIsBusy([this] {
        m_desk->typeKeys(u"lisb"_s);
        m_desk->keys({u"Tab"_s});
    });
    QVERIFY(m_desk->hasFocus(u"Joins on"_s));

    m_desk->whileItIsBusy([this] {
        m_desk->keys({u"shift+Tab"_s});
        m_desk->typeKeys(u"berl"_s);
        m_desk->keys({u"Down"_s, u"Return"_s});
    });
    QVERIFY(m_desk->hasFocus(u"Europe/Berlin"_s));
}

QTEST_MAIN(SessionKeyboardTest)
#include "tst_session_keyboard.moc"
