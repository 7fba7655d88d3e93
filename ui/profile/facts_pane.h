// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

class QVBoxLayout;

namespace stepladder {

class ScrolledPage;

/// What stands beside the main part of a page, as far as there is room; the rest is scrolled to.
class FactsPane final : public Ground
{
    Q_OBJECT

public:
    /// `facts` has a layout, and is owned.
    FactsPane(const Appearance &appearance, QWidget *facts, QWidget *parent = nullptr);

    /// What is further down is reached without a mouse, wherever the focus is: turns by a page for the keys of that name.
    [[nodiscard]] bool turn(int key);
    /// Of a narrow window it takes less, so that what is beside it has more than half.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    ScrolledPage *m_page;
};

/// A titled part of the facts, added to `column`; `part` gets the layout that is answered.
QVBoxLayout *addFacts(const Appearance &appearance, QVBoxLayout &column, const QString &title, QWidget *part);

} // namespace stepladder
