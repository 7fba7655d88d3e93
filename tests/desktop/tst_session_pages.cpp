// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window and the dialog as assistive tools meet it: each control says what it is and what it is called,
// and is reached by Tab. With STEPLADDER_TEST_PICTURES set to a folder, pictures of them in every appearance.
#include "tests/desktop/desktop_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const Accessible &object)
{
    return object.is(State::Focusable) || object.isButton() || object.isField() || object.role == Role::ComboBox;
}

QStringList speechless(const Objects &window)
{
    QStringList found;
    for (const Accessible &each : window) {
        const bool saysWhat = each.role != Role::Invalid && each.role != Role::Unknown && each.role != Role::Filler && each.role != Role::Panel;
        if (isControl(each) && (each.name.isEmpty() || !saysWhat))
            found.append(u"%1 \"%2\""_s.arg(static_cast<uint>(each.role)).arg(each.name));
    }
    return found;
}

/// Where Tab comes to one part for all of them, and arrow keys to the others.
bool isOneOfMany(const Accessible &object)
{
    return object.role == Role::RadioButton || object.role == Role::PageTab || object.role == Role::TableCell
        || object.role == Role::TableColumnHeader;
}

} // namespace

class SessionPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlSpeaksAndIsReached_data();
    void everyControlSpeaksAndIsReached();
    void everyWindowSpeaksAndIsReached();

private:
    /// What has the focus in turn while Tab is pressed, until it comes round.
    QSet<QString> tabbed();
    /// Where the keyboard is; Tab goes through the parts of a date, too.
    [[nodiscard]] QString stopAt(const Accessible &object) const
    {
        return object.role == Role::SpinButton ? u"%1 %2"_s.arg(object.path).arg(m_desk->accessible().cursor(object)) : object.path;
    }
    void look(const QString &page);
    void theGuide();
    void theConsent();

    std::unique_ptr<DesktopFixture> m_desk;
    QString m_appearance;
};

void SessionPagesTest::init()
{
    m_desk = std::make_unique<DesktopFixture>();
    QVERIFY(m_desk->open());
}

void SessionPagesTest::cleanup()
{
    if (!QTest::currentTestFailed())
        QVERIFY(m_desk->quit());
    m_desk.reset();
}

QSet<QString> SessionPagesTest::tabbed()
{
    QSet<QString> reached;
    QSet<QString> stops;
    const Objects before = m_desk->window();
    const auto start = std::ranges::find_if(before, &Accessible::hasKeyboard);
    QString last = start == before.end() ? QString() : stopAt(*start);
    while (!stops.contains(last)) {
        stops.insert(last);
        m_desk->keys({u"Tab"_s});
        const bool moved = m_desk->waitUntil(u"Tab leads on from %1 stops"_s.arg(stops.size()), [&](const Objects &window) {
            const auto found = std::ranges::find_if(window, &Accessible::hasKeyboard);
            const QString stop = found == window.end() ? last : stopAt(*found);
            if (stop == last)
                return false;
            reached.insert(found->path);
            last = stop;
            return true;
        });
        if (!moved)
            break;
    }
    return reached;
}

void SessionPagesTest::look(const QString &page)
{
    m_desk->picture(m_appearance + u'-' + page);
    const Objects window = m_desk->window();
    const QStringList silent = speechless(window);
    QVERIFY2(silent.isEmpty(), qPrintable(page + u": "_s + silent.join(u", "_s) + u'\n' + pictured(window)));
    const QSet<QString> reached = tabbed();
    for (const Accessible &each : window) {
        const bool isInField = each.isButton() && each.parent >= 0 && window[static_cast<size_t>(each.parent)].isField(); // a picture there
        if (!isControl(each) || !each.is(State::Enabled) || isInField)
            continue;
        const auto standsForIt = [&](const Accessible &other) {
            return isOneOfMany(each) && (other.parent == each.parent || &other == &window[static_cast<size_t>(each.parent)]);
        };
        const bool isReached = std::ranges::any_of(window, [&](const Accessible &other) {
            return reached.contains(other.path) && (&other == &each || standsForIt(other));
        });
        QVERIFY2(isReached, qPrintable(page + u": Tab does not reach "_s + each.name + u'\n' + pictured(window)));
    }
}

void SessionPagesTest::everyControlSpeaksAndIsReached_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::newRow("light") << u"light"_s;
    if (qEnvironmentVariableIsSet("STEPLADDER_TEST_PICTURES")) {
        QTest::newRow("dark") << u"dark"_s;
        QTest::newRow("high contrast") << u"high-contrast"_s;
    }
}

