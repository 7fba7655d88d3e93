// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLineEdit>

namespace stepladder {

/// A code of six digits, drawn as six cells. To the keyboard, the clipboard and assistive tools it is one field.
class CodeField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit CodeField(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const { return text().size() == digits; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override {} // there is nothing to select by eye
    void mouseDoubleClickEvent(QMouseEvent *) override { selectAll(); }

private:
    [[nodiscard]] QRectF cell(int index) const;
    void takeDigits(const QString &typed);

    const Appearance &m_appearance;
};

} // namespace stepladder
