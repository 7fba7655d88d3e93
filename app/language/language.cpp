// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace stepladder {

using namespace Qt::StringLiterals;

void speak(QCoreApplication &app, const QLocale &locale)
{
    auto own = std::make_unique<QTranslator>(&app);
    // English has a catalogue too: its plurals.
    if (!own->load(locale, u"stepladder"_s, u"_"_s, u":/i18n"_s) && !own->load(u":/i18n/stepladder_en.qm"_s))
        return;

    const QLocale spoken(own->language());
    if (spoken.language() != QLocale::English) {
        auto qt = std::make_unique<QTranslator>(&app);
        if (qt->load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
            && QCoreApplication::installTranslator(qt.get()))
            static_cast<void>(qt.release()); // the application owns it
    }
    if (QCoreApplication::installTranslator(own.get()))
        static_cast<void>(own.release());
}

} // namespace stepladder
