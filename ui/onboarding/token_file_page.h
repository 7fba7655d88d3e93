// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QPushButton;

namespace stepladder {

class FormField;
class Notice;
class PasteField;
class TextField;
class ThemedLabel;

/// Takes a player over from an older program for the Fitbit protocol, with the tokens that it left in a file.
class TokenFilePage final : public OnboardingPage
{
    Q_OBJECT

public:
    TokenFilePage(EnrolmentPort &port, const Appearance &appearance, QWidget *parent = nullptr);

    void start(const Applicant &applicant);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void leave() override;

Q_SIGNALS:
    void admitted(const stepladder::Player &player);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void readFile(const QString &fileName);
    void read(const Secret &contents);
    /// Names the client the tokens belong to, unless that is the league's; false: it has to be pasted, and is marked.
    [[nodiscard]] bool findClient(const TokenImport &import, Applicant &applicant);
    void takenOver(int attempt, Result<Player> player);

    EnrolmentPort &m_port;
    Applicant m_applicant;
    std::optional<TokenImport> m_import;
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    bool m_isBusy = false;
    ThemedLabel *m_title;
    QPushButton *m_file;
    PasteField *m_text;
    FormField *m_tokens;
    TextField *m_client;
    Notice *m_outcome;
};

} // namespace stepladder
