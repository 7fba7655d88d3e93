// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/guide_picture.h"

#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF canvas{420, 118}; // what the drawings below are measured in

/// Draws in the theme's colours on the canvas.
class Sketch
{
public:
    Sketch(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    void box(const QRectF &rect, const QColor &fill, const QColor &border, double corner = 4)
    {
        m_painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    /// A line of words nobody needs to read.
    void greeked(double x, double y, double width)
    {
        box({x, y, width, 5}, m_theme.track, {}, 2.5);
    }
    void words(const QRectF &rect, const QString &text, const QColor &ink, Qt::Alignment alignment = Qt::AlignCenter)
    {
        QFont font = m_theme.font(Type::CaptionStrong);
        font.setPixelSize(11);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
    /// What is to be pressed.
    void pressed(const QRectF &rect, const QString &text)
    {
        box(rect, m_theme.accent, {}, rect.height() / 2);
        words(rect, text, m_theme.onAccent);
    }
    void plain(const QRectF &rect, const QString &text)
    {
        box(rect, m_theme.surface, m_theme.ctl, rect.height() / 2);
        words(rect, text, m_theme.text2);
    }
    void choice(double x, double y, const QString &text, bool on)
    {
        m_painter.setPen(QPen(on ? m_theme.accent : m_theme.ctl, 1.5));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(QPointF(x, y), 5.5, 5.5);
        if (on) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.accent);
            m_painter.drawEllipse(QPointF(x, y), 2.8, 2.8);
        }
        words({x + 13, y - 9, 120, 18}, text, on ? m_theme.text : m_theme.text3, Qt::AlignLeft);
    }
    void ticked(double x, double y, const QString &text)
    {
        box({x - 6, y - 6, 12, 12}, m_theme.accent, {}, 3);
        paintIcon(m_painter, {x - 5, y - 5, 10, 10}, "check"_L1, m_theme.onAccent);
        words({x + 13, y - 9, 260, 18}, text, m_theme.text, Qt::AlignLeft);
    }
    void icon(const QRectF &rect, QLatin1StringView name, const QColor &colour) { paintIcon(m_painter, rect, name, colour); }
    void field(const QRectF &rect, const QString &text)
    {
        box(rect, m_theme.surface, m_theme.accent, 4);
        words(rect.adjusted(8, 0, 0, 0), text, m_theme.text, Qt::AlignLeft);
    }

private:
    QPainter &m_painter;
    const Theme &m_theme;
};

// The console speaks English to most; what is to be found there is written as it stands there.

void drawProject(Sketch &pen, const Theme &theme)
{
    pen.words({24, 34, 200, 16}, u"Project name"_s, theme.text3, Qt::AlignLeft);
    pen.field({24, 52, 200, 24}, u"Step league"_s);
    pen.pressed({24, 86, 72, 22}, u"Create"_s);
    pen.plain({104, 86, 72, 22}, u"Cancel"_s);
}

void drawApi(Sketch &pen, const Theme &theme)
{
    pen.box({24, 40, 44, 44}, theme.soft, {}, 8);
    pen.icon({35, 51, 22, 22}, "watch"_L1, theme.accent);
    pen.words({82, 36, 220, 18}, u"Google Health API"_s, theme.text, Qt::AlignLeft);
    pen.greeked(82, 58, 150);
    pen.pressed({82, 74, 72, 22}, u"Enable"_s);
}

void drawBranding(Sketch &pen, const Theme &theme)
{
    pen.words({24, 30, 170, 16}, u"App name"_s, theme.text3, Qt::AlignLeft);
    pen.field({24, 46, 170, 22}, u"Step league"_s);
    pen.words({24, 72, 170, 16}, u"User support email"_s, theme.text3, Qt::AlignLeft);
    pen.field({24, 88, 170, 22}, u"you@…"_s);
    pen.pressed({330, 86, 64, 22}, u"Save"_s);
}

void drawAudience(Sketch &pen, const Theme &theme)
{
    pen.words({24, 32, 200, 16}, u"Audience"_s, theme.text, Qt::AlignLeft);
    pen.choice(32, 64, u"Internal"_s, false);
    pen.choice(32, 90, u"External"_s, true);
    pen.greeked(120, 88, 170);
}

void drawScopes(Sketch &pen, const Theme &theme)
{
    pen.words({24, 30, 260, 16}, u"Add or remove scopes"_s, theme.text, Qt::AlignLeft);
    pen.ticked(32, 60, u"…googlehealth.activity_and_fitness.readonly"_s);
    pen.ticked(32, 80, u"…googlehealth.settings.readonly"_s);
    pen.pressed({330, 88, 64, 22}, u"Save"_s);
}

void drawClient(Sketch &pen, const Theme &theme)
{
    pen.words({24, 30, 200, 16}, u"Application type"_s, theme.text3, Qt::AlignLeft);
    pen.field({24, 46, 170, 24}, u"Desktop app"_s);
    pen.icon({170, 49, 18, 18}, "down"_L1, theme.text2);
    pen.pressed({24, 84, 72, 22}, u"Create"_s);
    pen.icon({212, 85, 18, 18}, "right"_L1, theme.text3);
    pen.plain({240, 84, 128, 22}, u"Download JSON"_s);
}

void drawPublish(Sketch &pen, const Theme &theme)
{
    pen.words({24, 32, 200, 16}, u"Publishing status"_s, theme.text3, Qt::AlignLeft);
    pen.words({24, 50, 80, 16}, u"Testing"_s, theme.text2, Qt::AlignLeft);
    pen.pressed({24, 78, 96, 22}, u"Publish app"_s);
    pen.icon({136, 80, 18, 18}, "right"_L1, theme.text3);
    pen.words({164, 80, 120, 18}, u"In production"_s, theme.accent, Qt::AlignLeft);
    pen.icon({252, 80, 18, 18}, "check"_L1, theme.accent);
}

} // namespace

GuidePicture::GuidePicture(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"guidePicture"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void GuidePicture::draw(Subject subject, const QString &words)
{
    m_subject = subject;
    setAccessibleName(words);
    update();
}

QSize GuidePicture::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    return {theme.px(canvas.width()), theme.px(canvas.height())};
}

void GuidePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(height() / canvas.height(), width() / canvas.width());
    painter.scale(scale, scale);
    // A picture of an English page: it is not mirrored.
    painter.setLayoutDirection(Qt::LeftToRight);
    Sketch pen(painter, theme);
    const double width = this->width() / scale;
    pen.box({0, 0, width, canvas.height()}, theme.win, theme.line, 8);
    pen.box({0, 0, width, 22}, theme.surface, theme.line, 8);
    for (const double x : {12.0, 24.0, 36.0})
        pen.box({x - 3, 8, 6, 6}, theme.track, {}, 3);
    pen.greeked(56, 8.5, 150);
    switch (m_subject) {
    case Subject::Project: drawProject(pen, theme); return;
    case Subject::Api: drawApi(pen, theme); return;
    case Subject::Branding: drawBranding(pen, theme); return;
    case Subject::Audience: drawAudience(pen, theme); return;
    case Subject::Scopes: drawScopes(pen, theme); return;
    case Subject::Client: drawClient(pen, theme); return;
    case Subject::Publish: drawPublish(pen, theme); return;
    }
}

} // namespace stepladder
