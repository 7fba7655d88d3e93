// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/rules_preview.h"
#include "ui/theme/appearance.h"

#include <QAbstractScrollArea>

namespace stepladder {

struct Reader;

/// Two ladders side by side, the standings now and with other rules, joined by lines in the players' colours.
class RulesLadders final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RulesLadders(const Appearance &appearance, QWidget *parent = nullptr);

    void show(const RulesPreview &preview);
    [[nodiscard]] const RulesPreview &shown() const { return m_preview; }
    [[nodiscard]] int nameRoom() const { return columns().name; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// Places along a row from the leading edge, by the widest number in each column.
    struct Columns {
        int rank = 0;
        int avatar = 0;
        int points = 0;
        int change = 0;
        int movement = 0;
        int name = 0;
        int then = 0; ///< where the ladder with the other rules begins
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int top(size_t place) const; ///< of a rung on screen
    [[nodiscard]] QRect mirrored(const QRect &leftToRight) const;
    [[nodiscard]] std::pair<size_t, size_t> visible(size_t count) const;
    void paintHeads(QPainter &painter, const Columns &columns) const;
    void paintRung(QPainter &painter, const Columns &columns, const RulesPreview::Ladder &ladder, size_t place, const Reader &reader) const;
    void paintChange(QPainter &painter, const Columns &columns, const RulesPreview::Rung &rung, const QRect &cell, const Reader &reader) const;
    void paintLines(QPainter &painter, const Columns &columns) const;
    void followSize();
    [[nodiscard]] Reader reader() const;

    const Appearance &m_appearance;
    RulesPreview m_preview;
};

} // namespace stepladder
