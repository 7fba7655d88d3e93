// SPDX-License-Identifier: GPL-3.0-or-later
// Controls as they come out on the screen, in every theme.
#include "ui/theme/calendar_look.h"
#include "ui/theme/date_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/segments.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(QWidget &widget)
{
    return widget.grab().toImage();
}

/// How well the best pixel of an area stands out from the ground.
double mostContrast(const QImage &image, const QRect &area, const QColor &ground)
{
    double most = 1;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void choicesAreSeen_data() { themes(); }
    void choicesAreSeen();
    void chosenLooksOtherThanNot_data() { themes(); }
    void chosenLooksOtherThanNot();
    void whatCannotBeUsedLooksSo_data() { themes(); }
    void whatCannotBeUsedLooksSo();
    void iconsGrowWithTheFont();
    void comboBoxFollowsTheTokens_data() { themes(); }
    void comboBoxFollowsTheTokens();
    void whatIsRefusedHasARedBorder_data() { themes(); }
    void whatIsRefusedHasARedBorder();
    void fieldsHaveMargins();
    void longListsScroll();
    void switchesAreSeen_data() { themes(); }
    void switchesAreSeen();
    void linksAmongWordsHaveNoMargin();
    void severalLinesHaveABorder();
    void scrollBarsLieOnTheGroundOfTheirView();
    void cornersAreLevelWithTheirTabs();
    void joinedLettersStayJoined();
    void focusIsRinged_data() { themes(); }
    void aCalendarKeepsToItsLocale();
    void aCalendarOpensByKeyboard();
    void daysBeyondACalendarsRangeAreFaint_data() { themes(); }
    void daysBeyondACalendarsRangeAreFaint();
    void focusIsRinged();

private:
    static void themes();
    void dress(Theme::Kind kind);
    void openWindow();

    Appearance m_appearance{Theme::light()};
    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_column = nullptr;
};

void StyleTest::themes()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("high contrast") << Theme::Kind::HighContrast;
}

void StyleTest::initTestCase()
{
    QApplication::setStyle(new Style(m_appearance));
}

void StyleTest::init()
{
    dress(Theme::Kind::Light);
    openWindow();
}

void StyleTest::openWindow()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 300);
    m_column = new QVBoxLayout(m_window.get());
}

void StyleTest::dress(Theme::Kind kind)
{
    m_appearance.setTheme(Theme::of(kind));
    QPalette palette = m_appearance.theme().palette();
    palette.setColor(QPalette::Window, m_appearance.theme().surface);
    QApplication::setPalette(palette);
}

void StyleTest::cleanup()
{
    m_window.reset();
}

void StyleTest::choicesAreSeen()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    for (QAbstractButton *choice : std::initializer_list<QAbstractButton *>{new QRadioButton(u"One"_s), new QCheckBox(u"Two"_s)}) {
        m_column->addWidget(choice);
        m_window->show();
        for (const bool on : {false, true}) {
            choice->setAutoExclusive(false);
            choice->setChecked(on);
            const double seen = mostContrast(drawn(*choice), QRect(0, 0, 18, choice->height()), m_appearance.theme().surface);
            QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
        }
    }
}

void StyleTest::chosenLooksOtherThanNot()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    auto *choice = new QRadioButton(u"One"_s);
    choice->setAutoExclusive(false);
    m_column->addWidget(choice);
    m_window->show();
    const QPoint rim(4, choice->height() / 2);
    const QPoint heart(9, choice->height() / 2);
    QCOMPARE(drawn(*choice).pixelColor(heart), m_appearance.theme().surface);
    choice->setChecked(true);
    QCOMPARE(drawn(*choice).pixelColor(rim), m_appearance.theme().accent);
    QCOMPARE(drawn(*choice).pixelColor(heart), m_appearance.theme().onAccent);
}

