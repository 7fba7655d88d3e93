// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

std::vector<Option> globalOptions()
{
    return {
        {u"profile"_s, u"DIR"_s, Words::tr("Keep settings, database and lock under DIR.")},
        {u"league"_s, u"NAME"_s, Words::tr("The league to work on; not needed while there is only one.")},
        {u"json"_s, {}, Words::tr("Print one JSON document and nothing else.")},
        {u"now"_s, u"ISO8601"_s, Words::tr("Take this instant for the present one, for replay.")},
        {u"verbose"_s, {}, Words::tr("Log what is done to the error output.")},
        {u"help"_s, {}, Words::tr("Show this help, or a command's.")},
        {u"version"_s, {}, Words::tr("Show the version.")},
    };
}

QString spelled(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

void list(QTextStream &out, const std::vector<Option> &options)
{
    for (const Option &option : options)
        out << "  " << spelled(option).leftJustified(34) << ' ' << option.help << '\n';
}

QString generalHelp()
{
    QString help;
    QTextStream out(&help);
    out << Words::tr("Stepladder, the step league on your desktop, without the desktop.") << "\n\n"
        << Words::tr("Usage: stepladderctl [OPTION]… COMMAND") << "\n\n"
        << Words::tr("A first league:") << "\n"
        << "  stepladderctl league create \"Our office\" --time-zone Europe/Berlin --start 2026-11-01\n"
        << "  stepladderctl player add Ana --tracker google-health --client-id ID --client-secret-file FILE\n"
        << "  stepladderctl player invite Bo --tracker google-health\n"
        << "  stepladderctl player accept\n"
        << "  stepladderctl channel slack --webhook-file FILE\n"
        << "  stepladderctl daily\n\n"
        << Words::tr("Commands:") << "\n";
    for (const Command &command : commands())
        out << "  " << (command.words + u' ' + command.arguments).leftJustified(34) << ' ' << command.help << '\n';
    out << '\n' << Words::tr("Options of every command:") << '\n';
    list(out, globalOptions());
    out << '\n'
        << Words::tr("Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs "
              "to consent again.")
        << "\n\n"
        << Words::tr("Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE "
              "and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.")
        << '\n';
    return help;
}

QString helpOf(const Command &command)
{
    QString help;
    QTextStream out(&help);
    out << Words::tr("Usage: stepladderctl %1").arg(QString(command.words + u' ' + command.arguments).trimmed());
    out << (command.options.empty() ? QString() : Words::tr(" [OPTION]…")) << "\n\n" << command.help << '\n';
    if (!command.options.empty()) {
        out << '\n' << Words::tr("Options:") << '\n';
        list(out, command.options);
    }
    out << '\n' << Words::tr("Options of every command:") << '\n';
    list(out, globalOptions());
    return help;
}

tl::unexpected<Error> usage(const QString &text)
{
    return failure(ErrorKind::InvalidInput, {}, text);
}

/// What is wrong, with the next step.
QString wrongOption(const QCommandLineParser &parser)
{
    const QString help = Words::tr("See stepladderctl --help.");
    const QString odd = parser.unknownOptionNames().value(0);
    if (!odd.isEmpty() && odd.front().isDigit())
        return Words::tr("Numbers below 0 cannot be used here.") + u' ' + help;
    if (!odd.isEmpty())
        return Words::tr("There is no option %1.").arg((odd.size() == 1 ? u"-"_s : u"--"_s) + odd) + u' ' + help;
    return parser.errorText() + u' ' + help;
}

QString wrongArguments(const Command &command)
{
    const QString help = Words::tr("See stepladderctl %1 --help.").arg(command.words);
    if (command.arguments.isEmpty())
        return Words::tr("Only options can follow \"%1\".").arg(command.words) + u' ' + help;
    return Words::tr("The command is written like this: %1.").arg(u"stepladderctl "_s + command.words + u' ' + command.arguments) + u' ' + help;
}

/// The command whose words begin `words`; the longest one wins.
const Command *commandIn(const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands()) {
        const QStringList parts = command.words.split(u' ');
        if (words.mid(0, parts.size()) == parts && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

/// A command line parser that knows every option of every command.
void addOptions(QCommandLineParser &parser)
{
    QStringList known;
    const auto add = [&](const std::vector<Option> &options) {
        for (const Option &option : options) {
            if (known.contains(option.name))
                continue;
            known += option.name;
            parser.addOption(QCommandLineOption(option.name, option.help, option.value));
        }
    };
    add(globalOptions());
    for (const Command &command : commands())
        add(command.options);
}

} // namespace

Result<Arguments> parsed(const QStringList &commandLine)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(commandLine))
        return usage(wrongOption(parser));
    Arguments arguments;
    const QStringList words = parser.positionalArguments();
    arguments.command = commandIn(words);
    if (parser.isSet(u"version"_s) || parser.isSet(u"help"_s) || words == QStringList{u"help"_s}) {
        arguments.text = parser.isSet(u"version"_s) ? QCoreApplication::applicationVersion() + u'\n'
            : arguments.command                    ? helpOf(*arguments.command)
                                                   : generalHelp();
        arguments.command = nullptr;
        return arguments;
    }
    if (words.isEmpty())
        return usage(Words::tr("A command is missing. See stepladderctl --help."));
    if (!arguments.command)
        return usage(Words::tr("There is no command \"%1\". See stepladderctl --help.").arg(words.mid(0, 2).join(u' ')));

    const Command &command = *arguments.command;
    arguments.positional = words.mid(command.words.count(u' ') + 1);
    const qsizetype wanted = command.arguments.split(u' ', Qt::SkipEmptyParts).size();
    if (arguments.positional.size() != wanted)
        return usage(wrongArguments(command));
    std::vector<Option> options = globalOptions();
    options.insert(options.end(), command.options.begin(), command.options.end());
    for (const QString &name : parser.optionNames()) {
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end())
            return usage(Words::tr("The command \"%1\" has no option --%2. See stepladderctl %1 --help.").arg(command.words, name));
        // Newer Qt versions complain when a switch is asked for values.
        const QStringList values = option->value.isEmpty() ? QStringList() : parser.values(name);
        if (name == u"profile"_s && values.contains(QString()))
            return usage(Words::tr("--%1 needs a folder.").arg(name));
        arguments.options.remove(name);
        if (values.isEmpty())
            arguments.options.insert(name, QString());
        for (const QString &value : values)
            arguments.options.insert(name, value);
    }
    return arguments;
}

} // namespace stepladder
