// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPlainTextEdit>

namespace stepladder {

/// A message's text as it goes out, in a monospaced face; long lines go on below, as where it is read. Read only.
class ExactText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    ExactText(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    /// A reader's place in it stays where the text is the same.
    void tell(const QString &text, const QString &inItsPlace = {});
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace stepladder
