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

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stepladder
