// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/colour_distance.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/reader.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr double textFloor = 4.5;    // WCAG 2.2, 1.4.3
constexpr double graphicFloor = 3.0; // WCAG 2.2, 1.4.11
constexpr double distanceFloor = 10; // CIEDE2000 between any two players, for every kind of colour vision

QByteArray label(const char *what, double value)
{
    return QByteArray(what) + ": " + QByteArray::number(value, 'f', 2);
}

QPalette paletteOf(QRgb window, QRgb text, QRgb highlight, QRgb highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

/// As desktops have them, and some that are hard to draw with.
std::vector<std::pair<const char *, QPalette>> contrastPalettes()
{
    return {{"black", paletteOf(0x000000, 0xFFFFFF, 0x1AEBFF, 0x000000)},
            {"black with green", paletteOf(0x000000, 0x00FF00, 0x0000FF, 0xFFFFFF)},
            {"white", paletteOf(0xFFFFFF, 0x000000, 0x37006E, 0xFFFFFF)},
            {"white with yellow highlight", paletteOf(0xFFFFFF, 0x000000, 0xFFFF00, 0x000000)},
            {"yellow on blue", paletteOf(0x000080, 0xFFFF00, 0xFFFFFF, 0x000080)},
            {"blue on yellow", paletteOf(0xFFFF00, 0x000080, 0x008000, 0xFFFF00)},
            {"light grey, just enough", paletteOf(0xEFEFEF, 0x4A4A4A, 0x308CC6, 0xFFFFFF)},
            {"dark grey, just enough", paletteOf(0x202020, 0xB4B4B4, 0xFFFFFF, 0xF0F0F0)},
            {"too pale", paletteOf(0xFFFFFF, 0x808080, 0x308CC6, 0xFFFFFF)}};
}

} // namespace

Q_DECLARE_METATYPE(stepladder::Theme)

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void highContrastIsTheSystemsOwn();
    void textIsReadable_data();
    void textIsReadable();
    void whatCannotBeUsedLooksSo_data() { textIsReadable_data(); }
    void whatCannotBeUsedLooksSo();
    void playersStandOut_data() { textIsReadable_data(); }
    void playersStandOut();
    void playersAreTellableApart_data();
    void playersAreTellableApart();
    void distanceMatchesPublishedPairs();
    void paletteFollowsTokens();
    void sizesFollowTheSystemFont();
    void initialsOfNames_data();
    void initialsOfNames();
    void initialsFitTheirDisc();
    void figuresAreTabular();
    void everyIconDraws();
    void numbersAndTimes();
};

void ThemeTest::contrastOfKnownPairs()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the classic just-not-enough grey
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::highContrastIsTheSystemsOwn()
{
    const Theme white = Theme::highContrast(paletteOf(0xFFFFFF, 0x000000, 0x37006E, 0xFFFFFF), {});
    QCOMPARE(white.kind, Theme::Kind::HighContrast);
    QCOMPARE(white.win, QColor(Qt::white));
    QCOMPARE(white.surface, QColor(Qt::white));
    QCOMPARE(white.text, QColor(Qt::black));
    QCOMPARE(white.line, QColor(Qt::black));
    QCOMPARE(white.accent, QColor(0x37006E));
    QVERIFY(!white.isDark() && Theme::highContrast().isDark());
    for (int i = 0; i < Theme::playerColours; ++i)
        QCOMPARE(white.player(i).name(), Theme::light().player(i).name()); // told apart as ever
    QCOMPARE(white.focusWidth(), 3);

    const Theme unreadable = Theme::highContrast(paletteOf(0xFFFFFF, 0x000000, 0xFFFF00, 0x000000), {});
    QCOMPARE(unreadable.accent, QColor(Qt::black)); // instead of yellow on white
    QVERIFY(unreadable.onAccent != unreadable.accent);

    QPalette dim = paletteOf(0x000000, 0xFFFFFF, 0x1AEBFF, 0x000000);
    dim.setColor(QPalette::Disabled, QPalette::WindowText, 0x3FF23F);
    QCOMPARE(Theme::highContrast(dim, {}).off, QColor(0x3FF23F)); // as all its windows have it
    dim.setColor(QPalette::Disabled, QPalette::WindowText, 0x202020);
    QVERIFY(Theme::highContrast(dim, {}).off != QColor(0x202020)); // that is not read

    const Theme pale = Theme::highContrast(paletteOf(0xFFFFFF, 0x808080, 0x308CC6, 0xFFFFFF), {});
    QCOMPARE(pale.win, QColor(Qt::black)); // that is no high contrast
}

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Theme>("t");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("high contrast") << Theme::highContrast();
    for (const auto &[name, palette] : contrastPalettes())
        QTest::newRow(name) << Theme::highContrast(palette, {});
}

