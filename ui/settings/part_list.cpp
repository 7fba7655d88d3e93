// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/part_list.h"

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double itemHeight = 36;
constexpr double markSize = 16;

/// Marks stand behind the names, which stay in line, and within the focus.
class PartDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // it would be drawn around the words alone
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

PartList::PartList(const Appearance &appearance, QWidget *parent) : QListWidget(parent), m_appearance(appearance)
{
    const Theme &theme = appearance.theme();
    setObjectName(u"parts"_s);
    setAccessibleName(tr("Parts"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PartDelegate(this));
    setIconSize(QSize(theme.px(markSize), theme.px(markSize)));
    connect(&appearance, &Appearance::changed, this, &PartList::restyle);
    restyle();
}

void PartList::add(const QString &name)
{
    const Theme &theme = m_appearance.theme();
    auto *item = new QListWidgetItem(name, this);
    item->setSizeHint({theme.px(120), theme.px(itemHeight)});
}

void PartList::mark(int part, bool isWrong)
{
    QListWidgetItem *marked = item(part);
    if (marked->data(Qt::AccessibleTextRole).isValid() == isWrong)
        return;
    marked->setData(Qt::AccessibleTextRole, isWrong ? tr("%1, needs correcting", "a part of the settings").arg(marked->text()) : QVariant());
    restyle();
}

void PartList::restyle()
{
    const Theme &theme = m_appearance.theme();
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Base, theme.win);
    colours.setColor(QPalette::Highlight, theme.soft);
    colours.setColor(QPalette::HighlightedText, theme.accent);
    setPalette(colours);
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(item(row)->data(Qt::AccessibleTextRole).isValid() ? lineIcon("warn"_L1, theme.bad, theme.bad) : QIcon());
}

} // namespace stepladder
