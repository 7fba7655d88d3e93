// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/player_list.h"

#include "ui/players/connection_words.h"
#include "ui/players/invitation_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 56;
constexpr double headHeight = 36;
constexpr double margin = 20;
constexpr double avatarSize = 30;
constexpr double markSize = 16;

enum Role { PlayerRole = Qt::UserRole + 1, StateRole, MarkRole, InvitationRole };

enum class Mark { None, Waits, NeedsPlayer, Ended };

Mark markOf(Health health)
{
    if (needsPlayer(health))
        return Mark::NeedsPlayer;
    return health == Health::Retrying ? Mark::Waits : Mark::None;
}

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
        return !index.data(PlayerRole).isValid() && !index.data(InvitationRole).isValid();
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
        Player player = index.data(PlayerRole).value<Player>();
        player.name = index.data().toString(); // also of who is not one yet
        const auto place = [&option](int x, int y, int width, int height) { return RowDelegate::place(option, QRect(x, y, width, height)); };
        const int width = option.rect.width();
        const int height = option.rect.height();
        const int disc = theme.px(avatarSize);
        paintAvatar(painter, place(theme.px(margin), (height - disc) / 2, disc, disc), player.name, player.colour, theme);

        const Mark mark = player.removed ? Mark::None : static_cast<Mark>(index.data(MarkRole).toInt());
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
        const QString state = index.data(StateRole).toString();
        const int top = (height - nameHeight - (state.isEmpty() ? 0 : stateHeight)) / 2;
        words(Type::Name, player.removed ? theme.text3 : theme.text, top, nameHeight, player.name);
        words(Type::Caption, mark == Mark::NeedsPlayer || mark == Mark::Ended ? theme.attn : player.removed ? theme.text3 : theme.text2, top + nameHeight,
              stateHeight, state);
    }
};

QStandardItem *headOf(const QString &words)
{
    auto *head = new QStandardItem(words);
    head->setFlags(Qt::NoItemFlags);
    return head;
}

} // namespace

PlayerList::PlayerList(const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::win, parent), m_model(new QStandardItemModel(this))
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
    std::vector<Player> sorted = players;
    std::ranges::stable_sort(sorted, [](const Player &one, const Player &other) {
        return one.removed != other.removed ? other.removed : QString::localeAwareCompare(one.name, other.name) < 0;
    });
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->clear();
        const auto left = std::ranges::find_if(sorted, &Player::removed);
        std::for_each(sorted.begin(), left, [&](const Player &player) { addPlayer(player, reader); });
        addInvitations(invitations, reader);
        if (left != sorted.end())
            m_model->appendRow(headOf(tr("Left the league")));
        std::for_each(left, sorted.end(), [&](const Player &player) { addPlayer(player, reader); });
    }
    QModelIndex now = before ? indexOf(before->id) : invited ? indexOf(invited->id) : QModelIndex();
    if (!now.isValid() && !sorted.empty())
        now = indexOf(sorted.front().id);
    if (!now.isValid() && !invitations.empty())
        now = indexOf(invitations.front().id);
    {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(now);
    }
    viewport()->update();
    Q_EMIT chosenChanged();
}

void PlayerList::addPlayer(const Player &player, const Reader &reader)
{
    const ConnectionWords words = connectionWords(player, reader);
    const QString state = player.removed ? QString() : words.state;
    auto *item = new QStandardItem(player.name);
    item->setEditable(false);
    item->setData(QVariant::fromValue(player), PlayerRole);
    item->setData(state, StateRole);
    item->setData(static_cast<int>(markOf(words.health)), MarkRole);
    const QString spoken = player.removed ? tr("left the league") : words.since;
    item->setData(tr("%1, %2", "player, connection").arg(player.name, spoken), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PlayerList::addInvitations(const std::vector<Invitation> &invitations, const Reader &reader)
{
    if (!invitations.empty())
        m_model->appendRow(headOf(tr("Invited")));
    for (const Invitation &invitation : invitations) {
        auto *item = new QStandardItem(invitation.player);
        item->setEditable(false);
        item->setData(QVariant::fromValue(invitation), InvitationRole);
        item->setData(invitationState(invitation, reader), StateRole);
        item->setData(static_cast<int>(hasRunOut(invitation, reader) ? Mark::Ended : Mark::Waits), MarkRole);
        item->setData(tr("%1, %2", "player, connection").arg(invitation.player, invitationWords(invitation, reader)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

QModelIndex PlayerList::indexOf(InvitationId invitation) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant value = m_model->item(row)->data(InvitationRole);
        if (value.isValid() && value.value<Invitation>().id == invitation)
            return m_model->index(row, 0);
    }
    return {};
}

QModelIndex PlayerList::indexOf(PlayerId player) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant value = m_model->item(row)->data(PlayerRole);
        if (value.isValid() && value.value<Player>().id == player)
            return m_model->index(row, 0);
    }
    return {};
}

void PlayerList::choose(PlayerId player)
{
    if (const QModelIndex index = indexOf(player); index.isValid())
        setCurrentIndex(index);
}

std::optional<Player> PlayerList::chosen() const
{
    const QVariant value = currentIndex().data(PlayerRole);
    return value.isValid() ? std::optional(value.value<Player>()) : std::nullopt;
}

std::optional<Invitation> PlayerList::chosenInvitation() const
{
    const QVariant value = currentIndex().data(InvitationRole);
    return value.isValid() ? std::optional(value.value<Invitation>()) : std::nullopt;
}

} // namespace stepladder