void ThemeTest::textIsReadable()
{
    QFETCH(const Theme, t);
    const std::initializer_list<std::pair<const char *, QColor>> inks{
        {"text", t.text}, {"text2", t.text2}, {"text3", t.text3},
        {"accent", t.accent}, {"attn", t.attn}, {"bad", t.bad}};
    for (const QColor &ground : {t.win, t.surface, t.raised, t.soft, t.hover}) {
        for (const auto &[name, ink] : inks)
            QVERIFY2(contrast(ink, ground) >= textFloor, label(name, contrast(ink, ground)).constData());
        QVERIFY2(contrast(t.ctl, ground) >= graphicFloor, label("ctl", contrast(t.ctl, ground)).constData());
        QVERIFY2(contrast(t.focus, ground) >= graphicFloor, label("focus", contrast(t.focus, ground)).constData());
        QVERIFY2(contrast(t.attnMark, ground) >= graphicFloor, label("attnMark", contrast(t.attnMark, ground)).constData());
    }
    QVERIFY2(contrast(t.onAccent, t.accent) >= textFloor, "onAccent");
    QVERIFY2(contrast(t.onAccent, t.accentHover) >= textFloor, "onAccent under the pointer");
    QVERIFY2(contrast(t.attn, t.attnFill) >= textFloor, "attn on its ground");
    QVERIFY2(contrast(t.bad, t.badFill) >= textFloor, "bad on its ground");
    QVERIFY2(contrast(t.onTip, t.tip) >= textFloor, "tooltip");
    QVERIFY2(contrast(t.text2, t.track) >= textFloor, "segments");
}

void ThemeTest::whatCannotBeUsedLooksSo()
{
    QFETCH(const Theme, t);
    for (const QColor &off : {t.off, t.offMark}) {
        const double fromText = contrast(off, t.text);
        QVERIFY2(fromText >= 1.4, label("from what can", fromText).constData());
    }
    for (const QColor &ground : {t.win, t.surface, t.raised, t.soft, t.hover, t.track})
        QVERIFY2(contrast(t.off, ground) >= graphicFloor, label("still read", contrast(t.off, ground)).constData());
    QCOMPARE(t.palette().color(QPalette::Disabled, QPalette::ButtonText), t.off);
}

void ThemeTest::playersStandOut()
{
    QFETCH(const Theme, t);
    for (int i = 0; i < Theme::playerColours; ++i) {
        for (const QColor &ground : {t.win, t.surface, t.soft})
            QVERIFY2(contrast(t.player(i), ground) >= graphicFloor, qPrintable(t.player(i).name()));
        QVERIFY2(contrast(t.playerInk(i), t.player(i)) >= textFloor, qPrintable(t.player(i).name()));
        QCOMPARE(t.player(i + Theme::playerColours), t.player(i));
        QVERIFY(Theme::repeats(i + Theme::playerColours) && !Theme::repeats(i));
    }
    QCOMPARE(t.player(-1), t.player(11)); // a broken number in the store must not break the window
}

void ThemeTest::playersAreTellableApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("vision");
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
        for (const auto vision : {Vision::Full, Vision::Protan, Vision::Deutan, Vision::Tritan})
            QTest::addRow("%d, vision %d", int(kind), int(vision)) << int(kind) << int(vision);
    }
}

void ThemeTest::playersAreTellableApart()
{
    QFETCH(int, kind);
    QFETCH(int, vision);
    const Theme t = Theme::of(static_cast<Theme::Kind>(kind));
    double least = 1000;
    for (int i = 0; i < Theme::playerColours; ++i) {
        for (int j = 0; j < i; ++j) {
            const auto seen = static_cast<Vision>(vision);
            least = std::min(least, ciede2000(asSeen(t.player(i), seen), asSeen(t.player(j), seen)));
        }
    }
    QVERIFY2(least >= distanceFloor, label("smallest distance", least).constData());
}

