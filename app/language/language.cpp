// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// Where the system's dates come from.
QLocale::Territory placeOfDates(const QLocale &locale)
{
    for (const char *variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return QLocale(name.section(u'.', 0, 0)).territory();
    }
    return locale.territory();
}

/// The forms of a language: those of the reader's place, if that place has them.
QLocale formsOf(QLocale::Language spoken, const QLocale &locale)
{
    const QLocale ofPlace(spoken, placeOfDates(locale));
    if (ofPlace.territory() == placeOfDates(locale))
        return ofPlace;
    if (locale.language() == spoken)
        return {spoken, locale.territory()};
    return spoken == QLocale::English ? QLocale(spoken, QLocale::UnitedKingdom) : QLocale(spoken);
}

/// A system may name days in one language and ask for words in another, and counts seconds where it is told no language.
bool speaks(const QLocale &locale, const QLocale &forms)
{
    constexpr int anyDay = 3;
    return locale.language() == forms.language() && locale.standaloneDayName(anyDay) == forms.standaloneDayName(anyDay)
        && locale.zeroDigit() == forms.zeroDigit() && !locale.timeFormat(QLocale::ShortFormat).contains(u's');
}

} // namespace

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
    const QLocale forms = formsOf(spoken.language(), locale);
    QLocale::setDefault(speaks(locale, forms) ? locale : forms);
    if (QCoreApplication::installTranslator(own.get()))
        static_cast<void>(own.release());
}

} // namespace stepladder
