// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QScrollArea>

#include <vector>

class QBoxLayout;

namespace stepladder {

/// The parts of a page side by side, each as high as the page. Where that is narrow they stand one above the other, and where it is low
/// they are as high as they need to be: then all is scrolled as one, with what stands above the parts.
class FoldingArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// `room`: from which on nothing is folded, at the usual size of fonts.
    FoldingArea(const Appearance &appearance, QSizeF room, QWidget *parent = nullptr);

    /// Parts are owned, and shown in the order they are added in.
    void addPart(QWidget *part, int stretch);
    /// Above all parts.
    void setHead(QWidget *head);
    /// Where all is scrolled as one, turns by a page for the keys of that name.
    [[nodiscard]] bool turn(int key);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        QWidget *widget = nullptr;
        int most = 0; ///< wide, side by side
    };
    void arrange();

    const Appearance &m_appearance;
    QSizeF m_room;
    QBoxLayout *m_column;
    QBoxLayout *m_row;
    QWidget *m_head = nullptr;
    std::vector<Part> m_parts;
};

} // namespace stepladder
