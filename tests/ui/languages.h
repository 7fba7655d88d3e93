// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pseudo_long.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace stepladder::tests {

/// The catalogues of the languages that Stepladder speaks, and, empty, one longer than all.
[[nodiscard]] inline QStringList everyLanguage()
{
    const QStringList catalogues = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*.qm")});
    return catalogues.size() > 1 ? catalogues + QStringList{QString()} : QStringList(); // none is linked in
}

/// Which way the language in use is written; `otherwise` where it does not say: English is drawn both ways.
[[nodiscard]] inline Qt::LayoutDirection directionOr(Qt::LayoutDirection otherwise)
{
    return QLocale().textDirection() == Qt::RightToLeft ? Qt::RightToLeft : otherwise;
}

/// Rows of test data.
inline void addEveryLanguage()
{
    QTest::addColumn<QString>("catalogue");
    const QStringList all = everyLanguage();
    QVERIFY(!all.isEmpty());
    for (const QString &catalogue : all)
        QTest::newRow(catalogue.isEmpty() ? "long" : qPrintable(catalogue)) << catalogue;
}

/// What is made while this lives speaks its language.
class Spoken
{
public:
    explicit Spoken(const QString &catalogue)
    {
        if (catalogue.isEmpty())
            QApplication::installTranslator(&m_long);
        else if (m_words.load(QStringLiteral(":/i18n/") + catalogue))
            QApplication::installTranslator(&m_words);
    }

private:
    PseudoLong m_long; ///< both leave the application with their end
    QTranslator m_words;
};

} // namespace stepladder::tests
