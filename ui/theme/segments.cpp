// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/segments.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <utility>

namespace stepladder {

namespace {

/// One of several to assistive tools and the keyboard; drawn as a tool button.
class Segment final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        option.initFrom(this);
        option.text = text();
        option.font = font();
        option.toolButtonStyle = Qt::ToolButtonTextOnly;
        option.subControls = QStyle::SC_ToolButton;
        option.state |= QStyle::State_AutoRaise | (isChecked() ? QStyle::State_On : QStyle::State_Off);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

Segments::Segments(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosenChanged(id);
    });
    connect(&m_group, &QButtonGroup::idPressed, this, [this](int id) { m_wasChosen = m_group.checkedId() == id; });
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (std::exchange(m_wasChosen, false))
            Q_EMIT clickedAgain(id);
    });
    connect(&appearance, &Appearance::changed, this, &Segments::restyle);
}

void Segments::add(const QString &text, int id)
{
    auto *button = new Segment(text, this);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    const bool first = m_group.buttons().isEmpty();
    m_group.addButton(button, id);
    m_row->addWidget(button);
    if (first)
        button->setChecked(true);
    restyle();
}

void Segments::choose(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

void Segments::restyle()
{
    const Theme &theme = m_appearance.theme();
    const auto buttons = m_group.buttons();
    for (QAbstractButton *button : buttons) {
        button->setFont(theme.font(Type::Control));
        const int words = button->fontMetrics().horizontalAdvance(button->text());
        button->setFixedSize(words + theme.px(26), theme.px(28));
    }
    update();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme().track);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace stepladder
