// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/lead_list.h"

#include "ui/league/league_words.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 40;
constexpr double margin = 24;
constexpr double discSize = 26;
constexpr double nameWidth = 150;
constexpr double barHeight = 10;
constexpr double space = 12;

enum Role { PlayerRole = Qt::UserRole + 1, DaysRole, ShareRole, WidestRole };

class LeadDelegate final : public RowDelegate
{
public:
    LeadDelegate(const Appearance &appearance, QObject *parent) : RowDelegate(appearance, &Theme::surface, parent) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(160), theme().px(rowHeight)};
    }

protected:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = this->theme();
        const Player player = index.data(PlayerRole).value<Player>();
        const auto place = [&option](int x, int y, int width, int height) { return RowDelegate::place(option, QRect(x, y, width, height)); };
        const int width = option.rect.width();
        const int height = option.rect.height();
        const int disc = theme.px(discSize);
        paintAvatar(painter, place(theme.px(margin), (height - disc) / 2, disc, disc), player.name, player.colour, theme);

        int x = theme.px(margin) + disc + theme.px(space);
        const int room = std::min(theme.px(nameWidth), width / 3);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.text);
        const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter.drawText(place(x, 0, room, height), leading | Qt::TextSingleLine, painter.fontMetrics().elidedText(player.name, Qt::ElideRight, room));
        x += room + theme.px(space);

        const QFont figures = theme.font(Type::BodyStrong);
        const int counted = static_cast<int>(figuresWidth(figures, index.data(WidestRole).toString())) + 2;
        const int longest = width - x - theme.px(margin) - counted - theme.px(space);
        const int thick = theme.px(barHeight);
        const QRect bar = place(x, (height - thick) / 2, std::max(thick, static_cast<int>(longest * index.data(ShareRole).toDouble())), thick);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.player(player.colour));
        painter.drawRoundedRect(bar, 2, 2);

        painter.setFont(figures);
        painter.setPen(theme.text);
        drawFigures(painter, place(width - theme.px(margin) - counted, 0, counted, height),
                    QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), index.data(DaysRole).toString());
    }
};

} // namespace

LeadList::LeadList(const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::surface, parent), m_appearance(appearance), m_model(new QStandardItemModel(this))
{
    setObjectName(u"lead"_s);
    setAccessibleName(tr("Days in the lead"));
    setModel(m_model);
    setItemDelegate(new LeadDelegate(appearance, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSelectionMode(NoSelection); // a row leads on, and stands for nothing
    const auto leadOn = [this](const QModelIndex &index) { Q_EMIT playerChosen(index.data(PlayerRole).value<Player>().id); };
    connect(this, &QListView::activated, this, leadOn);
    connect(this, &QListView::clicked, this, leadOn);
}

void LeadList::setProfile(const LeagueProfile &profile)
{
    const int current = currentIndex().row();
    m_model->clear();
    const std::vector<Held<int>> &lead = profile.records.lead;
    const QString widest = lead.empty() ? QString() : tr("%n day(s)", nullptr, lead.front().what);
    for (const Held<int> &each : std::span(lead).first(std::min(lead.size(), size_t(most)))) {
        const Player *player = playerOf(profile, each.player);
        if (!player)
            continue;
        const QString days = tr("%n day(s)", nullptr, each.what);
        auto *item = new QStandardItem(tr("%1, %2", "a player, days in the lead").arg(player->name, days));
        item->setEditable(false);
        item->setToolTip(player->name);
        item->setData(QVariant::fromValue(*player), PlayerRole);
        item->setData(days, DaysRole);
        item->setData(widest, WidestRole);
        item->setData(static_cast<double>(each.what) / lead.front().what, ShareRole);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(std::clamp(current, 0, std::max(0, m_model->rowCount() - 1)), 0));
    updateGeometry();
}

QSize LeadList::sizeHint() const
{
    return {m_appearance.theme().px(360), m_model->rowCount() * m_appearance.theme().px(rowHeight) + 2};
}

} // namespace stepladder
