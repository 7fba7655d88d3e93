// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/message_words.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QPainter;

namespace stepladder {

/// The ground and the ink that go with how a message stands; the glyph tells it, too.
struct FateLook {
    QColor Theme::*ground = nullptr;
    QColor Theme::*ink = nullptr;
    QLatin1StringView icon;
};
[[nodiscard]] FateLook lookOf(Fate fate);

[[nodiscard]] QSize chipSize(const QString &words, const Theme &theme);
/// At the leading edge of the middle of `place`. On a ground in the chip's own colour it is drawn on the surface's.
void paintChip(QPainter &painter, const QRect &place, Fate fate, const QString &words, const Theme &theme, Qt::LayoutDirection direction,
               bool onSoft = false);

/// The chip by itself.
class FateChip final : public QWidget
{
    Q_OBJECT

public:
    explicit FateChip(const Appearance &appearance, QWidget *parent = nullptr);

    void tell(Fate fate, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Fate m_fate = Fate::Sent;
    QString m_words;
};

} // namespace stepladder
