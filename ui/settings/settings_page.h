// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/message_setup.h"

#include <QWidget>

namespace stepladder {

/// One part of the settings.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const MessageSettings &settings) = 0;
    /// Adds what was entered, as far as it makes sense.
    virtual void addTo(MessageSettings &settings) const = 0;
    /// Marks what makes no sense. Returns the first such field; nullptr: there is none.
    [[nodiscard]] virtual QWidget *mark() = 0;
    /// What has to be put right before anything can be saved, in words; empty: nothing that is known without asking.
    [[nodiscard]] virtual QString trouble() const { return {}; }

Q_SIGNALS:
    /// By the reader.
    void edited();
};

} // namespace stepladder
