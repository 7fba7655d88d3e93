// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/consent_ending.h"
#include "ui/theme/themed_label.h"

class QPushButton;

namespace stepladder {

class WrappingRow;

/// Why a consent came to nothing, and what to do now.
class EndingView final : public QWidget
{
    Q_OBJECT

public:
    explicit EndingView(const Appearance &appearance, QWidget *parent = nullptr);

    void tell(const ConsentEnding &ending);
    /// A quiet line below: what was done about it.
    void note(const QString &words);
    [[nodiscard]] QPushButton *firstButton() const { return m_buttons.empty() ? nullptr : m_buttons.front(); } ///< the best remedy's

Q_SIGNALS:
    void chosen(stepladder::Remedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    WrappingRow *m_row;
    ThemedLabel *m_note;
    std::vector<QPushButton *> m_buttons;
    QLatin1StringView m_icon;
};

} // namespace stepladder
