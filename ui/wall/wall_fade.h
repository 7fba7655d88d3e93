// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace stepladder {

/// The page that was shown, over the one that is, until it has faded. Lets keys and pointer through.
class WallFade final : public QWidget
{
    Q_OBJECT

public:
    explicit WallFade(QWidget *parent);

    void start(const QPixmap &before);
    /// At once.
    void finish();
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_before;
    QVariantAnimation m_animation;
};

} // namespace stepladder
