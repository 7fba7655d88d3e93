// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/english_plurals.h"
#include "tests/ui/scripted_enrolment.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

namespace stepladder::tests {

/// Settings as the test wrote them down. What is entered is kept by save() alone.
class ScriptedSettings final : public SettingsPort
{
public:
    MessageSettings kept;
    std::set<ChannelKind> secrets; ///< that are stored
    std::optional<Error> unreadable;
    std::map<ChannelKind, Error> wrong; ///< by check()
    std::map<ChannelKind, MessagePreview> previews;
    bool holdsPreviews = false; ///< `slow` has the answer
    Script<Result<MessagePreview>> slow;
    std::vector<MessageSettings> previewed;
    QString whatIsTheMatter;
    Script<Result<QString>> probing;
    Script<Result<RulesPreview>> effect{RulesPreview()};
    std::vector<League> drafts; ///< that were previewed
    Script<Result<void>> sampling, saving;
    std::vector<MessageSettings> tried, saved;

    ~ScriptedSettings() override
    {
        slow.end(failure(ErrorKind::Cancelled));
        effect.end(failure(ErrorKind::Cancelled));
        probing.end(failure(ErrorKind::Cancelled));
        sampling.end(failure(ErrorKind::Cancelled));
        saving.end(failure(ErrorKind::Cancelled));
    }

