// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QString &file, const QColor &colour)
{
    QFile resource(u":/stepladder/icons/"_s + file + u".svg"_s);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    // Qt's renderer does not know currentColor.
    return resource.readAll().replace("currentColor"_ba, colour.name().toLatin1());
}

QPixmap rendered(const QString &file, const QColor &colour, int size, qreal ratio)
{
    const QString key = u"stepladder/%1/%2/%3/%4"_s.arg(file, colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = static_cast<int>(std::ceil(size * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg(file, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Drawn anew in every size: a QIcon of pixmaps does not grow beyond them.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QLatin1StringView name, const QColor &colour, const QColor &disabled) : m_name(name), m_colour(colour), m_disabled(disabled) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? m_disabled : m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_name, m_colour, m_disabled); }

private:
    QLatin1StringView m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QIcon lineIcon(QLatin1StringView name, const QColor &colour, const QColor &disabled)
{
    return QIcon(new LineIcon(name, colour, disabled)); // the icon owns it
}

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int size = qRound(std::min(rect.width(), rect.height()));
    painter.drawPixmap(rect.topLeft(), rendered(u"line-"_s + name, colour, size, ratio));
}

QIcon applicationIcon()
{
    QIcon icon;
    icon.addPixmap(rendered(u"stepladder-16"_s, Qt::black, 16, 1));
    for (const int size : {22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(rendered(u"stepladder"_s, Qt::black, size, 1));
    return icon;
}

} // namespace stepladder