void StyleTest::whatCannotBeUsedLooksSo()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    openWindow(); // in that palette
    const Theme &theme = m_appearance.theme();
    auto *arrow = new QToolButton;
    arrow->setIcon(lineIcon("left"_L1, theme.text, theme.offMark));
    arrow->setAutoRaise(true);
    auto *outlined = new QToolButton;
    outlined->setText(u"Sync"_s);
    outlined->setProperty("outlined", true);
    auto *segments = new Segments(m_appearance, m_window.get());
    segments->add(u"Day"_s, 0);
    segments->add(u"Week"_s, 1);
    auto *box = new QComboBox;
    box->addItem(u"Somewhere"_s);
    auto *chosen = new QCheckBox(u"Two"_s);
    chosen->setChecked(true);
    for (QWidget *each : std::initializer_list<QWidget *>{arrow, outlined, segments, box, new QPushButton(u"Do it"_s), new QLineEdit(u"Words"_s), chosen})
        m_column->addWidget(each);
    m_window->show();
    const auto parts = m_window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        const double with = mostContrast(drawn(*m_window), part->geometry(), theme.surface);
        part->setEnabled(false);
        const double without = mostContrast(drawn(*m_window), part->geometry(), theme.surface);
        QVERIFY2(without < with * 0.7, qPrintable(u"%1: %2, %3"_s.arg(QLatin1String(part->metaObject()->className())).arg(with).arg(without)));
    }
}

void StyleTest::iconsGrowWithTheFont()
{
    QPushButton button(u"Copy"_s);
    const int usual = button.iconSize().width();
    QFont large;
    large.setPointSize(22);
    m_appearance.setTheme(Theme::light(large));
    QCOMPARE(button.iconSize().width(), 2 * usual);
    const QPixmap picture = lineIcon("left"_L1, Qt::black, Qt::gray).pixmap(64);
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(64, 64)); // and is drawn so large
}

void StyleTest::comboBoxFollowsTheTokens()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    auto *box = new QComboBox;
    box->addItem(u"Somewhere"_s);
    m_column->addWidget(box);
    m_window->show();
    QVERIFY(box->height() >= 36);
    const QImage image = drawn(*box);
    QCOMPARE(image.pixelColor(box->width() / 2, 0), m_appearance.theme().ctl);
    QCOMPARE(image.pixelColor(4, 4), m_appearance.theme().surface);
    const QRect chevron(box->width() - 30, 8, 24, box->height() - 16);
    QVERIFY(mostContrast(image, chevron, m_appearance.theme().surface) >= 3);
}

void StyleTest::whatIsRefusedHasARedBorder()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    QLineEdit line;
    QComboBox choice;
    QComboBox typed;
    typed.setEditable(true);
    QSpinBox number;
    QPlainTextEdit lines;
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &choice, &typed, &number, &lines}) {
        field->resize(200, 36);
        const auto border = [field] { return drawn(*field).pixelColor(0, 18); };
        QVERIFY(border() != m_appearance.theme().bad);
        field->setProperty("error", true);
        QVERIFY2(border() == m_appearance.theme().bad, field->metaObject()->className());
    }
}

void StyleTest::fieldsHaveMargins()
{
    auto *field = new QLineEdit(u"||||"_s);
    auto *box = new QComboBox;
    box->addItem(u"||||"_s);
    auto *searched = new QComboBox;
    searched->setEditable(true);
    searched->setEditText(u"||||"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{field, box, searched})
        m_column->addWidget(widget);
    m_window->show();
    for (QWidget *widget : std::initializer_list<QWidget *>{field, box, searched}) {
        const QImage image = drawn(*widget);
        const QRect before(2, 8, 8, widget->height() - 16);
        QCOMPARE(mostContrast(image, before, m_appearance.theme().surface), 1.0);
        const QRect behind(10, 8, 12, widget->height() - 16);
        QVERIFY(mostContrast(image, behind, m_appearance.theme().surface) > 3);
    }
}

void StyleTest::longListsScroll()
{
    auto *box = new QComboBox;
    for (int i = 0; i < 400; ++i)
        box->addItem(QString::number(i));
    m_column->addWidget(box);
    m_window->show();
    box->showPopup();
    QVERIFY(box->view()->window()->height() < 600);
    QVERIFY(box->view()->verticalScrollBar()->isVisible());
    box->hidePopup();
}

