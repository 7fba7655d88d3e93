// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/house_rules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

QString at(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

/// `core/net`, `ui`, `app`: the room a path belongs to; empty outside the house.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && parts.first() == "core"_L1)
        return parts.at(0) + u'/' + parts.at(1);
    return parts.size() > 1 && (parts.first() == "ui"_L1 || parts.first() == "app"_L1) ? parts.first() : QString();
}

/// What each room may include besides itself.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> allowed = [] {
        const QString foundation = u"core/foundation"_s, league = u"core/league"_s, net = u"core/net"_s;
        QMap<QString, QStringList> map;
        map[foundation] = {};
        map[league] = {};
        map[net] = {foundation};
        map[u"core/trackers"_s] = {foundation, league, net};
        map[u"core/accounts"_s] = {foundation, league, net};
        map[u"core/store"_s] = {foundation, league};
        map[u"core/delivery"_s] = {foundation, league, net, u"core/store"_s};
        map[u"core/routine"_s] = {foundation, league, net, u"core/trackers"_s, u"core/accounts"_s, u"core/store"_s,
                                  u"core/delivery"_s};
        map[u"ui"_s] = map.keys();
        map[u"app"_s] = map.keys();
        return map;
    }();
    return allowed;
}

/// A pattern that must not stand in product code, outside the files that are excepted.
struct Construct {
    QString name;
    QRegularExpression pattern;
    QStringList except;
    bool inComments = false;
};

const std::vector<Construct> &constructs()
{
    const auto pattern = [](const QString &text) { return QRegularExpression(text); };
    static const std::vector<Construct> all{
        {u"a nested event loop"_s, pattern(uR"(\bQEventLoop\b|\bprocessEvents\s*\()"_s), {}},
        {u"QCoro::waitFor, which is a nested event loop"_s, pattern(uR"(\bQCoro::waitFor\s*\()"_s), {}},
        {u"sender()"_s, pattern(uR"((?<![\w.>])sender\s*\(\s*\))"_s), {}},
        {u"a connect by string"_s, pattern(uR"(\b(SIGNAL|SLOT)\s*\()"_s), {}},
        {u"a global"_s, pattern(uR"(\bQ_GLOBAL_STATIC)"_s), {}},
        {u"a singleton"_s, pattern(uR"(\bstatic\s+[\w:<>]+\s*[&*]?\s*(instance|get|self)\s*\(\s*\))"_s), {}},
        {u"a direct look at the clock"_s,
         pattern(uR"(\b(currentDateTime(Utc)?|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch)\s*\()"
                 uR"(|\bsystem_clock::now\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"_s),
         {u"core/foundation/clock.cpp"_s}},
        {u"a plain-text fallback for secrets"_s, pattern(uR"(\b(setI|i)nsecureFallback\s*\(\s*true)"_s), {}},
        // lupdate files the words of a free tr() under whatever class or namespace the call stands in, where the
        // function itself does not look them up.
        {u"a free function tr(), whose words no catalogue finds"_s, pattern(uR"(^(static\s+)?QString\s+tr\s*\()"_s), {}},
        // GCC 12 puts the condition's value in front of the coroutine's frame: who resumes it jumps nowhere.
        {u"a co_await in a condition"_s, pattern(uR"(\b(if|while)\s*\(\s*!?\s*co_await\b)"_s), {}},
        {u"a note to self"_s, pattern(uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s), {}, true},
    };
    return all;
}

bool looksLikePath(const QString &text)
{
    static const QRegularExpression path(uR"(^\.?[\w.-]+(/[\w.*-]+)*/?$)"_s);
    if (!path.match(text).hasMatch() || text.contains(u'*'))
        return false;
    static const QStringList roots{u"app/"_s, u"core/"_s, u"ui/"_s, u"tests/"_s, u"resources/"_s,
                                   u"translations/"_s, u"scripts/"_s, u".ci/"_s, u"docs/"_s};
    const bool inside = std::any_of(roots.begin(), roots.end(), [&text](const QString &root) {
        return text.startsWith(root);
    });
    static const QRegularExpression fileName(uR"(^[\w.-]+\.(md|txt|json|cmake|cpp|h|png|svg)$)"_s);
    return inside || text.startsWith("./"_L1) || fileName.match(text).hasMatch();
}

} // namespace

QStringList brokenArrows(const SourceTree &tree)
{
    QStringList broken;
    for (const SourceFile &file : tree.files) {
        if (!file.isProduct())
            continue;
        const QString room = roomOf(file.path);
        if (!arrows().contains(room)) {
            broken << u"%1: no such room in the house"_s.arg(file.path);
            continue;
        }
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(u'<'))
                continue;
            const QString other = roomOf(include);
            const bool ownGenerated = include.endsWith(".moc"_L1) || include.startsWith("moc_"_L1);
            // The demo is the outside world, simulated: it shares the fakes with the tests.
            const bool demo = file.isIn(u"app/stepladder-demo") && include.startsWith("tests/fakes/"_L1);
            if (other == room || ownGenerated || demo)
                continue;
            if (other.isEmpty() || !arrows().value(room).contains(other))
                broken << u"%1: includes %2"_s.arg(file.path, include);
        }
    }
    return broken;
}