    Result<MessageSettings> read() override { return unreadable ? Result<MessageSettings>(tl::unexpected(*unreadable)) : kept; }
    bool hasSecret(const MessageSettings &, ChannelKind channel) override { return secrets.contains(channel); }
    QString trouble(ChannelKind channel) override { return channel == ChannelKind::Slack ? whatIsTheMatter : QString(); }
    Result<void> check(const MessageSettings &, ChannelKind channel) override
    {
        const auto found = wrong.find(channel);
        return found == wrong.end() ? Result<void>() : tl::unexpected(found->second);
    }
    Task<Result<MessagePreview>> preview(MessageSettings entered, ChannelKind channel) override
    {
        previewed.push_back(entered);
        return holdsPreviews ? slow.ask() : now(previews[channel]);
    }
    Task<Result<RulesPreview>> previewRules(League draft) override
    {
        drafts.push_back(draft);
        return effect.ask();
    }
    Task<Result<QString>> probe(MessageSettings entered, ChannelKind) override
    {
        tried.push_back(entered);
        return probing.ask();
    }
    Task<Result<void>> sendSample(MessageSettings entered, ChannelKind) override
    {
        tried.push_back(entered);
        return sampling.ask();
    }
    Task<Result<void>> save(MessageSettings entered) override
    {
        saved.push_back(entered);
        return saving.ask();
    }

private:
    static Task<Result<MessagePreview>> now(MessagePreview preview) { co_return preview; }
};

/// A league of eight, and what a goal of 12,000 with a point for each 500 steps more would make of it; see 14-settings-preview.
[[nodiscard]] inline RulesPreview rulesThatMove()
{
    struct Each {
        const char *name;
        int rank, points, rankThen, pointsThen;
        size_t placeThen;
    };
    constexpr Each all[] = {{"Tiger Lily", 1, 43, 1, 26, 0}, {"Tootles", 2, 40, 3, 19, 2}, {"Molly", 3, 34, 2, 20, 1},
                            {"Wendy", 4, 30, 4, 13, 3},      {"Slightly", 5, 26, 5, 12, 4}, {"Curly", 6, 24, 6, 11, 5},
                            {"Nibs", 7, 19, 7, 6, 7},        {"Peter", 7, 19, 6, 11, 6}};
    RulesPreview preview;
    preview.now.date = preview.then.date = QDate(2026, 11, 19);
    preview.then.rungs.resize(std::size(all));
    for (size_t place = 0; place < std::size(all); ++place) {
        const Each &each = all[place];
        RulesPreview::Rung rung{{static_cast<qint64>(place) + 1}, QString::fromLatin1(each.name), static_cast<int>(place), each.rank, {each.points, 200'000}, each.placeThen};
        preview.now.rungs.push_back(rung);
        rung.rank = each.rankThen;
        rung.total.points = each.pointsThen;
        rung.other = place;
        preview.then.rungs[each.placeThen] = rung;
    }
    return preview;
}

/// So many that they do not fit, of which the last one comes first.
[[nodiscard]] inline RulesPreview crowdThatMoves(int count)
{
    RulesPreview preview;
    preview.now.date = preview.then.date = QDate(2026, 11, 19);
    const auto all = static_cast<size_t>(count);
    preview.then.rungs.resize(all);
    for (size_t place = 0; place < all; ++place) {
        const auto rank = static_cast<int>(place) + 1;
        RulesPreview::Rung rung{{rank}, QStringLiteral("Walker %1").arg(rank), rank % 24, rank, {9'000 - rank, 1'000'000}, (place + 1) % all};
        preview.now.rungs.push_back(rung);
        rung.rank = static_cast<int>(*rung.other) + 1;
        rung.total.points = 5'000 - rung.rank;
        preview.then.rungs[*rung.other] = rung;
        preview.then.rungs[*rung.other].other = place;
    }
    return preview;
}

/// The dialog over a league that tells nothing yet.
struct SettingsScene {
    enum Part { Rules, Schedule, Slack, Texts, Ntfy, ThisComputer };

    EnglishPlurals plurals;
    ScriptedSettings port;
    Appearance appearance{Theme::light()};
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 45), Qt::UTC)};
    std::unique_ptr<SettingsDialog> dialog;
    int saves = 0;

    SettingsScene()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        port.kept.league.id = {3};
        port.kept.league.name = QStringLiteral("Lost Boys");
        port.kept.league.zone = QTimeZone("Europe/Berlin");
        port.kept.league.season.first = QDate(2026, 11, 1);
        OutboxEntry slack;
        slack.text = QStringLiteral("Tiger Lily takes the lead, 3 points ahead of Tootles\nThursday, 19 November, day 19 of 30\n\n"
                                    "1.  Tiger Lily   13,482 steps  +4   43 points\n2.  Tootles       7,938 steps   0   40 points");
        port.previews[ChannelKind::Slack] = {{slack}, true, {}};
        port.previews[ChannelKind::Desktop] = {{slack}, false, {}};
        for (const QString &name : {QStringLiteral("Peter"), QStringLiteral("John Napoleon Darling")}) {
            OutboxEntry text;
            text.channel = ChannelKind::Sms;
            text.recipient = name;
            text.text = QStringLiteral("#19-Nov19: %1 7th (up 1), 14907 steps, +5, 19 points. Tiger Lily leads with 43. Reply STOP to end.").arg(name);
            port.previews[ChannelKind::Sms].messages.push_back(text);
        }
        port.previews[ChannelKind::Sms].cost = {2, 2, Price{15'800, QStringLiteral("USD")}};
    }
    ~SettingsScene()
    {
        dialog.reset();
        QCoreApplication::processEvents();
    }

    /// Nothing of the account is missing.
    void setUpTexts()
    {
        port.kept.sms.isOn = true;
        port.kept.sms.twilio.accountSid = QStringLiteral("AC1");
        port.kept.sms.twilio.from = QStringLiteral("Stepladder");
        port.secrets = {ChannelKind::Sms};
    }

    SettingsScene &open(Part part = Schedule)
    {
        dialog = std::make_unique<SettingsDialog>(port, SettingsDialog::Surroundings{appearance, clock});
        QObject::connect(dialog.get(), &SettingsDialog::saved, dialog.get(), [this] { ++saves; });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        while (!dialog->isWhole())
            QCoreApplication::processEvents();
        turnTo(part);
        return *this;
    }
    void turnTo(Part page) const
    {
        part<QListWidget>(QStringLiteral("parts"))->setCurrentRow(page);
        settle();
    }
    /// In the list, for those who see it and for those who hear it.
    [[nodiscard]] bool isMarked(Part page) const
    {
        const QListWidgetItem *item = part<QListWidget>(QStringLiteral("parts"))->item(page);
        return !item->icon().isNull() && item->data(Qt::AccessibleTextRole).toString() == item->text() + QStringLiteral(", needs correcting");
    }
    [[nodiscard]] int shown() const { return part<QListWidget>(QStringLiteral("parts"))->currentRow(); }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    QLineEdit *field(const QString &name) const { return part<QLineEdit>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    QString previewText() const { return part<QPlainTextEdit>(QStringLiteral("previewText"))->toPlainText(); }
    bool shows(const QString &name) const { return part<QWidget>(name) && part<QWidget>(name)->isVisible(); }
    void press(const QString &name) const
    {
        button(name)->click();
        settle();
    }
    void type(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
        settle();
    }
    /// Enters a number, and waits till its effect is shown.
    void setNumber(const QString &name, int value) const
    {
        part<QSpinBox>(name)->setValue(value);
        settleEffect();
    }
    void settleEffect() const
    {
        const size_t before = port.drafts.size();
        if (QTest::qWaitFor([&] { return port.drafts.size() > before; }))
            settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace stepladder::tests