void StyleTest::switchesAreSeen()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    auto *choice = new QCheckBox(u"Texts"_s);
    choice->setProperty("switch", true);
    m_column->addWidget(choice);
    m_window->show();
    const QRect track(0, 0, 36, choice->height());
    const int middle = choice->height() / 2;
    for (const bool on : {false, true}) {
        choice->setChecked(on);
        const QImage image = drawn(*choice);
        QVERIFY(mostContrast(image, track, m_appearance.theme().surface) >= 3);
        // Where the knob stands tells as well as the colour.
        const QColor knob = on ? m_appearance.theme().onAccent : m_appearance.theme().surface;
        QCOMPARE(image.pixelColor(26, middle) == knob, on);
        QCOMPARE(image.pixelColor(10, middle) == knob, !on);
    }
}

void StyleTest::linksAmongWordsHaveNoMargin()
{
    auto *link = new QPushButton(u"Use another one"_s);
    link->setFlat(true);
    link->setProperty("inline", true);
    m_column->addWidget(link, 0, Qt::AlignLeft);
    m_window->show();
    QCOMPARE(link->width(), link->fontMetrics().size(Qt::TextShowMnemonic, link->text()).width());
    QVERIFY(mostContrast(drawn(*link), QRect(0, 0, 8, link->height()), m_appearance.theme().surface) > 3);
    link->setProperty("quiet", true);
    QVERIFY(mostContrast(drawn(*link), link->rect(), m_appearance.theme().surface)
            > contrast(m_appearance.theme().accent, m_appearance.theme().surface) + 1);
}

void StyleTest::severalLinesHaveABorder()
{
    auto *field = new QPlainTextEdit;
    m_column->addWidget(field);
    m_window->show();
    QCOMPARE(drawn(*field).pixelColor(field->width() / 2, 0), m_appearance.theme().ctl);
    field->setProperty("error", true);
    QCOMPARE(drawn(*field).pixelColor(field->width() / 2, 0), m_appearance.theme().bad);
}

void StyleTest::scrollBarsLieOnTheGroundOfTheirView()
{
    QWidget pane;
    QPalette colours = pane.palette();
    colours.setColor(QPalette::Window, m_appearance.theme().win);
    pane.setPalette(colours);
    QScrollArea clear; // shows what is behind it
    clear.setFrameShape(QFrame::NoFrame);
    clear.viewport()->setAutoFillBackground(false);
    clear.setWidget(new QWidget);
    clear.widget()->setAutoFillBackground(false);
    QPlainTextEdit filled(u"One line\n"_s.repeated(100));
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(&clear), static_cast<QAbstractScrollArea *>(&filled)}) {
        area->setParent(&pane);
        area->setGeometry(0, 0, 200, 200);
        clear.widget()->resize(180, 900);
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        pane.resize(200, 200);
        pane.show();
        area->show();
        const QScrollBar &bar = *area->verticalScrollBar();
        QVERIFY(bar.maximum() > 0);
        const QPoint ground = bar.mapTo(&pane, QPoint(bar.width() / 2, bar.height() - 4));
        QCOMPARE(drawn(pane).pixelColor(ground), area == &clear ? m_appearance.theme().win : m_appearance.theme().surface);
        area->setParent(nullptr);
    }
}

void StyleTest::cornersAreLevelWithTheirTabs()
{
    QTabWidget tabs;
    tabs.setDocumentMode(true);
    tabs.addTab(new QWidget, u"Ranking"_s);
    tabs.tabBar()->setStyleSheet(u"QTabBar::tab { height: 60px; }"_s);
    auto *corner = new QToolButton;
    tabs.setCornerWidget(corner);
    tabs.resize(300, 200);
    tabs.show();
    QVERIFY(tabs.tabBar()->height() >= 60);
    const auto middle = [&tabs](const QWidget *each) { return each->mapTo(&tabs, each->rect().center()).y(); };
    QVERIFY2(std::abs(middle(corner) - middle(tabs.tabBar())) <= 2, qPrintable(u"%1, %2"_s.arg(middle(corner)).arg(middle(tabs.tabBar()))));
}

void StyleTest::joinedLettersStayJoined()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    dress(Theme::Kind::Light);
    const auto looks = [](const QString &words) {
        QPushButton button(words);
        QTabBar tabs;
        tabs.addTab(words);
        return std::pair(button.grab().toImage(), tabs.grab().toImage());
    };
    QCOMPARE(looks(u"ال&خطوات"_s), looks(u"الخطوات"_s));
    QLocale::setDefault(before);
}

