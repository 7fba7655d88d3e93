// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr qreal paperSharpness = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

int titleHeight(const ChartSheet &sheet)
{
    if (sheet.title.isEmpty())
        return 0;
    const QRect room(0, 0, sheet.chart->width(), QWIDGETSIZE_MAX);
    return QFontMetrics(sheet.theme.font(Type::Name)).boundingRect(room, Qt::TextWordWrap, sheet.title).height() + margin / 2;
}

QSize sizeOf(const ChartSheet &sheet)
{
    return sheet.chart->size() + QSize(2 * margin, 2 * margin + titleHeight(sheet));
}

void paint(const ChartSheet &sheet, QPainter &painter)
{
    const Theme &theme = sheet.theme;
    painter.fillRect(QRect(QPoint(), sizeOf(sheet)), theme.win);
    if (!sheet.title.isEmpty()) {
        painter.setFont(theme.font(Type::Name));
        painter.setPen(theme.text);
        painter.drawText(QRect(margin, margin, sheet.chart->width(), titleHeight(sheet)), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, sheet.title);
    }
    sheet.chart->render(&painter, QPoint(margin, margin + titleHeight(sheet)), {}, QWidget::DrawChildren);
}

QByteArray svgOf(const ChartSheet &sheet)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(sheet));
    generator.setViewBox(QRect(QPoint(), sizeOf(sheet)));
    generator.setResolution(sheet.chart->logicalDpiX()); // fonts as large as on the screen
    generator.setTitle(sheet.title);
    QPainter painter(&generator);
    paint(sheet, painter);
    painter.end();
    return svg;
}

} // namespace

QImage imageOf(const ChartSheet &sheet, qreal sharpness)
{
    QImage image((QSizeF(sizeOf(sheet)) * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paint(sheet, painter);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

QByteArray contentOf(const ChartSheet &sheet, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return pngOf(imageOf(sheet, fileSharpness));
    case ChartFormat::Svg: return svgOf(sheet);
    case ChartFormat::Csv: return csvOf(sheet.table);
    }
    return {};
}

Result<void> exportChart(const ChartSheet &sheet, ChartFormat format, const QString &file)
{
    const QByteArray content = contentOf(sheet, format);
    QSaveFile out(file);
    if (content.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return failure(ErrorKind::FileFailed, QDir::toNativeSeparators(file), out.errorString());
    return {};
}

Result<void> printChart(const ChartSheet &sheet, QPrinter &printer)
{
    const QImage image = imageOf(sheet, paperSharpness);
    QPainter painter;
    if (!painter.begin(&printer))
        return failureInWords(ErrorKind::FileFailed, Words::tr("The printer did not take the page. Check that it is on and try again."));
    const QRect page = painter.viewport();
    const QSize size = image.size().scaled(page.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint((page.width() - size.width()) / 2, 0), size), image);
    if (!painter.end())
        return failureInWords(ErrorKind::FileFailed, Words::tr("The printer did not take the page. Check that it is on and try again."));
    return {};
}

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return u"png"_s;
    case ChartFormat::Svg: return u"svg"_s;
    case ChartFormat::Csv: return u"csv"_s;
    }
    return {};
}

QString exportName(const QString &league, const QString &chart, QDate day)
{
    static const QRegularExpression odd(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = Words::tr("%1, %2, %3", "a file's name: league, chart, day").arg(league, chart, day.toString(Qt::ISODate));
    name.replace(odd, u"-"_s);
    return name.startsWith(u'.') ? u"_"_s + name : name;
}

} // namespace stepladder
