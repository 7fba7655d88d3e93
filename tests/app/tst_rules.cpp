// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in the settings over a real engine and its database: seen before they are kept, and kept by Save alone.
#include "app/stepladder/engine_settings.h"
#include "core/routine/board.h"
#include "tests/app/desktop_profile.h"
#include "ui/settings/rules_ladders.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 6, 1); // sums of whole months are kept
const QDateTime morning(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC);

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private:
    SetClock m_clock{morning};
    fakes::OutsideWorld m_world{[this] { return m_clock.now(); }};
    std::unique_ptr<tests::DesktopProfile> m_profile;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EngineSettings> m_port;
    Appearance m_appearance{Theme::light()};
    std::unique_ptr<SettingsDialog> m_dialog;
    LeagueId m_league;

    void walker(const QString &name, int steps, QDate to)
    {
        Player player;
        player.league = m_league;
        player.name = name;
        player.joined = first;
        player = m_engine->store().addPlayer(player).value();
        std::vector<DayRecord> records;
        for (QDate day = first; day <= to; day = day.addDays(1)) {
            const QDateTime read(day.addDays(1), QTime(0, 10), Qt::UTC);
            records.push_back({day, StepCount{steps}, read, read, std::nullopt});
        }
        QVERIFY(m_engine->store().saveDays(player.id, records, ReadingSource::Hand));
    }
    void open()
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_port, SettingsDialog::Surroundings{m_appearance, m_clock});
        m_dialog->show();
    }
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const { return m_dialog->findChild<Widget *>(name); }
    [[nodiscard]] QString about() const { return part<QLabel>(u"effectAbout"_s)->text(); }
    [[nodiscard]] QByteArrayList files() const
    {
        QByteArrayList all;
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile stored(m_profile->paths().database() + suffix);
            all += stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
        }
        return all;
    }
    [[nodiscard]] static QStringList lines(const RulesPreview::Ladder &ladder)
    {
        QStringList all;
        for (const RulesPreview::Rung &rung : ladder.rungs)
            all += u"%1 %2 %3"_s.arg(rung.rank).arg(rung.name).arg(rung.total.points);
        return all;
    }
    [[nodiscard]] QStringList board()
    {
        const League league = m_engine->store().league(m_league).value();
        const Board board = readBoard(m_engine->store(), m_league, newestDay(league, morning), morning).value();
        QStringList all;
        for (const BoardRow &row : board.rows)
            all += u"%1 %2 %3"_s.arg(row.standing.rank).arg(row.player.name).arg(row.standing.total.points);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start()); }
    void init()
    {
        m_clock.set(morning);
        m_profile = std::make_unique<tests::DesktopProfile>();
        m_engine = std::move(m_profile->open(m_world, m_clock).value());
        League league;
        league.name = u"Lost Boys"_s;
        league.season.first = first;
        m_league = m_engine->store().addLeague(league)->id;
        walker(u"Tootles"_s, 13'000, first.addDays(99));
        walker(u"Wendy"_s, 10'400, QDate(2026, 11, 19));
        walker(u"Nibs"_s, 9'900, QDate(2026, 11, 19));
        m_port = std::make_unique<EngineSettings>(*m_engine, m_profile->paths());
        m_port->setLeague(m_league);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_port.reset();
        m_engine.reset();
        m_profile.reset();
    }

    void whatIsSeenAndNotSavedLeavesNoTrace_data()
    {
        QTest::addColumn<bool>("isEscaped");
        QTest::newRow("cancel") << false;
        QTest::newRow("escape and discard") << true;
    }
    void whatIsSeenAndNotSavedLeavesNoTrace()
    {
        QFETCH(bool, isEscaped);
        const QStringList before = board();
        QCOMPARE(before, (QStringList{u"1 Tootles 400"_s, u"2 Wendy 172"_s, u"3 Nibs 0"_s}));
        const QByteArrayList bytes = files();
        QVERIFY(!bytes.back().isEmpty());
        open();
        QTRY_VERIFY(about().startsWith(u"The rules as they are."_s));
        part<QSpinBox>(u"goal"_s)->setValue(9'900);
        part<QSpinBox>(u"bonusStep"_s)->setValue(10'000);
        QTRY_VERIFY(about().startsWith(u"A new rank for 3 of 3 players."_s));
        const auto *ladders = part<RulesLadders>(u"rulesLadders"_s);
        QCOMPARE(lines(ladders->shown().now), before);
        QCOMPARE(lines(ladders->shown().then), (QStringList{u"1 Wendy 172"_s, u"1 Nibs 172"_s, u"2 Tootles 100"_s}));
        part<QListWidget>(u"parts"_s)->setCurrentRow(2); // Slack would be told the same
        QTRY_VERIFY(part<QPlainTextEdit>(u"previewText"_s)->toPlainText().contains(u"Nibs: 9,900 step(s), 1 point(s), 172 in all"_s));
        if (isEscaped) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
            QVERIFY(m_dialog->isVisible());
            part<QMessageBox>(u"unsaved"_s)->findChild<QPushButton *>(u"discardChanges"_s)->click();
        } else {
            part<QPushButton>(u"cancelSettings"_s)->click();
        }
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(files(), bytes);
        QCOMPARE(board(), before);
    }

    void whatIsSavedIsWhatWasSeen()
    {
        open();
        part<QSpinBox>(u"goal"_s)->setValue(9'900);
        part<QSpinBox>(u"bonusStep"_s)->setValue(10'000);
        QTRY_VERIFY(about().startsWith(u"A new rank for 3 of 3 players."_s));
        const QStringList seen = lines(part<RulesLadders>(u"rulesLadders"_s)->shown().then);
        QCOMPARE(part<QPushButton>(u"saveSettings"_s)->text(), u"&Save from Monday, 1 June"_s);
        part<QPushButton>(u"saveSettings"_s)->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        const QByteArrayList bytes = files(); // the sums are there already
        QCOMPARE(board(), seen);
        QCOMPARE(files(), bytes);
        QCOMPARE(m_engine->store().league(m_league)->rules.goal, 9'900);
    }

    void whoeverLeavesDoesNotWaitForAnAnswer()
    {
        open();
        part<QSpinBox>(u"goal"_s)->setValue(9'900);
        m_dialog.reset();
        m_port.reset();
        QCoreApplication::processEvents();
    }
};

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    RulesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rules.moc"