void StyleTest::aCalendarKeepsToItsLocale()
{
    QCalendarWidget calendar;
    calendar.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    dressCalendar(calendar, m_appearance.theme());
    QCOMPARE(calendar.firstDayOfWeek(), Qt::Saturday);
    QCOMPARE(calendar.weekdayTextFormat(Qt::Friday).foreground().color(), m_appearance.theme().text);
    QCOMPARE(calendar.weekdayTextFormat(Qt::Sunday).foreground().style(), Qt::NoBrush); // a day as others are
    const auto buttons = calendar.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) // months and years say their own
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
    QVERIFY(!calendar.focusProxy() || !calendar.focusProxy()->accessibleName().isEmpty());
}

void StyleTest::aCalendarOpensByKeyboard()
{
    auto *field = new DateField(m_appearance, u"day"_s);
    field->setDate(QDate(2026, 11, 19));
    m_column->addWidget(field);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto &[key, modifier] : {std::pair(Qt::Key_Down, Qt::AltModifier), std::pair(Qt::Key_F4, Qt::NoModifier)}) {
        field->setFocus();
        QTest::keyClick(field, key, modifier);
        const auto *calendar = field->findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!calendar->isVisible());
    }
    QCOMPARE(field->date(), QDate(2026, 11, 19));
}

void StyleTest::daysBeyondACalendarsRangeAreFaint()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    openWindow();
    const Theme &theme = m_appearance.theme();
    auto *field = new DateField(m_appearance, u"day"_s);
    field->setDate(QDate(2026, 11, 19));
    m_column->addWidget(field);
    field->setRange(QDate(2026, 11, 10), QDate(2026, 12, 2));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F4);
    auto *calendar = field->findChild<QCalendarWidget *>();
    auto *days = calendar->findChild<QAbstractItemView *>(u"qt_calendar_calendarview"_s);
    QVERIFY(days && days->isVisible());
    const auto cell = [days](const QString &day, bool isLast) {
        QList<QRect> places;
        for (int row = 0; row < days->model()->rowCount(); ++row) {
            for (int column = 0; column < days->model()->columnCount(); ++column) {
                const QModelIndex each = days->model()->index(row, column);
                if (each.data().toString() == day)
                    places.append(days->visualRect(each));
            }
        }
        return isLast ? places.last() : places.first();
    };
    const auto seen = [&](const QString &day, bool isLast = false) {
        return mostContrast(drawn(*days->viewport()), cell(day, isLast), theme.surface);
    };
    const double open = seen(u"12"_s);
    QVERIFY2(seen(u"9"_s) < open * 0.55, qPrintable(u"%1, %2"_s.arg(seen(u"9"_s)).arg(open)));
    QVERIFY(seen(u"9"_s) > 1.2); // and yet there
    QVERIFY(seen(u"2"_s, true) > seen(u"3"_s, true) * 1.3); // of December, where the range ends
    QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, cell(u"9"_s, false).center());
    QCOMPARE(field->date(), QDate(2026, 11, 19));
    QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, cell(u"12"_s, false).center());
    QCOMPARE(field->date(), QDate(2026, 11, 12));
}

void StyleTest::focusIsRinged()
{
    QFETCH(Theme::Kind, kind);
    dress(kind);
    FocusRing ring;
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(12);
    const std::initializer_list<QWidget *> controls{new QPushButton(u"Do it"_s), new QLineEdit, new QComboBox,
                                                    new QRadioButton(u"One"_s), new QCheckBox(u"Two"_s),
                                                    new QPlainTextEdit, new DateField(m_appearance, u"day"_s)};
    for (QWidget *control : controls)
        m_column->addWidget(control);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (QWidget *control : controls) {
        control->setFocus();
        QVERIFY(control->hasFocus());
        const QImage image = drawn(*m_window);
        const QPoint above(control->geometry().center().x(), control->y() - 3);
        QCOMPARE(image.pixelColor(above), m_appearance.theme().focus);
    }
    auto *own = new QPushButton(u"Draws its own"_s);
    own->setProperty("ownRing", true);
    m_column->addWidget(own);
    own->show();
    own->setFocus();
    m_column->activate();
    QVERIFY(drawn(*m_window).pixelColor(own->geometry().center().x(), own->y() - 3) != m_appearance.theme().focus);
}

QTEST_MAIN(StyleTest)
#include "tst_style.moc"
