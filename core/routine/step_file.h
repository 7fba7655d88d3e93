// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/league/day.h"

namespace stepladder {

/// Reads one player's days from a file: a table (CSV) with a column "date" and a column "steps", in any order, among
/// others; a table of dates and steps without headings; or what Stepladder exports, as JSON or CSV. Days without steps
/// are left out. A file with anything amiss is refused whole.
enum class StepFileFormat { Csv, Json };

[[nodiscard]] std::optional<StepFileFormat> stepFileFormatFrom(const QString &word); ///< "csv", "json"

/// Without a format the contents decide. Errors: InvalidInput, which names the line or the entry.
[[nodiscard]] Result<std::vector<DayReading>> readSteps(const QByteArray &contents, std::optional<StepFileFormat> format = {});
/// Errors: FileFailed, InvalidInput (in words where the file is no text in UTF-8).
[[nodiscard]] Result<std::vector<DayReading>> readStepFile(const QString &fileName, std::optional<StepFileFormat> format = {});

} // namespace stepladder
