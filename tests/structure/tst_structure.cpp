// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/catalogues.h"
#include "tests/structure/house_rules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder;

using Rule = QStringList (*)(const SourceTree &);
Q_DECLARE_METATYPE(Rule)

namespace {

SourceTree made(const QString &path, const QString &text)
{
    return {{{path, text}}, {path.section(u'/', 0, 0)}};
}

const QString anyCatalogue = u"translations/stepladder_de.ts"_s;

/// With a whole message before it, so that the number of plural forms is known.
QString catalogue(const QString &source, const QString &translation, const QString &attributes = {})
{
    const QString message = u"<message%1><source>%2</source><translation%3>%4</translation></message>"_s;
    return u"<TS language=\"de\"><context><name>A</name>"_s
        + message.arg(u" numerus=\"yes\""_s, u"%n day(s)"_s, QString(),
                      u"<numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform>"_s)
        + message.arg(translation.contains("numerusform"_L1) ? u" numerus=\"yes\""_s : QString(), source, attributes, translation)
        + u"</context></TS>"_s;
}

} // namespace

/// Holds the source tree to the rules of the house, and each rule to what it promises to find.
class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = SourceTree::read(QStringLiteral(SOURCE_ROOT));
        QVERIFY2(m_tree.has(u"core/league/standings.cpp"_s), "the source tree is not where it was built from");
    }

    void houseKeepsRule_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::newRow("arrows") << &brokenArrows;
        QTest::newRow("cycles") << &includeCycles;
        QTest::newRow("Qt modules") << &forbiddenQtModules;
        QTest::newRow("length") << &longFiles;
        QTest::newRow("constructs") << &forbiddenConstructs;
        QTest::newRow("licence") << &missingLicenceLines;
        QTest::newRow("paths in the docs") << &deadPathsInDocs;
        QTest::newRow("top level") << &strangersAtTheTop;
        QTest::newRow("local paths") << &localPaths;
        QTest::newRow("catalogues") << &gapsInCatalogues;
    }
    void houseKeepsRule()
    {
        QFETCH(Rule, rule);
        const QStringList broken = rule(m_tree);
        for (const QString &place : broken)
            qWarning().noquote() << place;
        QVERIFY2(broken.isEmpty(), qPrintable(u"broken in %1 places, see above"_s.arg(broken.size())));
    }

    void ruleFinds_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const QString any = u"core/net/made_up.cpp"_s;

        QTest::newRow("league includes foundation")
            << Rule(&brokenArrows) << u"core/league/a.cpp"_s << u"#include \"core/foundation/error.h\"\n"_s;
        QTest::newRow("net includes league") << Rule(&brokenArrows) << any << u"#include \"core/league/day.h\"\n"_s;
        QTest::newRow("store includes delivery")
            << Rule(&brokenArrows) << u"core/store/a.h"_s << u"#include \"core/delivery/outbox.h\"\n"_s;
        QTest::newRow("core includes ui")
            << Rule(&brokenArrows) << u"core/routine/a.h"_s << u"#  include \"ui/theme/theme.h\"\n"_s;
        QTest::newRow("ui includes app")
            << Rule(&brokenArrows) << u"ui/a.cpp"_s << u"#include \"app/profile/profile_paths.h\"\n"_s;
        QTest::newRow("product includes tests")
            << Rule(&brokenArrows) << u"app/a.cpp"_s << u"#include \"tests/fakes/world.h\"\n"_s;
        QTest::newRow("include not from the root") << Rule(&brokenArrows) << any << u"#include \"gate.h\"\n"_s;
        QTest::newRow("unknown room") << Rule(&brokenArrows) << u"core/misc/a.cpp"_s << QString();
        QTest::newRow("a file that includes itself")
            << Rule(&includeCycles) << u"ui/a.h"_s << u"#include \"ui/a.h\"\n"_s;
        QTest::newRow("league opens a database")
            << Rule(&forbiddenQtModules) << u"core/league/a.cpp"_s << u"#include <QSqlDatabase>\n"_s;
        QTest::newRow("league talks")
            << Rule(&forbiddenQtModules) << u"core/league/a.cpp"_s << u"#include <QNetworkReply>\n"_s;
        QTest::newRow("core shows a widget")
            << Rule(&forbiddenQtModules) << any << u"#include <QWidget>\n"_s;
        QTest::newRow("core by module") << Rule(&forbiddenQtModules) << any << u"#include <QtGui/QColor>\n"_s;
        QTest::newRow("core by application") << Rule(&forbiddenQtModules) << any << u"#include <QGuiApplication>\n"_s;
        QTest::newRow("501 lines") << Rule(&longFiles) << any << u"int x;\n"_s.repeated(501);
        QTest::newRow("event loop") << Rule(&forbiddenConstructs) << any << u"    QEventLoop loop;\n"_s;
        QTest::newRow("forced events")
            << Rule(&forbiddenConstructs) << any << u"    QCoreApplication::processEvents();\n"_s;
        QTest::newRow("waitFor") << Rule(&forbiddenConstructs) << any << u"    QCoro::waitFor(task);\n"_s;
        QTest::newRow("sender") << Rule(&forbiddenConstructs) << any << u"    auto *from = sender();\n"_s;
        QTest::newRow("string connect")
            << Rule(&forbiddenConstructs) << any << u"connect(a, SIGNAL(done()), b, SLOT(end()));\n"_s;
        QTest::newRow("global") << Rule(&forbiddenConstructs) << any << u"Q_GLOBAL_STATIC(int, number)\n"_s;
        QTest::newRow("singleton")
            << Rule(&forbiddenConstructs) << any << u"    static Store &instance();\n"_s;
        QTest::newRow("clock")
            << Rule(&forbiddenConstructs) << any << u"const auto now = QDateTime::currentDateTimeUtc();\n"_s;
        QTest::newRow("today") << Rule(&forbiddenConstructs) << any << u"QDate::currentDate()\n"_s;
        QTest::newRow("plain text secrets")
            << Rule(&forbiddenConstructs) << any << u"job.setInsecureFallback(true);\n"_s;
        QTest::newRow("free tr")
            << Rule(&forbiddenConstructs) << any << u"QString tr(const char *text)\n"_s;
        QTest::newRow("awaited condition") << Rule(&forbiddenConstructs) << any << u"    if (!co_await isOpen())\n"_s;
        QTest::newRow("note to self") << Rule(&forbiddenConstructs) << any << u"int x; // TO"_s + u"DO later\n"_s;
        QTest::newRow("no licence") << Rule(&missingLicenceLines) << any << u"int x;\n"_s;
        QTest::newRow("path in ticks")
            << Rule(&deadPathsInDocs) << u"README.md"_s << u"See `core/league/no_such_file.cpp`.\n"_s;
        QTest::newRow("path in a link")
            << Rule(&deadPathsInDocs) << u"CONTRIBUTING.md"_s << u"[picture](resources/none.png)\n"_s;
        QTest::newRow("script") << Rule(&deadPathsInDocs) << u"README.md"_s << u"Start `./walk` now.\n"_s;
        QTest::newRow("stranger") << Rule(&strangersAtTheTop) << u"misc/a.txt"_s << QString();
        QTest::newRow("own machine") << Rule(&localPaths) << any << u"open(\"/home/"_s + u"ann/x\");\n"_s;
        const auto gap = [](const char *name, const QString &text) {
            QTest::newRow(name) << Rule(&gapsInCatalogues) << anyCatalogue << text;
        };
        gap("unfinished", catalogue(u"Later"_s, u"Später"_s, u" type=\"unfinished\""_s));
        gap("obsolete", catalogue(u"Later"_s, u"Später"_s, u" type=\"obsolete\""_s));
        gap("empty", catalogue(u"Later"_s, {}));
        gap("half a plural", catalogue(u"%n goal(s)"_s, u"<numerusform>%n Ziel</numerusform><numerusform></numerusform>"_s));
        gap("a plural form too few", catalogue(u"%n goal(s)"_s, u"<numerusform>%n Ziel</numerusform>"_s));
        gap("place-holder gone", catalogue(u"%1 of %2"_s, u"%1 von"_s));
        gap("place-holder twice", catalogue(u"%1 of %2"_s, u"%1 von %2 und %2"_s));
        gap("number gone", catalogue(u"%n goal(s)"_s, u"<numerusform>Ziel</numerusform><numerusform>%n Ziele</numerusform>"_s));
        gap("other markup", catalogue(u"&lt;b&gt;Goal&lt;/b&gt;"_s, u"&lt;i&gt;Ziel&lt;/i&gt;"_s));
        gap("mnemonic gone", catalogue(u"&amp;Later"_s, u"Später"_s));
        gap("two mnemonics", catalogue(u"&amp;Later"_s, u"&amp;Sp&amp;äter"_s));
        gap("translated option", catalogue(u"optin needs --mobile"_s, u"optin braucht --handy"_s));
        gap("translated setting", catalogue(u"an encrypted file in STEPLADDER_VAULT_FILE"_s, u"eine Datei in STEPLADDER_TRESOR"_s));
        gap("not well-formed", u"<TS><context><message></context></TS>"_s);
        QTest::newRow("mirror") << Rule(&localPaths) << any << u"http://deb.debian"_s + u".org/debian\n"_s;
    }
    void ruleFinds()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(rule(made(path, text)).size(), 1);
    }

    void longerCycleIsFound()
    {
        const SourceTree tree{{{u"ui/a.h"_s, u"#include \"ui/b.h\"\n"_s},
                               {u"ui/b.h"_s, u"#include \"ui/c.h\"\n"_s},
                               {u"ui/c.h"_s, u"#include \"ui/a.h\"\n"_s}},
                              {}};
        QCOMPARE(includeCycles(tree), QStringList{u"ui/a.h -> ui/b.h -> ui/c.h -> ui/a.h"_s});
    }

    void ruleLeavesInPeace_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("trackers read league")
            << Rule(&brokenArrows) << u"core/trackers/a.cpp"_s << u"#include \"core/league/day.h\"\n#include <QUrl>\n"_s;
        QTest::newRow("the demo shares the fakes")
            << Rule(&brokenArrows) << u"app/stepladder-demo/a.cpp"_s << u"#include \"tests/fakes/world.h\"\n"_s;
        QTest::newRow("a word in a comment")
            << Rule(&forbiddenConstructs) << u"ui/a.cpp"_s << u"// no QEventLoop here\n/* sender()\n */\nint x;\n"_s;
        QTest::newRow("the clock's own file")
            << Rule(&forbiddenConstructs) << u"core/foundation/clock.cpp"_s << u"QDateTime::currentDateTimeUtc()\n"_s;
        QTest::newRow("a sender of messages")
            << Rule(&forbiddenConstructs) << u"ui/a.cpp"_s << u"message.sender();\n"_s;
        QTest::newRow("translation without a window")
            << Rule(&forbiddenQtModules) << u"core/store/a.cpp"_s << u"#include <QCoreApplication>\n"_s;
        QTest::newRow("tests may wait") << Rule(&forbiddenConstructs) << u"tests/a.cpp"_s << u"QEventLoop loop;\n"_s;
        QTest::newRow("500 lines") << Rule(&longFiles) << u"ui/a.cpp"_s << u"int x;\n"_s.repeated(500);
        QTest::newRow("a whole message, another mnemonic, another order")
            << Rule(&gapsInCatalogues) << anyCatalogue << catalogue(u"&amp;Later %1 than %2 at 5 %"_s, u"Um 5 % nach %2 &amp;und %1"_s);
        QTest::newRow("a whole plural")
            << Rule(&gapsInCatalogues) << anyCatalogue
            << catalogue(u"%n goal(s)"_s, u"<numerusform>%n Ziel</numerusform><numerusform>%n Ziele</numerusform>"_s);
        QTest::newRow("a plural in the reader's digits")
            << Rule(&gapsInCatalogues) << anyCatalogue
            << catalogue(u"%n goal(s)"_s, u"<numerusform>%Ln Ziel</numerusform><numerusform>%Ln Ziele</numerusform>"_s);
        QTest::newRow("a web address in the docs")
            << Rule(&deadPathsInDocs) << u"README.md"_s << u"[Google](https://example.org/a) and `stepladderctl sync`\n"_s;
    }
    void ruleLeavesInPeace()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(rule(made(path, text)), QStringList{});
    }

    void theWindowNamesTheDesktopFileThatIsInstalled()
    {
        QFile source(QStringLiteral(SOURCE_ROOT) + u"/app/stepladder/main.cpp"_s);
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression call(u"setDesktopFileName\\(u\"([^\"]+)\"_s\\)"_s);
        const QString name = call.match(QString::fromUtf8(source.readAll())).captured(1);
        QVERIFY2(QFile::exists(QStringLiteral(SOURCE_ROOT) + u"/resources/linux/%1.desktop"_s.arg(name)), qPrintable(name));
    }

    void commentsAreTakenOutAndLinesStayNumbered()
    {
        const SourceFile file{u"ui/a.cpp"_s, u"int a; // one\n/* two\n three */ int b;\nauto c = \"http://d\"; // e\n"_s};
        const std::vector<SourceLine> lines = codeLines(file);
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0].text.trimmed(), u"int a;"_s);
        QCOMPARE(lines[2].text.trimmed(), u"int b;"_s);
        QCOMPARE(lines[2].number, 3);
        QCOMPARE(lines[3].text.trimmed(), u"auto c = \"http://d\";"_s);
    }

private:
    SourceTree m_tree;
};

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
