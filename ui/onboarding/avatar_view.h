// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace stepladder {

/// A player's disc with initials, for the head of a page.
class AvatarView final : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarView(const Appearance &appearance, QWidget *parent = nullptr);

    void setPlayer(const QString &name, int colour);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_name;
    int m_colour = 0;
};

} // namespace stepladder
