// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/league_title.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 32;
constexpr int gap = 12;
constexpr int chevron = 18;

} // namespace

LeagueTitle::LeagueTitle(const Appearance &appearance, QWidget *parent)
    : QToolButton(parent), m_appearance(appearance)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::NoFocus);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LeagueTitle::setWords(const QString &league, const QString &season)
{
    m_season = season;
    setText(league);
    setAccessibleName(season.isEmpty() ? league : tr("%1, %2", "league, season").arg(league, season));
    updateGeometry();
    update();
}

QSize LeagueTitle::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    const int name = QFontMetrics(theme.font(Type::Title2)).horizontalAdvance(text())
        + (menu() ? theme.px(chevron + 4) : 0);
    const int season = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(m_season);
    return {theme.px(iconSide + gap) + std::max(name, season) + theme.px(4), theme.px(48)};
}

QSize LeagueTitle::minimumSizeHint() const
{
    return {m_appearance.theme().px(iconSide + gap + 60), sizeHint().height()};
}

void LeagueTitle::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    if (menu()) {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    }
    const auto place = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    const int icon = theme.px(iconSide);
    applicationIcon().paint(&painter, place(0, (height() - icon) / 2, icon, icon));

    const int x = icon + theme.px(gap);
    const int nameHeight = theme.px(24);
    const int seasonHeight = m_season.isEmpty() ? 0 : theme.px(16);
    const int top = (height() - nameHeight - seasonHeight) / 2;
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int room = width() - x - (menu() ? theme.px(chevron + 4) : 0);
    const auto words = [&](Type type, const QColor &colour, int y, int h, int w, const QString &full) {
        painter.setFont(theme.font(type));
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(full, Qt::ElideRight, w);
        painter.drawText(place(x, y, w, h), leading | Qt::TextSingleLine, shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    const int used = words(Type::Title2, theme.text, top, nameHeight, room, text());
    words(Type::Caption, theme.text2, top + nameHeight, seasonHeight, width() - x, m_season);
    if (menu()) {
        const int size = theme.px(chevron);
        paintIcon(painter, place(x + used + theme.px(4), top + (nameHeight - size) / 2 + 1, size, size), "down"_L1,
                  theme.text2);
    }
}

} // namespace stepladder
