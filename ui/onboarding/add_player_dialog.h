// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/consent_page.h"
#include "ui/onboarding/enrolment_port.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace stepladder {

class DonePage;
class StepList;
class WhoPage;

/// Takes players in: who, the consent in the browser, done. Whatever goes wrong leads back to the first page with a
/// sentence and everything that was typed.
class AddPlayerDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
        OpenUrl openUrl;
        LeagueId league;
        QString leagueName;
        std::chrono::seconds deadline = std::chrono::minutes(5); ///< of a consent
    };
    /// The port and what the surroundings refer to outlive the dialog.
    AddPlayerDialog(EnrolmentPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Fills in who it is about, for a player who has to allow access again.
    void suggest(const QString &name, TrackerKind tracker);

Q_SIGNALS:
    /// A player was taken in and is stored.
    void playerAdded(const stepladder::Player &player);

protected:
    void done(int result) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Page { Who, Consent, Done };

    static Task<void> follow(EnrolmentPort *port, QPointer<AddPlayerDialog> dialog, int attempt);
    void build();
    void proceed();
    void goBack();
    void cancelOrNext();
    void begin(const EnrolmentRequest &request);
    void ended(int attempt, const Result<Player> &result);
    void endConsent();
    void fail(const Error &error);
    void succeed(const Player &player);
    void turnTo(Page page);
    void updateButtons();
    void usePasted(const QUrl &address);

    EnrolmentPort &m_port;
    Surroundings m_surroundings;
    StepList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    WhoPage *m_who = nullptr;
    ConsentPage *m_consent = nullptr;
    DonePage *m_done = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_continue = nullptr;
    int m_attempt = 0; ///< counts consents, so that one given up is not heard
    bool m_waiting = false;
};

} // namespace stepladder
