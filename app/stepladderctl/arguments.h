// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QDate>
#include <QStringList>
#include <QMultiMap>
#include <vector>

namespace stepladder {

class Session;

/// How a command ended: the exit codes people script against.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Partial = 3, NeedsConsent = 4 };

struct Option {
    QString name;
    QString value; ///< what its value is called; empty for a switch
    QString help;
};

struct Command {
    QString words;     ///< "league create"
    QString arguments; ///< "NAME"; each word is one that must be there
    QString help;
    std::vector<Option> options;
    Task<ExitCode> (*run)(Session *session) = nullptr;
    bool opensStore = true;
    bool takesRoundLock = false;
};

/// Every command, in the order of the help.
[[nodiscard]] const std::vector<Command> &commands();

/// A command line, understood.
struct Arguments {
    const Command *command = nullptr; ///< null: help or version was asked for
    QStringList positional;           ///< after the command's words
    QMultiMap<QString, QString> options;
    QString text; ///< the help or version to print

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

/// Errors: InvalidInput with a sentence in `detail` (usage).
[[nodiscard]] Result<Arguments> parsed(const QStringList &commandLine);

} // namespace stepladder
