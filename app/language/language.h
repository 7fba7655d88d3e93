// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace stepladder {

/// Makes `app` speak the first of the reader's languages that Stepladder knows: its own words, and Qt's for buttons and
/// menus. Falls back to English as a whole, Qt's words included. Dates and numbers follow: where the system has those of
/// another language, `QLocale()` becomes the one that is spoken. Call it once, before the first word is said.
void speak(QCoreApplication &app, const QLocale &locale);

} // namespace stepladder
