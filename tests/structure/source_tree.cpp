// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

// Folders that tools fill and that git ignores.
const QStringList &generated()
{
    static const QStringList names{u"build"_s, u".git"_s, u".cache"_s, u".qt"_s, u".vscode"_s, u".idea"_s};
    return names;
}

bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0');
}

} // namespace

bool SourceFile::isCode() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

bool SourceFile::isProduct() const
{
    return isCode() && (isIn(u"app") || isIn(u"core") || isIn(u"ui"));
}

bool SourceFile::isIn(QStringView folder) const
{
    return path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == u'/';
}

SourceTree SourceTree::read(const QString &root)
{
    SourceTree tree;
    const QDir top(root);
    const QStringList names = top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (generated().contains(name))
            continue;
        tree.topLevel << name;
        QStringList paths;
        if (QFileInfo(top.filePath(name)).isDir()) {
            QDirIterator walk(top.filePath(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (walk.hasNext())
                paths << top.relativeFilePath(walk.next());
        } else {
            paths << name;
        }
        for (const QString &path : std::as_const(paths)) {
            QFile file(top.filePath(path));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            tree.files.push_back({path, isText(bytes) ? QString::fromUtf8(bytes) : QString()});
        }
    }
    std::sort(tree.files.begin(), tree.files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return tree;
}

bool SourceTree::has(const QString &path) const
{
    QString wanted = path;
    while (wanted.endsWith(u'/'))
        wanted.chop(1);
    return std::any_of(files.begin(), files.end(),
                       [&wanted](const SourceFile &file) { return file.path == wanted || file.isIn(wanted); });
}

std::vector<SourceLine> allLines(const SourceFile &file)
{
    std::vector<SourceLine> lines;
    int number = 0;
    for (const QString &line : file.text.split(u'\n'))
        lines.push_back({++number, line});
    if (!lines.empty() && lines.back().text.isEmpty())
        lines.pop_back();
    return lines;
}

std::vector<SourceLine> codeLines(const SourceFile &file)
{
    // Strings and characters first, so that "https://x" opens no comment and a quote in a comment opens no string.
    static const QRegularExpression token(
        uR"re("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    SourceFile bare{file.path, {}};
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = token.globalMatch(file.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        if (!found.startsWith(u'/'))
            continue;
        bare.text += QStringView(file.text).mid(from, match.capturedStart() - from);
        bare.text += QString(found.count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    bare.text += QStringView(file.text).mid(from);
    return allLines(bare);
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s+(?:"([^"]+)"|(<[^>]+>)))re"_s);
    QStringList found;
    for (const SourceLine &line : codeLines(file)) {
        const QRegularExpressionMatch match = include.match(line.text);
        if (match.hasMatch())
            found << (match.hasCaptured(1) ? match.captured(1) : match.captured(2));
    }
    return found;
}

} // namespace stepladder
