// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/clipping.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTest>

#include <algorithm>

namespace stepladder::tests {

/// Who reads a dialog, and how small it can be made for them, at least.
struct Reading {
    QString name;
    QString catalogue; ///< of the language
    Theme theme;
    QSize least;
};

/// A laptop's screen of 1920 by 1080 points at twice the size, and one of 1280 by 720 with a font half as large again.
[[nodiscard]] inline std::vector<Reading> readings()
{
    QFont large = QApplication::font();
    large.setPointSizeF(16.5);
    const auto en = QStringLiteral("stepladder_en.qm");
    const auto de = QStringLiteral("stepladder_de.qm");
    return {{QStringLiteral("English"), en, Theme::light(), {660, 420}},
            {QStringLiteral("German"), de, Theme::light(), {960, 500}},
            {QStringLiteral("large English"), en, Theme::of(Theme::Kind::Light, large), {1280, 680}},
            {QStringLiteral("large German"), de, Theme::of(Theme::Kind::Light, large), {1280, 680}}};
}

/// A dialog comes up inside the screen, can be made small, and what is pressed to end it stays in sight.
inline void verifyFits(QDialog &dialog, const Reading &reading)
{
    const auto told = [](QSize size) { return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()); };
    const auto settle = [] {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    };
    const QSize screen = dialog.screen()->availableSize() - QSize(0, dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    QVERIFY2(dialog.size().boundedTo(screen.expandedTo(dialog.minimumSizeHint())) == dialog.size(), qPrintable(told(dialog.size())));
    settle();
    dialog.resize(1, 1);
    settle();
    QVERIFY2(dialog.size().boundedTo(reading.least) == dialog.size(), qPrintable(told(dialog.size())));
    dialog.resize(reading.least);
    settle();
    const bool hasUndo = dialog.findChild<QLabel *>(QStringLiteral("undoWords"));
    const QWidget *cut = firstCutOff(dialog, hasUndo ? QStringLiteral("undoWords") : QStringLiteral("pageName"));
    QVERIFY2(!cut, qPrintable(cut ? describe(cut) : QString()));
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const bool isScrolledTo = std::ranges::any_of(dialog.findChildren<QAbstractScrollArea *>(), [&](const QWidget *area) { return area->isAncestorOf(button); });
        QVERIFY2(isScrolledTo || !button->isVisible() || dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())), qPrintable(describe(button)));
    }
}

} // namespace stepladder::tests

Q_DECLARE_METATYPE(stepladder::tests::Reading)
