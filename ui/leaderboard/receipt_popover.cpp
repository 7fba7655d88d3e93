// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/receipt_popover.h"

#include "ui/theme/ground.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverWidth = 430;
constexpr int padding = 18;
constexpr int arrowHeight = 9;
constexpr int arrowHalf = 9;
constexpr int radius = 10;
constexpr int avatar = 26;

class Hairline final : public Ground
{
public:
    Hairline(const Appearance &appearance, QWidget *parent) : Ground(appearance, &Theme::line, {}, parent) { setFixedHeight(1); }
};

} // namespace

ReceiptPopover::ReceiptPopover(const Appearance &appearance, const Receipt &receipt, const Reader &reader, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_appearance(appearance), m_player(receipt.row.player),
      m_words(receiptWords(receipt, reader))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"receipt"_s);
    setAccessibleName(tr("Where this number comes from"));
    setAccessibleDescription(text());
    const Theme &theme = appearance.theme();
    setFixedWidth(theme.px(popoverWidth));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(padding), theme.px(padding + arrowHeight), theme.px(padding), theme.px(padding + arrowHeight));
    column->setSpacing(theme.px(10));
    auto *top = new QHBoxLayout;
    top->addSpacing(theme.px(avatar + 12)); // the avatar's
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, 0, theme.px(4));
    head->setSpacing(0);
    auto *title = new ThemedLabel(appearance, Type::BodyStrong, &Theme::text, this);
    title->setText(m_words.title);
    title->setElided(true);
    auto *caption = new ThemedLabel(appearance, Type::Caption, &Theme::text2, this);
    caption->setText(accessibleName());
    head->addWidget(title);
    head->addWidget(caption);
    top->addLayout(head, 1);
    column->addLayout(top);

    for (const std::vector<ReceiptWords::Line> *block : {&m_words.readings, &m_words.points}) {
        if (block == &m_words.points)
            column->addWidget(new Hairline(appearance, this));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(theme.px(16));
        grid->setVerticalSpacing(theme.px(6));
        grid->setColumnMinimumWidth(0, theme.px(80));
        grid->setColumnStretch(1, 1);
        addLines(*grid, *block);
        column->addLayout(grid);
    }
    if (!m_words.remark.isEmpty()) {
        column->addWidget(new Hairline(appearance, this));
        auto *remark = new ThemedLabel(appearance, Type::Body, &Theme::text2, this);
        remark->setText(m_words.remark);
        remark->setWordWrap(true);
        column->addWidget(remark);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme.px(4), 0, 0);
    auto *copy = new QPushButton(lineIcon("copy"_L1, theme.text, theme.off), tr("&Copy"), this);
    auto *days = new QPushButton(tr("&Show all days"), this);
    for (QPushButton *button : {copy, days}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(days, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT allDaysRequested(m_player.id);
    });
}

void ReceiptPopover::addLines(QGridLayout &grid, const std::vector<ReceiptWords::Line> &lines)
{
    for (const ReceiptWords::Line &line : lines) {
        const int row = grid.rowCount();
        auto *label = new ThemedLabel(m_appearance, Type::Body, &Theme::text2, this);
        label->setText(line.label);
        const bool isReading = line.strong && &line == &m_words.readings.front();
        auto *words = new ThemedLabel(m_appearance, isReading ? Type::BodyStrong : Type::Body, &Theme::text, this);
        words->setText(line.words);
        words->setWordWrap(true);
        auto *number = new ThemedLabel(m_appearance, line.strong ? Type::BodyStrong : Type::Body, &Theme::text, this);
        number->setText(line.number);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(words, row, 1, Qt::AlignTop);
        grid.addWidget(number, row, 2, Qt::AlignTop);
    }
}

void ReceiptPopover::popUp(const QRect &number)
{
    adjustSize();
    const QScreen *screen = QApplication::screenAt(number.center());
    const QRect room = (screen ? screen : QApplication::primaryScreen())->availableGeometry();
    const int gap = m_appearance.theme().px(2);
    m_above = number.bottom() + gap + height() > room.bottom();
    const int x = std::clamp(number.center().x() - m_appearance.theme().px(40), room.left(), std::max(room.left(), room.right() - QFrame::width()));
    const int y = m_above ? number.top() - gap - height() : number.bottom() + gap;
    m_tip = std::clamp(number.center().x() - x, m_appearance.theme().px(radius + arrowHalf), QFrame::width() - m_appearance.theme().px(radius + arrowHalf));
    move(x, std::max(y, room.top()));
    cutOut();
    show();
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

/// The outline with the whole of its border, which a polygon's right and lower edges leave out.
void ReceiptPopover::cutOut()
{
    const QRegion inner(outline().translated(-0.5, -0.5).toFillPolygon().toPolygon());
    setMask(inner.united(inner.translated(1, 0)).united(inner.translated(0, 1)).united(inner.translated(1, 1)));
}

QPainterPath ReceiptPopover::outline() const
{
    const Theme &theme = m_appearance.theme();
    const double arrow = theme.px(arrowHeight);
    QPainterPath body;
    body.addRoundedRect(QRectF(rect()).adjusted(0.5, arrow + 0.5, -0.5, -arrow - 0.5), radius, radius);
    const double base = m_above ? height() - arrow - 1 : arrow + 1;
    const double tip = m_above ? height() - 0.5 : 0.5;
    QPainterPath point;
    point.addPolygon(QPolygonF({{m_tip - double(theme.px(arrowHalf)), base}, {double(m_tip), tip}, {m_tip + double(theme.px(arrowHalf)), base}}));
    point.closeSubpath();
    return body.united(point);
}

void ReceiptPopover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    cutOut();
}

void ReceiptPopover::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.ctl); // what the mask leaves of the edge
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ctl, 1));
    painter.setBrush(theme.raised);
    painter.drawPath(outline());
    const int size = theme.px(avatar);
    const QRect disc(theme.px(padding), theme.px(padding + arrowHeight) + theme.px(4), size, size);
    paintAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), disc), m_player.name, m_player.colour, theme);
}

} // namespace stepladder
