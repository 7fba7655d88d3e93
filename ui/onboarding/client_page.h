// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class Notice;
class TextField;
class ThemedLabel;

/// The OAuth client that asks the players: typed, pasted, or read from the file that Google offers. It is asked for before
/// it is kept, so that a wrong one never gets further than this page.
class ClientPage final : public OnboardingPage
{
    Q_OBJECT

public:
    ClientPage(EnrolmentPort &port, const Appearance &appearance, QWidget *parent = nullptr);

    /// `replaces`: the one there is was turned down.
    void start(TrackerKind tracker, bool replaces);
    /// What is typed, maybe half a client.
    [[nodiscard]] OAuthClient unfinished() const;
    void restore(TrackerKind tracker, const OAuthClient &typed);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void leave() override;

Q_SIGNALS:
    void ready(const stepladder::OAuthClient &client);
    void guideWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions(QVBoxLayout *column);
    void chooseFile();
    void readFile(const QString &fileName);
    void takePasted(const QString &text);
    void take(const Result<OAuthClient> &client, const QString &from);
    [[nodiscard]] std::optional<OAuthClient> typed();
    void test();
    void check(const OAuthClient &client);
    void checked(int attempt, Result<void> known);
    void proceed();
    void kept(int attempt, Result<void> done);
    void setBusy(const QString &words);
    void forgetTest();

    EnrolmentPort &m_port;
    TrackerKind m_tracker = TrackerKind::GoogleHealth;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    QPushButton *m_guide;
    TextField *m_id;
    TextField *m_secret;
    QPushButton *m_file = nullptr;
    QPushButton *m_test = nullptr;
    QCheckBox *m_forAll;
    TextField *m_redirect;
    Notice *m_outcome;
    OAuthClient m_client; ///< what is being asked for
    int m_attempt = 0;    ///< counts what is waited for, so that what was given up is not heard
    bool m_isBusy = false;
    bool m_goesOn = false; ///< after the test
};

} // namespace stepladder
