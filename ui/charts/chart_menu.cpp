// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_menu.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace stepladder {

using namespace Qt::StringLiterals;

ChartMenu::ChartMenu(const Theme &theme, std::function<Result<void>(const Take &)> offer, QWidget *parent)
    : QToolButton(parent), m_offer(std::move(offer))
{
    setObjectName(u"chartMenu"_s);
    setAccessibleName(tr("Table and export"));
    setToolTip(tr("Show as table, export or print"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    QAction *table = menu->addAction(tr("Show as &table"));
    table->setCheckable(true);
    connect(table, &QAction::toggled, this, &ChartMenu::tableToggled);
    menu->addSeparator();
    const auto add = [&](const QString &words, auto &&act) {
        m_takes.append(menu->addAction(words));
        connect(m_takes.last(), &QAction::triggered, this, act);
    };
    add(tr("Save as &picture…"), [this] { choose(ChartFormat::Png, tr("Save the chart as a picture"), tr("Pictures (*.png)")); });
    add(tr("Save as &drawing…"), [this] { choose(ChartFormat::Svg, tr("Save the chart as a drawing"), tr("Drawings (*.svg)")); });
    add(tr("Save the &numbers…"), [this] { choose(ChartFormat::Csv, tr("Save the chart's numbers"), tr("Tables (*.csv)")); });
    add(tr("P&rint…"), [this] { print(); });
    setMenu(menu);
    setTheme(theme);
}

void ChartMenu::setTheme(const Theme &theme)
{
    setIcon(lineIcon("export"_L1, theme.text, theme.off));
    setIconSize({theme.px(20), theme.px(20)});
}

void ChartMenu::setFilled(bool filled)
{
    for (QAction *take : std::as_const(m_takes))
        take->setEnabled(filled);
}

void ChartMenu::choose(ChartFormat format, const QString &title, const QString &kind)
{
    auto *files = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kind);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffixOf(format));
    files->selectFile(m_fileName + u'.' + suffixOf(format));
    connect(files, &QFileDialog::fileSelected, this, [this, format](const QString &file) { write(format, file); });
    files->open();
}

void ChartMenu::write(ChartFormat format, const QString &file)
{
    const Result<void> written = m_offer([&](const ChartSheet &sheet) { return exportChart(sheet, format, file); });
    Q_EMIT told(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file)) : sentence(written.error()), !written);
}

void ChartMenu::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_fileName);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Result<void> printed = m_offer([printer](const ChartSheet &sheet) { return printChart(sheet, *printer); });
        const QString file = printer->outputFileName();
        const QString done = file.isEmpty() ? tr("The page is with the printer.") : tr("Saved as %1.").arg(QDir::toNativeSeparators(file));
        Q_EMIT told(printed ? done : sentence(printed.error()), !printed);
    });
    dialog->open();
}

} // namespace stepladder
