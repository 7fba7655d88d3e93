// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace stepladder {

/// Makes room for a page that is taller than its window, as in a language of long words or with a large font. Never
/// narrower than the page.
class ScrolledPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledPage(QWidget *page, QWidget *parent = nullptr);

    /// The page is as wide without a scroll bar as with one: it does not jump as it grows.
    void keepBarRoom();
    /// As high as its page, to be scrolled together with what stands around it.
    void setWhole(bool whole);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stepladder