void SessionPagesTest::everyControlSpeaksAndIsReached()
{
    QFETCH(QString, appearance);
    m_appearance = appearance;
    m_desk->set(u"appearance"_s, appearance);
    QVERIFY(m_desk->start({u"--now"_s, u"2026-11-20T08:38:00Z"_s}));
    QVERIFY(m_desk->reads(u"Every ladder starts with one rung"_s));
    look(u"start"_s);
    QVERIFY(m_desk->press(u"Add yourself"_s));
    QVERIFY(m_desk->type(u"Who is it?"_s, u"Wendy"_s));
    look(u"tracker"_s);
    QVERIFY(m_desk->press(u"A Fitbit-compatible server"_s));
    QVERIFY(m_desk->press(u"I have a token file from the old cloud"_s));
    QVERIFY(m_desk->reads(u"Take Wendy over with the old tokens"_s));
    look(u"token-file"_s);
    QVERIFY(m_desk->press(u"Back"_s));
    QVERIFY(m_desk->press(u"Google Health"_s));
    QVERIFY(m_desk->reads(u"Where does the player sit?"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    theGuide();
    const fakes::OAuthClient &client = m_desk->world.google().oauth().client();
    QVERIFY(m_desk->type(u"Client id"_s, client.id));
    QVERIFY(m_desk->type(u"Client secret"_s, u"wrong"_s));
    QVERIFY(m_desk->press(u"Test"_s));
    QVERIFY(m_desk->reads(u"Google does not know this id and secret."_s));
    look(u"client-wrong"_s);
    QVERIFY(m_desk->type(u"Client secret"_s, client.secret));
    QVERIFY(m_desk->press(u"Continue"_s));
    theConsent();
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
    look(u"person"_s);
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"No texts yet"_s));
    look(u"number"_s);
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"19 days read"_s));
    look(u"done"_s);
    QVERIFY(m_desk->press(u"Add another player"_s));
    QVERIFY(m_desk->type(u"Who is it?"_s, u"Nibs"_s));
    QVERIFY(m_desk->press(u"Somewhere else"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"Valid until"_s));
    look(u"invitation"_s);
    QVERIFY(m_desk->press(u"Back"_s));
    QVERIFY(m_desk->reads(u"Nibs's answer is awaited until"_s));
    look(u"tracker-again"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->reads(u"Standings"_s));
    look(u"ladder"_s);
}

void SessionPagesTest::everyWindowSpeaksAndIsReached()
{
    m_appearance = u"light"_s;
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->takeIn(u"Wendy"_s, u"Ada"_s) && m_desk->takeIn(u"Peter"_s, u"Bo"_s));
    QVERIFY(m_desk->playsFromTheFirst(u"Wendy"_s) && m_desk->playsFromTheFirst(u"Peter"_s));
    QVERIFY(m_desk->start({u"--now"_s, u"2026-11-20T08:38:00Z"_s}));
    QVERIFY(m_desk->reads(u"Synced"_s));
    look(u"board"_s);
    QVERIFY(m_desk->chooseFromMenu(u"f"_s));
    QVERIFY(m_desk->hasFocus(u"Find player"_s));
    look(u"find"_s);
    m_desk->keys({u"Escape"_s});
    const std::tuple<QString, QString, QString> dialogs[] = {{u"l"_s, u"Peter"_s, u"players"_s},
                                                            {u"m"_s, u"Messages"_s, u"messages"_s},
                                                            {u"d"_s, u"Charge 6"_s, u"devices"_s}};
    for (const auto &[key, words, page] : dialogs) {
        QVERIFY(m_desk->chooseFromMenu(key));
        QVERIFY(m_desk->waitUntil(page, [](const Objects &window) { return !window.empty() && window.front().role == Role::Dialog; }));
        QVERIFY(m_desk->reads(words));
        look(page);
        m_desk->keys({u"Escape"_s});
        QVERIFY(m_desk->reads(u"Day on show"_s));
    }
    QVERIFY(m_desk->chooseFromMenu(u"s"_s));
    for (const QString &words : {u"Steps for a day's first point"_s, u"Read the trackers at"_s, u"Post results to Slack"_s,
                                 u"Text results to players' phones"_s, u"Notify players' phones"_s, u"Show results as notifications"_s}) {
        QVERIFY(m_desk->hasFocus(u"Parts"_s));
        QVERIFY(m_desk->reads(words));
        look(u"settings: "_s + words);
        m_desk->keys({u"Down"_s});
    }
    m_desk->keys({u"Escape"_s});
    QVERIFY(m_desk->reads(u"Day on show"_s));
}

void SessionPagesTest::theGuide()
{
    QVERIFY(m_desk->reads(u"A Google client for the league"_s));
    look(u"client"_s);
    QVERIFY(m_desk->press(u"Show me how to get one"_s));
    for (int step = 1; step <= 7; ++step) {
        QVERIFY(m_desk->reads(u"A Google client for the league, %1 of 7"_s.arg(step)));
        look(u"guide-%1"_s.arg(step));
        QVERIFY(m_desk->press(step < 7 ? u"Next"_s : u"I have the client"_s));
    }
}

void SessionPagesTest::theConsent()
{
    const QUrl page = m_desk->openedPage();
    QVERIFY(m_desk->reads(u"Waiting for your answer"_s));
    look(u"consent"_s);
    fakes::ConsentScript script;
    script.choice = fakes::ConsentScript::Choice::Deny;
    (void)m_desk->answer(page, u"Ada"_s, script);
    QVERIFY(m_desk->reads(u"Access was not allowed"_s));
    look(u"refused"_s);
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
}

QTEST_MAIN(SessionPagesTest)
#include "tst_session_pages.moc"