void ThemeTest::distanceMatchesPublishedPairs()
{
    // Sharma, Wu, Dalal: "The CIEDE2000 Color-Difference Formula", table 1, pairs 1, 7 and 25.
    QCOMPARE(qRound(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) * 10000), 20425);
    QCOMPARE(qRound(ciede2000({50, 0, 0}, {50, -1, 2}) * 10000), 23669);
    QCOMPARE(qRound(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) * 10000), 12644);
}

void ThemeTest::paletteFollowsTokens()
{
    const Theme t = Theme::dark();
    const QPalette p = t.palette();
    QCOMPARE(p.color(QPalette::Window), t.win);
    QCOMPARE(p.color(QPalette::Base), t.surface);
    QCOMPARE(p.color(QPalette::Text), t.text);
    QCOMPARE(p.color(QPalette::PlaceholderText), t.text3);
    QCOMPARE(p.color(QPalette::Highlight), t.accent);
    QCOMPARE(p.color(QPalette::HighlightedText), t.onAccent);
}

void ThemeTest::sizesFollowTheSystemFont()
{
    QFont font;
    font.setPointSizeF(10);
    QCOMPARE(Theme::light(font).font(Type::Body).pixelSize(), 14);
    QCOMPARE(Theme::light(font).px(68), 68);
    font.setPointSizeF(11);
    QCOMPARE(Theme::light(font).px(68), 68);
    font.setPointSizeF(22);
    QCOMPARE(Theme::light(font).font(Type::Body).pixelSize(), 28);
    QCOMPARE(Theme::light(font).px(68), 136);
    font.setPointSizeF(6);
    QVERIFY(Theme::light(font).font(Type::Caption).pixelSize() >= 9);
}

void ThemeTest::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("a number") << u"Player 4"_s << u"P4"_s;
    QTest::newRow("another number") << u"Player 41"_s << u"P41"_s;
    QTest::newRow("a long number") << u"Player 141"_s << u"141"_s;
    QTest::newRow("a longer number") << u"Player 1041"_s << u"041"_s;
    QTest::newRow("a number that is joined") << u"player41"_s << u"P41"_s;
    QTest::newRow("a number alone") << u"41"_s << u"41"_s;
    QTest::newRow("a number with a word") << u"Anna Maria 2nd"_s << u"A2"_s;
    QTest::newRow("an Arabic number") << u"\u0644\u0627\u0639\u0628 \u0664\u0661"_s << u"\u0644\u0664\u0661"_s;
    QTest::newRow("one word") << u"molly"_s << u"M"_s;
    QTest::newRow("two words") << u"Tiger Lily"_s << u"TL"_s;
    QTest::newRow("three words") << u"Anna  von  Arx "_s << u"AA"_s;
    QTest::newRow("nothing") << u"  "_s << u"?"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001D504xel"_s << u"\U0001D504"_s;
    QTest::newRow("arabic") << u"ليلى"_s << u"ل"_s;
}

void ThemeTest::initialsOfNames()
{
    QFETCH(QString, name);
    QTEST(initials(name), "letters");
}

void ThemeTest::initialsFitTheirDisc()
{
    const auto avatar = [](const QString &name, int size, int colour) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintAvatar(painter, image.rect(), name, colour, Theme::light());
        return image;
    };
    const int ringed = 13;
    QVERIFY(Theme::repeats(ringed));
    QCOMPARE(avatar(u"Player 45"_s, 16, ringed), avatar(u"45"_s, 16, ringed));
    QVERIFY(avatar(u"Player 45"_s, 66, ringed) != avatar(u"45"_s, 66, ringed));
}

void ThemeTest::figuresAreTabular()
{
    const QFont font = Theme::light().font(Type::NumberM);
    QCOMPARE(figuresWidth(font, u"11,111"_s), figuresWidth(font, u"88,888"_s));
    QVERIFY(figuresWidth(font, u"111,111"_s) > figuresWidth(font, u"88,888"_s));
}

