// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/done_row.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double indent = 34;
constexpr double glyph = 18;

struct Mark {
    QLatin1StringView icon;
    ThemedLabel::Colour colour = nullptr;
};

Mark markOf(DoneRow::State state)
{
    switch (state) {
    case DoneRow::State::Done: return {"check"_L1, &Theme::accent};
    case DoneRow::State::Coming: return {"clock"_L1, &Theme::text3};
    case DoneRow::State::Left: return {{}, &Theme::text3};
    case DoneRow::State::Failed: return {"warn"_L1, &Theme::attnMark};
    }
    Q_UNREACHABLE();
}

} // namespace

DoneRow::DoneRow(const Appearance &appearance, QLatin1StringView icon, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_icon(icon),
      m_what(wrappedLabel(appearance, Type::Control, &Theme::text, this)),
      m_more(wrappedLabel(appearance, Type::Caption, &Theme::text2, this))
{
    const Theme &theme = appearance.theme();
    setObjectName(objectName);
    m_what->setObjectName(objectName + u"What"_s);
    m_more->setObjectName(objectName + u"More"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(indent), theme.px(8), theme.px(indent), theme.px(8));
    column->setSpacing(0);
    column->addWidget(m_what);
    column->addWidget(m_more);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void DoneRow::tell(State state, const QString &what, const QString &more)
{
    m_state = state;
    m_what->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    update();
}

void DoneRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const int side = theme.px(glyph);
    const auto place = [&](bool atEnd) {
        const bool atRight = atEnd != isRightToLeft();
        return QRect(atRight ? width() - side : 0, (height() - side) / 2, side, side);
    };
    paintIcon(painter, place(false), m_icon, theme.text2);
    if (const Mark mark = markOf(m_state); !mark.icon.isEmpty())
        paintIcon(painter, place(true), mark.icon, theme.*mark.colour);
}

} // namespace stepladder
