// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/ending_view.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/announce.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double disc = 44;
constexpr double glyph = 22;
constexpr double indent = disc + 16;

struct Named {
    QString words;
    QString objectName;
};

} // namespace

EndingView::EndingView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_row(new WrappingRow),
      m_note(wrappedLabel(appearance, Type::Control, &Theme::text2, this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"endingTitle"_s);
    m_words->setObjectName(u"ending"_s);
    m_note->setObjectName(u"endingNote"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(theme.px(indent));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(theme.px(6));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(theme.px(14));
    m_row->setSpacing(theme.px(10));
    column->addLayout(m_row);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void EndingView::tell(const ConsentEnding &ending)
{
    m_icon = ending.icon;
    m_title->setText(ending.title);
    m_words->setText(ending.words);
    note({});
    const auto named = [&ending](Remedy remedy) -> Named {
        switch (remedy) {
        case Remedy::TryAgain: return {ending.tryAgain, u"tryAgain"_s};
        case Remedy::SignUp: return {tr("&Open Google's sign-up page"), u"signUp"_s};
        case Remedy::EnableApi: return {tr("&Open Google's console"), u"enableApi"_s};
        case Remedy::AnotherClient: return {tr("&Enter another client"), u"anotherClient"_s};
        case Remedy::AnotherName: return {tr("&Choose another name"), u"anotherName"_s};
        case Remedy::ByHand: return {tr("&Keep by hand"), u"byHand"_s};
        }
        Q_UNREACHABLE();
    };
    for (QPushButton *former : m_buttons) {
        former->setObjectName({});
        former->hide();
        former->deleteLater(); // one of them may be what was pressed
    }
    m_buttons.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (const Remedy remedy : ending.remedies) {
        const auto [words, name] = named(remedy);
        auto *button = new QPushButton(words, this);
        button->setObjectName(name);
        button->setAccessibleDescription(ending.words);
        button->setAutoDefault(false);
        m_row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT chosen(remedy); });
    }
    if (!m_buttons.empty())
        m_buttons.front()->setDefault(true);
    announce(this, ending.title + u". "_s + ending.words);
    update();
}

void EndingView::note(const QString &words)
{
    m_note->setText(words);
}

void EndingView::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.px(disc);
    const QRectF place(isRightToLeft() ? width() - side : 0, 0, side, side);
    painter.setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.attnMark, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.attnFill);
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
    const double inner = theme.px(glyph);
    QRectF icon(0, 0, inner, inner);
    icon.moveCenter(place.center());
    paintIcon(painter, icon, m_icon, theme.attnMark);
}

} // namespace stepladder
