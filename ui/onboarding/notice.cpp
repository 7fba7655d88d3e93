// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/notice.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QLatin1StringView icon;
    ThemedLabel::Colour glyph = nullptr;
    ThemedLabel::Colour words = nullptr;
};

Look lookOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Plain: return {"info"_L1, &Theme::text2, &Theme::text2};
    case Notice::Tone::Waiting: return {"clock"_L1, &Theme::text2, &Theme::text2};
    case Notice::Tone::Later: return {{}, &Theme::text3, &Theme::text3};
    case Notice::Tone::Done: return {"check"_L1, &Theme::accent, &Theme::text};
    case Notice::Tone::Care: return {"warn"_L1, &Theme::attnMark, &Theme::attn};
    case Notice::Tone::Trouble: return {"warn"_L1, &Theme::bad, &Theme::bad};
    }
    Q_UNREACHABLE();
}

constexpr double glyphSize = 16;
constexpr double indent = 24;

} // namespace

Notice::Notice(const Appearance &appearance, QWidget *parent, Type type)
    : QWidget(parent), m_appearance(appearance), m_words(wrappedLabel(appearance, type, &Theme::text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(appearance.theme().px(indent));
    row->addWidget(m_words);
    hide();
}

void Notice::tell(Tone tone, const QString &words)
{
    m_tone = tone;
    m_words->setColour(lookOf(tone).words);
    m_words->setText(words);
    setVisible(!words.isEmpty());
    update();
    if (tone == Tone::Trouble && !words.isEmpty())
        QTimer::singleShot(0, this, &Notice::comeIntoSight); // once it has its place
}

void Notice::comeIntoSight()
{
    if (m_tone != Tone::Trouble || isHidden())
        return; // it is over by now
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(this);
    }
}

void Notice::clear()
{
    tell(Tone::Plain, {});
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Look look = lookOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(glyphSize);
    // Beside the first line; the words stand in the middle of what they are given.
    const int above = (m_words->height() - m_words->heightForWidth(m_words->width())) / 2;
    const int top = m_words->y() + above + (QFontMetrics(m_words->font()).height() - side) / 2;
    const QRect place(isRightToLeft() ? width() - side : 0, top, side, side);
    if (!look.icon.isEmpty()) {
        paintIcon(painter, place, look.icon, theme.*look.glyph);
        return;
    }
    painter.setPen(QPen(theme.*look.glyph, 1.2));
    painter.drawEllipse(QRectF(place).center(), side / 4.0, side / 4.0);
}

} // namespace stepladder
