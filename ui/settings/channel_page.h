// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"
#include "ui/theme/appearance.h"

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class Notice;
class TextField;
class ThemedLabel;

/// One way to tell results: whether it is on, what it needs, and two ways to try it before anything is kept.
class ChannelPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString about; ///< what it is and where what it needs comes from
        QString isOn;  ///< beside the switch
        QString test;  ///< on the button that sends nothing
        QString sample; ///< on the button that sends a sample; empty: there is none
    };

    [[nodiscard]] ChannelKind kind() const { return m_kind; }
    /// Whether the vault has what the secret field asks for.
    virtual void setHasSecret(bool isKept) { Q_UNUSED(isKept) }
    /// Why it does not work at present; empty: nothing is the matter.
    void tellState(const QString &trouble);
    void setBusy(bool busy, const QString &words = {});
    void tellOutcome(const QString &words);
    /// Marks the field that is not right, and turns the keyboard to it; what is about none is told below the buttons.
    void refuse(const Error &error);
    /// Whether the service refused what is entered, at the last test.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void probeRequested();
    void sampleRequested();

protected:
    ChannelPage(ChannelKind kind, const Appearance &appearance, const Words &words, QWidget *parent);

    /// Below all the fields, and after them for the keyboard: the buttons. The last thing a page does when it is made.
    void finish();
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);
    void addField(QWidget *field);
    /// A line of text, which tells of its edits.
    TextField *line(const QString &label, const QString &objectName);
    /// The same for what must not be seen; it never shows what is kept.
    TextField *secretLine(const QString &label, const QString &objectName);
    /// The field that makes no sense as it is; nullptr: nobody can tell which.
    [[nodiscard]] virtual TextField *wrongField() const { return nullptr; }
    /// The empty ones that must not be, from the top.
    [[nodiscard]] virtual std::vector<TextField *> missingFields() const { return {}; }
    /// Marks all of those, and no others any more. Returns the first; nullptr: there is none.
    TextField *markMissing();
    static void showKept(TextField &secret, bool isKept);
    static Secret secretIn(const TextField &field);

private:
    void clearOutcome();
    void clearMissing();

    ChannelKind m_kind;
    const Appearance &m_appearance;
    QCheckBox *m_on;
    Notice *m_state;
    ThemedLabel *m_title;
    QVBoxLayout *m_fields;
    QPushButton *m_test;
    QPushButton *m_sample;
    Notice *m_outcome;
    TextField *m_wrong = nullptr; ///< the one that is marked
    std::vector<TextField *> m_missing; ///< that are marked
    bool m_isRefused = false;
};

} // namespace stepladder
