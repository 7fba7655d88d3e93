// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/onboarding/waiting_view.h"

class QStackedWidget;

namespace stepladder {

class EndingView;

/// Asks for a consent in the browser of this computer, waits for it, and tells how it ended. Every ending keeps what was
/// typed and says what comes next.
class ConsentPage final : public OnboardingPage
{
    Q_OBJECT

public:
    ConsentPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, const OpenUrl &openUrl,
                std::chrono::seconds deadline, QWidget *parent = nullptr);

    void start(const Applicant &applicant);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override {}
    [[nodiscard]] QPushButton *defaultButton() const override;
    void leave() override;

Q_SIGNALS:
    void admitted(const stepladder::Player &player);
    void anotherClientWanted();
    void anotherNameWanted(const QString &why);
    void elsewhereWanted();

private:
    void ask();
    void begun(int attempt, Result<QUrl> page);
    void finished(int attempt, Result<Player> player);
    void usePasted(const QString &text);
    void end(const Error &error);
    void remedy(Remedy remedy);
    void openPage(const QUrl &page);
    void pageOpened(int attempt, bool worked);
    void tryAgain();
    void addByHand();
    void askWhetherShut();
    void vaultAnswered(int attempt, bool isShut);

    EnrolmentPort &m_port;
    OpenUrl m_openUrl;
    std::chrono::seconds m_deadline;
    Applicant m_applicant;
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    bool m_isWaiting = false;
    bool m_wasShut = false; ///< the vault, when it was last asked
    QTimer m_vaultWatch;
    QUrl m_remedyPage; ///< opened last
    ThemedLabel *m_title;
    QStackedWidget *m_views;
    WaitingView *m_waiting;
    EndingView *m_ending;
};

} // namespace stepladder
