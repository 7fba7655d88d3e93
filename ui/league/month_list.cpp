// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/month_list.h"

#include "ui/league/league_words.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 56;
constexpr double margin = 24;
constexpr double discSize = 30;
constexpr double discStep = 20; ///< from one winner's disc to the next one's
constexpr double space = 12;
constexpr double winnersShare = 0.42; ///< of the row
constexpr size_t mostDiscs = 3;

enum Role { FirstRole = Qt::UserRole + 1, WordsRole, WinnersRole };

class MonthDelegate final : public RowDelegate
{
public:
    MonthDelegate(const Appearance &appearance, QObject *parent) : RowDelegate(appearance, &Theme::surface, parent) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(160), theme().px(rowHeight)};
    }

protected:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = this->theme();
        const auto words = index.data(WordsRole).value<MonthWords>();
        const auto winners = index.data(WinnersRole).value<std::vector<Player>>();
        const int width = option.rect.width();
        const int height = option.rect.height();
        const int half = width - static_cast<int>(width * winnersShare);
        painter.fillRect(place(option, QRect(theme.px(margin), height - 1, width - 2 * theme.px(margin), 1)), theme.line);
        paintLines(painter, option, theme.px(margin), half - theme.px(margin) - theme.px(space), words.month, words.sum);

        const int disc = theme.px(discSize);
        int x = half;
        for (const Player &winner : winners) {
            const QRect at = place(option, QRect(x, (height - disc) / 2, disc, disc));
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.surface);
            painter.drawEllipse(at.adjusted(-2, -2, 2, 2));
            paintAvatar(painter, at, winner.name, winner.colour, theme);
            x += theme.px(discStep);
        }
        x += winners.empty() ? 0 : disc - theme.px(discStep) + theme.px(space);
        paintLines(painter, option, x, width - x - theme.px(margin), words.winners, words.points);
    }

private:
    /// A name, and what there is to say about it.
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, int x, int room, const QString &name, const QString &about) const
    {
        const Theme &theme = this->theme();
        const int nameHeight = theme.px(20);
        const int aboutHeight = about.isEmpty() ? 0 : theme.px(16);
        const int top = (option.rect.height() - nameHeight - aboutHeight) / 2;
        const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto line = [&](Type type, const QColor &colour, int y, int height, const QString &text) {
            painter.setFont(theme.font(type));
            painter.setPen(colour);
            painter.drawText(place(option, QRect(x, y, room, height)), leading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        };
        line(Type::BodyStrong, theme.text, top, nameHeight, name);
        line(Type::Caption, theme.text2, top + nameHeight, aboutHeight, about);
    }
};

} // namespace

MonthList::MonthList(const Appearance &appearance, QWidget *parent)
    : RowList(appearance, &Theme::surface, parent), m_appearance(appearance), m_model(new QStandardItemModel(this))
{
    setObjectName(u"months"_s);
    setAccessibleName(tr("Month by month"));
    setModel(m_model);
    setItemDelegate(new MonthDelegate(appearance, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection); // a row leads on, and stands for nothing
    const auto leadOn = [this](const QModelIndex &index) { Q_EMIT monthChosen(index.data(FirstRole).toDate()); };
    connect(this, &QListView::activated, this, leadOn);
    connect(this, &QListView::clicked, this, leadOn);
}

void MonthList::setProfile(const LeagueProfile &profile, const Reader &reader)
{
    const int current = currentIndex().row();
    m_model->clear();
    for (const MonthResult &month : profile.records.months) {
        const MonthWords words = monthWords(month, profile, reader);
        std::vector<Player> winners;
        for (const PlayerId id : month.winners) {
            if (const Player *winner = playerOf(profile, id); winner && month.winners.size() <= mostDiscs)
                winners.push_back(*winner);
        }
        QStringList all{words.month, words.sum, words.winners, words.points};
        all.removeAll(QString());
        auto *item = new QStandardItem(all.join(u", "_s));
        item->setEditable(false);
        item->setToolTip(all.join(u'\n'));
        item->setData(month.first, FirstRole);
        item->setData(QVariant::fromValue(words), WordsRole);
        item->setData(QVariant::fromValue(winners), WinnersRole);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(std::clamp(current, 0, std::max(0, m_model->rowCount() - 1)), 0));
    updateGeometry();
}

QSize MonthList::sizeHint() const
{
    return {m_appearance.theme().px(360), m_model->rowCount() * m_appearance.theme().px(rowHeight) + 2};
}

} // namespace stepladder
