// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_list.h"

#include "ui/messages/fate_chip.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 46;
constexpr double margin = 20;
constexpr double iconSize = 18;
constexpr double gap = 12;

QLatin1StringView iconOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: return "send"_L1;
    case ChannelKind::Desktop: return "wall"_L1;
    case ChannelKind::Sms:
    case ChannelKind::Ntfy: return "phone"_L1;
    }
    Q_UNREACHABLE();
}

class MessageDelegate final : public RowDelegate
{
public:
    MessageDelegate(const MessagesModel &model, const Appearance &appearance, QObject *parent)
        : RowDelegate(appearance, &Theme::surface, parent), m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(420), theme().px(rowHeight)};
    }

protected:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = this->theme();
        const MessageWords words = m_model.words(index);
        const auto message = index.data(MessagesModel::MessageRole).value<OutboxEntry>();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const int height = option.rect.height();
        const auto place = [&option, height](int x, int width) { return RowDelegate::place(option, QRect(x, 0, width, height)); };
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);

        const int side = theme.px(iconSize);
        const QRect icon = place(theme.px(margin), side);
        paintIcon(painter, QRect(icon.x(), icon.y() + (height - side) / 2, side, side), iconOf(message.channel), theme.text2);

        // From both ends: the time, then the chip; the recipient above the subject has what is between.
        const QFontMetrics figures(theme.font(Type::Body));
        const int whenWidth = std::max(figures.horizontalAdvance(words.when), figures.horizontalAdvance(u"Wed 00:00"_s));
        const int whenAt = option.rect.width() - theme.px(margin) - whenWidth;
        const int chipAt = whenAt - theme.px(gap) - widestChip(theme);
        const int recipientAt = theme.px(margin) + side + theme.px(gap);
        const int between = std::max(0, chipAt - theme.px(gap) - recipientAt);
        const int line = QFontMetrics(theme.font(Type::BodyStrong)).height();
        const int both = line + QFontMetrics(theme.font(Type::Caption)).height();
        const auto write = [&](const QRect &box, Type type, const QColor &ink, const QString &text, Qt::Alignment end,
                               Qt::TextElideMode cut = Qt::ElideRight) {
            painter.setFont(theme.font(type));
            painter.setPen(ink);
            painter.drawText(box, static_cast<int>(QStyle::visualAlignment(option.direction, end | Qt::AlignVCenter)) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, cut, box.width()));
        };
        QRect above = place(recipientAt, between);
        above.setTop(above.top() + (height - both) / 2);
        above.setHeight(line);
        write(above, Type::BodyStrong, theme.text, words.recipient, Qt::AlignLeft);
        write(QRect(above.x(), above.bottom() + 1, above.width(), both - line), Type::Caption, theme.text2, words.subject, Qt::AlignLeft,
              Qt::ElideMiddle); // the day is at its end
        write(place(whenAt, whenWidth), Type::Body, theme.text2, words.when, Qt::AlignRight);
        paintChip(painter, place(chipAt, widestChip(theme)), words.fate, words.state, theme, option.direction, isSelected);
    }

private:
    /// Chips stand in a column.
    [[nodiscard]] static int widestChip(const Theme &theme)
    {
        int widest = 0;
        for (const Fate fate : {Fate::Sent, Fate::Corrected, Fate::Waiting, Fate::Held, Fate::Cancelled, Fate::Unclear, Fate::NotSent})
            widest = std::max(widest, chipSize(stateWords(fate), theme).width());
        return widest;
    }

    const MessagesModel &m_model;
};

} // namespace

MessageList::MessageList(MessagesModel &model, const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::surface, parent), m_model(model)
{
    setObjectName(u"messages"_s);
    setAccessibleName(tr("Messages"));
    setModel(&model);
    setItemDelegate(new MessageDelegate(model, appearance, this));
    setUniformItemSizes(true);
}

std::optional<OutboxEntry> MessageList::chosen() const
{
    const QVariant value = currentIndex().data(MessagesModel::MessageRole);
    return value.isValid() ? std::optional(value.value<OutboxEntry>()) : std::nullopt;
}

void MessageList::choose(MessageId message)
{
    const QModelIndex found = m_model.indexOf(message);
    setCurrentIndex(found.isValid() ? found : m_model.index(0));
}

} // namespace stepladder