void ThemeTest::everyIconDraws()
{
    for (const auto name : {"left"_L1, "right"_L1, "down"_L1, "sync"_L1, "menu"_L1, "send"_L1, "clock"_L1, "warn"_L1,
                            "cloudoff"_L1, "key"_L1}) {
        const QImage image = lineIcon(name, Qt::red, Qt::gray).pixmap(QSize(20, 20), 2).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        bool inked = false;
        for (int y = 0; y < image.height() && !inked; ++y) {
            for (int x = 0; x < image.width() && !inked; ++x)
                inked = image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200;
        }
        QVERIFY2(inked, name.data());
    }
    QVERIFY(!applicationIcon().pixmap(48).isNull());
    QVERIFY(applicationIcon().availableSizes().contains(QSize(16, 16)));
}

void ThemeTest::numbersAndTimes()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(8, 41), Qt::UTC);
    const Reader english{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), now};
    const Reader german{QLocale(QLocale::German), QTimeZone("Europe/Berlin"), now};
    QCOMPARE(english.number(13482), u"13,482"_s);
    QCOMPARE(german.number(13482), u"13.482"_s);
    QCOMPARE(english.signedNumber(4), u"+4"_s);
    QCOMPARE(english.signedNumber(-1), u"\u22121"_s);
    QCOMPARE(english.percent(14), u"14%"_s);
    QCOMPARE(german.percent(14), u"14\u202f%"_s);
    QCOMPARE(english.shortWhen(now.addSecs(-3600)), u"07:41"_s);
    QCOMPARE(german.shortWhen(now.addSecs(-3600)), u"08:41"_s); // the reader's own zone
    QCOMPARE(english.shortWhen(now.addDays(-2)), u"Wed 08:41"_s);
    QCOMPARE(english.shortWhen(now.addDays(-16)), u"4 Nov"_s);
    QCOMPARE(english.longWhen(now.addDays(1)), u"Saturday 08:41"_s);
    QCOMPARE(english.longWhen(now.addDays(-16)), u"4 November 08:41"_s);
    QCOMPARE(english.longDate(QDate(2026, 11, 19)), u"Thursday, 19 November"_s);
    QCOMPARE(english.longDate(QDate(2025, 11, 19)), u"Wednesday, 19 November 2025"_s);
    QCOMPARE(german.longDate(QDate(2026, 11, 19)), u"Donnerstag, 19. November"_s);
    const auto reader = [](QLocale::Language language) {
        return Reader{QLocale(language), QTimeZone("UTC"), QDateTime(QDate(2026, 11, 20), QTime(8, 41), Qt::UTC)};
    };
    QCOMPARE(reader(QLocale::French).longDate(QDate(2026, 11, 19)), u"jeudi 19 novembre"_s);
    QCOMPARE(reader(QLocale::Spanish).longDate(QDate(2025, 11, 19)), u"miércoles, 19 de noviembre de 2025"_s);
    QCOMPARE(english.fullDate(QDate(2026, 11, 19)), u"19 November 2026"_s);
    QCOMPARE(german.fullDate(QDate(2026, 11, 19)), u"19. November 2026"_s);
    const Reader american{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"), now};
    QCOMPARE(american.fullDate(QDate(2026, 11, 19)), u"November 19, 2026"_s);
    QCOMPARE(reader(QLocale::French).fullDate(QDate(2026, 11, 19)), u"19 novembre 2026"_s);
    QCOMPARE(reader(QLocale::Spanish).fullDate(QDate(2026, 11, 19)), u"19 de noviembre de 2026"_s);
    QCOMPARE(reader(QLocale::Japanese).fullDate(QDate(2026, 11, 19)), u"2026年11月19日"_s);
    QCOMPARE(reader(QLocale::Spanish).shortDate(QDate(2026, 11, 19)), u"19 nov"_s);
    QCOMPARE(reader(QLocale::Spanish).percent(14), u"14\u202f%"_s);
    QCOMPARE(reader(QLocale::Japanese).longDate(QDate(2025, 11, 19)), u"2025年11月19日 水曜日"_s);
    const Reader arabic{QLocale(QLocale::Arabic, QLocale::Egypt), QTimeZone("UTC"), now};
    QVERIFY2(arabic.longDate(QDate(2026, 11, 20)).contains(u"\u060c "_s), qPrintable(arabic.longDate(QDate(2026, 11, 20))));
    QVERIFY(!arabic.longDate(QDate(2026, 11, 20)).contains(u','));
    QVERIFY(arabic.signedNumber(4).startsWith(QChar(0x2066)) && arabic.signedNumber(4).endsWith(QChar(0x2069)));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
