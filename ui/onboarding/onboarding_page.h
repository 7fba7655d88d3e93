// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace stepladder {

/// What the dialog is open for.
enum class Occasion {
    Addition, ///< somebody comes in
    Return,   ///< a player allows access again
    Texts,    ///< the way to a player's phone, and nothing else
};

/// One page of the dialog: it says what the dialog's buttons are called, and does what they stand for.
class OnboardingPage : public QWidget
{
    Q_OBJECT

public:
    struct Buttons {
        QString forward;          ///< the primary one; empty: there is none
        bool canGoForward = true;
        QString aside;            ///< the quiet one at the leading end
        bool canGoBack = true;    ///< where there is a page to go back to
    };

    using QWidget::QWidget;

    [[nodiscard]] virtual Buttons buttons() const = 0;
    virtual void goForward() = 0;
    /// The quiet button: closes the dialog, where a page has nothing better.
    virtual void goAside() { Q_EMIT closeRequested(); }
    /// What has the focus when the page is turned to; null: the button that goes forward.
    [[nodiscard]] virtual QWidget *startsAt() const { return nullptr; }
    /// The button that Enter presses; null: the one that goes forward.
    [[nodiscard]] virtual QPushButton *defaultButton() const { return nullptr; }
    /// True when the page had something of its own to go back to.
    virtual bool goBack() { return false; }
    /// Whether something was entered that going forward would keep, and closing would lose.
    [[nodiscard]] virtual bool isUnsaved() const { return false; }
    /// The page is left, or the dialog closes: whatever waits is given up.
    virtual void leave() {}

Q_SIGNALS:
    void buttonsChanged();
    void closeRequested();
    /// It was to go forward, and says why it cannot.
    void stayed();
};

} // namespace stepladder
