// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QCheckBox;

namespace stepladder {

class ThemedLabel;

/// What a player wants to be texted, and under which terms.
class TextChoices final : public QWidget
{
    Q_OBJECT

public:
    /// `suffix` tells two of them apart by object name.
    TextChoices(const Appearance &appearance, const QString &suffix, QWidget *parent = nullptr);

    void set(bool result, bool battery);
    void setTerms(const QString &words);
    [[nodiscard]] bool result() const;
    [[nodiscard]] bool battery() const;

Q_SIGNALS:
    /// By a person.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QCheckBox *m_result;
    QCheckBox *m_battery;
    ThemedLabel *m_terms;
};

} // namespace stepladder
