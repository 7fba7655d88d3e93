// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
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

namespace {

/// The whole file, or what was there.
Result<void> write(const QByteArray &content, const QString &file)
{
    QSaveFile out(file);
    if (content.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return failure(ErrorKind::FileFailed, QDir::toNativeSeparators(file), out.errorString());
    return {};
}

/// One page, as large as it fits.
bool fill(QPagedPaintDevice &device, const ChartSheet &sheet)
{
    const QImage image = imageOf(sheet, paperSharpness);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRect page = painter.viewport();
    const QSize size = image.size().scaled(page.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint((page.width() - size.width()) / 2, 0), size), image);
    return painter.end();
}

/// What the printer's own file would be; that one is left half where a disk is full, and nothing says so.
QByteArray pdfOf(const ChartSheet &sheet, const QPrinter &printer)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(printer.pageLayout());
    writer.setResolution(printer.resolution());
    writer.setTitle(printer.docName());
    return fill(writer, sheet) ? pdf : QByteArray();
}

} // namespace

Result<void> exportChart(const ChartSheet &sheet, ChartFormat format, const QString &file)
{
    return write(contentOf(sheet, format), file);
}

Result<void> printChart(const ChartSheet &sheet, QPrinter &printer)
{
    if (const QString file = printer.outputFileName(); !file.isEmpty())
        return write(pdfOf(sheet, printer), file);
    if (!fill(printer, sheet))
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
