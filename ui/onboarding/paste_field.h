// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace stepladder {

/// Takes what people paste, of several lines too. Enter is done with it, Tab leaves it.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_lines;
};

} // namespace stepladder
