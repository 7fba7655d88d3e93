// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/country_field.h"

#include "core/delivery/phone_regions.h"
#include "ui/onboarding/searchable.h"

#include <QLocale>

namespace stepladder {

using namespace Qt::StringLiterals;

CountryField::CountryField(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"country"_s);
    const std::vector<PhoneRegion> regions = phoneRegions();
    for (const PhoneRegion &region : regions) {
        const QLocale::Territory territory = QLocale::codeToTerritory(region.code);
        const QString name = territory == QLocale::AnyTerritory ? region.code : QLocale::territoryToString(territory);
        addItem(u"%1 +%2"_s.arg(name).arg(region.callingCode), region.code);
    }
    model()->sort(0);
    makeSearchable(*this);
}

void CountryField::suggest(const QTimeZone &zone)
{
    const QLocale::Territory territory = zone.territory();
    const QString code = QLocale::territoryToCode(territory);
    setRegion(findData(code) < 0 ? QLocale::territoryToCode(QLocale().territory()) : code);
}

void CountryField::setRegion(const QString &code)
{
    if (const int entry = findData(code); entry >= 0)
        setCurrentIndex(entry);
}

QString CountryField::region() const
{
    return itemData(typedEntry(*this)).toString();
}

} // namespace stepladder
