// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stepladder {

/// One text file of the repository.
struct SourceFile {
    QString path; ///< from the root, with forward slashes
    QString text;

    [[nodiscard]] bool isCode() const; ///< .h or .cpp
    [[nodiscard]] bool isProduct() const; ///< code in app, core or ui
    [[nodiscard]] bool isIn(QStringView folder) const;
};

/// A line of a file, its number counted from 1.
struct SourceLine {
    int number = 0;
    QString text;
};

/// What stands in a checkout: every text file outside build and .git, and the names at the top.
struct SourceTree {
    std::vector<SourceFile> files;
    QStringList topLevel;

    [[nodiscard]] static SourceTree read(const QString &root);
    [[nodiscard]] bool has(const QString &path) const; ///< a file, or a folder with a file in it
};

/// The lines without comments; strings stay.
[[nodiscard]] std::vector<SourceLine> codeLines(const SourceFile &file);
/// All lines, as they stand.
[[nodiscard]] std::vector<SourceLine> allLines(const SourceFile &file);
/// What a file includes: `core/league/day.h` for quotes, `<QWidget>` for angle brackets.
[[nodiscard]] QStringList includesOf(const SourceFile &file);

} // namespace stepladder
