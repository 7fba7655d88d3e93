// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/guide_picture.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/onboarding/waiting_view.h"

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace stepladder {

class Notice;

/// Leads an organiser through Google's console, one step at a time, to a client for the league.
class ClientGuide final : public OnboardingPage
{
    Q_OBJECT

public:
    /// `scopes`: what the client has to ask for.
    ClientGuide(const Appearance &appearance, OpenUrl openUrl, const QStringList &scopes, QWidget *parent = nullptr);

    void start(int step = 0);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int steps() const { return static_cast<int>(m_guide.size()); }

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    bool goBack() override;

Q_SIGNALS:
    void finished();

private:
    struct Step {
        GuidePicture::Subject subject;
        QString title;
        QStringList todo;
        QString note; ///< why, or what is to be expected; may be empty
        QUrl page;
    };

    void fillGuide();
    void turnTo(int step);
    void openPage();
    void pageOpened(int opening, bool worked);
    void copyScopes();

    const Appearance &m_appearance;
    OpenUrl m_openUrl;
    QStringList m_scopes;
    std::vector<Step> m_guide;
    int m_step = 0;
    int m_opening = 0; ///< counts the pages, so that the answer to an earlier one is not heard
    ThemedLabel *m_count;
    ThemedLabel *m_title;
    GuidePicture *m_picture;
    ThemedLabel *m_todo;
    QPushButton *m_open;
    QPushButton *m_copy;
    Notice *m_note;
    Notice *m_outcome;
};

} // namespace stepladder
