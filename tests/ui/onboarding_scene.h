// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/scripted_enrolment.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/theme/segments.h"
#include "tests/ui/english_plurals.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <memory>

namespace stepladder::tests {

/// The dialog in its surroundings, and hands to use it with.
struct OnboardingScene {
    EnglishPlurals plurals;
    ScriptedEnrolment port;
    Appearance appearance{Theme::light()};
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 31), Qt::UTC)};
    QList<QUrl> opened;
    bool browserWorks = true;
    bool browserIsSlow = false; ///< and answers when it is told to
    Script<bool> browser;
    League league;
    std::unique_ptr<OnboardingDialog> dialog;
    std::vector<Player> added, changed;

    OnboardingScene()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        league.id = {3};
        league.name = QStringLiteral("Lagoon League");
        league.zone = QTimeZone("Europe/London");
        league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        port.shown.league = league;
        port.shown.date = QDate(2026, 11, 19);
    }
    ~OnboardingScene()
    {
        dialog.reset();
        port.endAll();
        browser.end(true);
        QCoreApplication::processEvents();
    }

    OnboardingScene &open()
    {
        const auto openUrl = [this](const QUrl &url) {
            opened.append(url);
            return browserIsSlow ? browser.ask() : atOnce(browserWorks);
        };
        dialog = std::make_unique<OnboardingDialog>(port, OnboardingDialog::Surroundings{appearance, clock, openUrl, league});
        QObject::connect(dialog.get(), &OnboardingDialog::playerAdded, dialog.get(), [this](const Player &player) { added.push_back(player); });
        QObject::connect(dialog.get(), &OnboardingDialog::playerChanged, dialog.get(),
                         [this](const Player &player) { changed.push_back(player); });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        return *this;
    }

    // Parts of the page that is shown; several pages may have one of a name.
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        const auto found = dialog->findChildren<Widget *>(name);
        for (Widget *each : found) {
            if (each->isVisible())
                return each;
        }
        return found.isEmpty() ? nullptr : found.front();
    }
    QLineEdit *field(const QString &name) const { return part<QLineEdit>(name); }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    bool shows(const QString &name) const { return part<QWidget>(name) && part<QWidget>(name)->isVisible(); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void choose(const QString &name) const { button(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void paste(const QString &name, const QString &text) const { part<QPlainTextEdit>(name)->setPlainText(text); }
    void next() const { press(QStringLiteral("continue")); }
    static void settle() { QCoreApplication::processEvents(); }

    static Task<bool> atOnce(bool worked) { co_return worked; }

    // Ways to a page
    void toConsent(const QString &name = QStringLiteral("Wendy"))
    {
        open();
        type(QStringLiteral("name"), name);
        next();
    }
    void toInvitation()
    {
        open();
        type(QStringLiteral("name"), QStringLiteral("Wendy"));
        choose(QStringLiteral("elsewhere"));
        next();
    }
    void toClient()
    {
        port.clients.clear();
        open();
        type(QStringLiteral("name"), QStringLiteral("Wendy"));
        next();
    }
    void toPerson()
    {
        toConsent();
        port.consent.answer(ScriptedEnrolment::playerOf(port.applicants.back()));
        settle();
    }
    void toNumber()
    {
        toPerson();
        next();
    }
    TextConsent consentFor(const QString &number, bool isConfirmed = false)
    {
        TextConsent consent;
        consent.player = {7};
        consent.number = number;
        if (isConfirmed)
            consent.confirmedAt = clock.now();
        return consent;
    }
    void sendCode()
    {
        type(QStringLiteral("mobile"), QStringLiteral("+447700900118"));
        next();
        port.code = WaitingCode{clock.now().addSecs(600), 5, clock.now().addSecs(60)};
        port.number.answer(Texting::Entered{consentFor(QStringLiteral("+447700900118")), false});
        settle();
    }
    void chooseApp() const { part<Segments>(QStringLiteral("textWay"))->choose(static_cast<int>(ChannelKind::Ntfy)); }
    void giveAddress()
    {
        port.code = WaitingCode{clock.now().addSecs(600), 5, clock.now().addSecs(60)};
        port.topic.answer(EnteredTopic{Texting::Entered{consentFor(QStringLiteral("ntfy:f1")), false},
                                       Secret(QByteArray("https://ntfy.example.org/stepladder-a1b2c3"))});
        settle();
    }
    void toCode()
    {
        toNumber();
        sendCode();
    }
};

} // namespace stepladder::tests