QStringList includeCycles(const SourceTree &tree)
{
    QMap<QString, QStringList> graph;
    for (const SourceFile &file : tree.files) {
        if (file.isCode())
            graph[file.path] = includesOf(file);
    }
    QStringList cycles;
    QSet<QString> done;
    QStringList trail;
    const std::function<void(const QString &)> visit = [&](const QString &path) {
        const qsizetype start = trail.indexOf(path);
        if (start >= 0) {
            cycles << (trail.mid(start) << path).join(" -> "_L1);
            return;
        }
        if (done.contains(path) || !graph.contains(path))
            return;
        trail << path;
        for (const QString &next : std::as_const(graph)[path])
            visit(next);
        trail.removeLast();
        done.insert(path);
    };
    for (auto it = graph.cbegin(); it != graph.cend(); ++it)
        visit(it.key());
    return cycles;
}

QStringList forbiddenQtModules(const SourceTree &tree)
{
    static const QRegularExpression windows(
        uR"(^<(QtWidgets|QtGui|QtCharts|QtSvg|QWidget|QDialog|QMessageBox|Q\w*Application|Q\w*Window|QPainter|QPixmap|)"
        uR"(QImage|QColor|QFont|QIcon|QPalette|QDesktopServices|QClipboard|QSystemTrayIcon|QChart\w*)\b)"_s);
    static const QRegularExpression outside(
        uR"(^<(QtNetwork|QtSql|QtDBus|QNetwork\w*|QTcp\w*|QSsl\w*|QHost\w*|QSql\w*|QDBus\w*|QHttp\w*|QFile\w*|QSaveFile|)"
        uR"(QDir\w*|QSettings|QProcess|QTimer|QCoro\w*)\b)"_s);
    QStringList found;
    for (const SourceFile &file : tree.files) {
        if (!file.isCode() || !file.isIn(u"core"))
            continue;
        const bool plain = file.isIn(u"core/league");
        for (const QString &include : includesOf(file)) {
            // QCoreApplication only translates; it needs no window.
            const bool window = windows.match(include).hasMatch() && include != "<QCoreApplication>"_L1;
            if (window || (plain && outside.match(include).hasMatch()))
                found << u"%1: includes %2"_s.arg(file.path, include);
        }
    }
    return found;
}

QStringList longFiles(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.files) {
        const size_t lines = file.isProduct() ? allLines(file).size() : 0;
        if (lines > 500)
            found << u"%1: %2 lines"_s.arg(file.path).arg(lines);
    }
    return found;
}

QStringList forbiddenConstructs(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.files) {
        if (!file.isProduct())
            continue;
        const std::vector<SourceLine> code = codeLines(file);
        const std::vector<SourceLine> everything = allLines(file);
        for (const Construct &construct : constructs()) {
            if (construct.except.contains(file.path))
                continue;
            for (const SourceLine &line : construct.inComments ? everything : code) {
                if (construct.pattern.match(line.text).hasMatch())
                    found << at(file, line.number, construct.name);
            }
        }
    }
    return found;
}

QStringList missingLicenceLines(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.files) {
        if (file.isCode() && !file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
            found << file.path;
    }
    return found;
}

QStringList deadPathsInDocs(const SourceTree &tree)
{
    static const QRegularExpression inTicks(uR"(`([^`\s]+)`)"_s);
    static const QRegularExpression inLink(uR"(\]\(([^)#\s]+)\))"_s);
    QStringList dead;
    for (const SourceFile &file : tree.files) {
        if (file.path != "README.md"_L1 && file.path != "CONTRIBUTING.md"_L1)
            continue;
        for (const SourceLine &line : allLines(file)) {
            QStringList named;
            for (const QRegularExpressionMatch &match : inTicks.globalMatch(line.text)) {
                if (looksLikePath(match.captured(1)))
                    named << match.captured(1);
            }
            for (const QRegularExpressionMatch &match : inLink.globalMatch(line.text)) {
                if (!match.captured(1).contains("://"_L1))
                    named << match.captured(1);
            }
            for (QString path : std::as_const(named)) {
                if (path.startsWith("./"_L1))
                    path.remove(0, 2);
                if (!tree.has(path))
                    dead << at(file, line.number, path);
            }
        }
    }
    return dead;
}

QStringList strangersAtTheTop(const SourceTree &tree)
{
    static const QStringList known{u".ci"_s, u".clang-format"_s, u".clang-tidy"_s, u".editorconfig"_s,
        u".gitattributes"_s, u".gitignore"_s, u"CHANGELOG.md"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s,
        u"CMakeUserPresets.json"_s, u"CONTRIBUTING.md"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"check"_s,
        u"core"_s, u"resources"_s, u"run"_s, u"scripts"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    QStringList strangers;
    for (const QString &name : tree.topLevel) {
        if (!known.contains(name))
            strangers << name;
    }
    return strangers;
}

QStringList localPaths(const SourceTree &tree)
{
    // The patterns are put together from pieces so that this file does not break its own rule.
    static const QRegularExpression local(u"(^|[^\\w.~}/])/("_s + u"work"_s + u"|"_s + u"root"_s + u"|"_s + u"home/\\w+"_s
                                          + u"|"_s + u"Users/\\w+"_s + u")/"_s);
    static const QRegularExpression mirror(u"deb\\.debian"_s + u"\\.org|artifact"_s + u"registry|proxy\\.golang"_s
                                           + u"|snapshot\\.debian"_s);
    QStringList found;
    for (const SourceFile &file : tree.files) {
        for (const SourceLine &line : allLines(file)) {
            if (local.match(line.text).hasMatch() || mirror.match(line.text).hasMatch())
                found << at(file, line.number, line.text.trimmed().left(80));
        }
    }
    return found;
}

} // namespace stepladder
