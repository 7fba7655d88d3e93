// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/player_list.h"

#include "ui/players/players_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QSignalBlocker>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 56;
constexpr double headHeight = 36;
constexpr double margin = 20;
constexpr double avatarSize = 30;
constexpr double markSize = 16;

using Mark = PlayersModel::Mark;

QLatin1StringView iconOf(Mark mark)
{
    switch (mark) {
    case Mark::NeedsPlayer: return "key"_L1;
    case Mark::Ended: return "warn"_L1;
    case Mark::None:
    case Mark::Waits: break;
    }
    return "clock"_L1;
}

class PlayerDelegate final : public RowDelegate
{
public:
    PlayerDelegate(const Appearance &appearance, QObject *parent) : RowDelegate(appearance, &Theme::win, parent) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {theme().px(160), theme().px(isHead(index) ? headHeight : rowHeight)};
    }

protected:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isHead(index))
            paintHead(painter, option, index.data().toString());
        else
            paintPlayer(painter, option, index);
    }

private:
    [[nodiscard]] static bool isHead(const QModelIndex &index)
    {
        return index.data(PlayersModel::KindRole).toInt() == static_cast<int>(PlayersModel::Kind::Heading);
    }

    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QString &words) const
    {
        const Theme &theme = this->theme();
        const QRect rect = option.rect.adjusted(theme.px(margin), 0, -theme.px(margin), -theme.px(6));
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.text3);
        const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
        painter.drawText(rect, static_cast<int>(leading) | Qt::TextSingleLine, words);
    }

    void paintPlayer(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Theme &theme = this->theme();
        const QString name = index.data().toString();
        const bool hasLeft = index.data(PlayersModel::LeftRole).toBool();
        const auto place = [&option](int x, int y, int width, int height) { return RowDelegate::place(option, QRect(x, y, width, height)); };
        const int width = option.rect.width();
        const int height = option.rect.height();
        const int disc = theme.px(avatarSize);
        paintAvatar(painter, place(theme.px(margin), (height - disc) / 2, disc, disc), name,
                    index.data(PlayersModel::ColourRole).toInt(), theme);

        const auto mark = static_cast<Mark>(index.data(PlayersModel::MarkRole).toInt());
        const int side = theme.px(markSize);
        if (mark != Mark::None)
            paintIcon(painter, place(width - theme.px(margin) - side, (height - side) / 2, side, side), iconOf(mark),
                      mark == Mark::Waits ? theme.text2 : theme.attnMark);
        const int x = theme.px(margin) + disc + theme.px(12);
        const int room = width - x - theme.px(margin) - (mark == Mark::None ? 0 : side + theme.px(8));
        const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto words = [&](Type type, const QColor &colour, int y, int line, const QString &text) {
            painter.setFont(theme.font(type));
            painter.setPen(colour);
            painter.drawText(place(x, y, room, line), leading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        };
        const int nameHeight = theme.px(20);
        const int stateHeight = theme.px(16);
        const QString state = index.data(PlayersModel::StateRole).toString();
        const int top = (height - nameHeight - (state.isEmpty() ? 0 : stateHeight)) / 2;
        words(Type::Name, hasLeft ? theme.text3 : theme.text, top, nameHeight, name);
        words(Type::Caption, mark == Mark::NeedsPlayer || mark == Mark::Ended ? theme.attn : theme.text2, top + nameHeight, stateHeight, state);
    }
};

} // namespace

PlayerList::PlayerList(const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::win, parent), m_model(new PlayersModel(this))
{
    setObjectName(u"players"_s);
    setAccessibleName(tr("Players"));
    setModel(m_model);
    setItemDelegate(new PlayerDelegate(appearance, this));
}

void PlayerList::setPlayers(const std::vector<Player> &players, const std::vector<Invitation> &invitations, const Reader &reader)
{
    const std::optional<Player> before = chosen();
    const std::optional<Invitation> invited = chosenInvitation();
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->setPlayers(players, invitations, reader);
    }
    QModelIndex now = before ? m_model->indexOf(before->id) : invited ? m_model->indexOf(invited->id) : QModelIndex();
    if (!now.isValid())
        now = m_model->first();
    {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(now);
    }
    viewport()->update();
    Q_EMIT chosenChanged();
}

void PlayerList::choose(PlayerId player)
{
    if (const QModelIndex index = m_model->indexOf(player); index.isValid())
        setCurrentIndex(index);
}

std::optional<Player> PlayerList::chosen() const
{
    const Player *player = m_model->player(currentIndex());
    return player ? std::optional(*player) : std::nullopt;
}

std::optional<Invitation> PlayerList::chosenInvitation() const
{
    const Invitation *invitation = m_model->invitation(currentIndex());
    return invitation ? std::optional(*invitation) : std::nullopt;
}

} // namespace stepladder
