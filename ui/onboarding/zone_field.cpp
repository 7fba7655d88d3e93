// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/zone_field.h"

#include "ui/onboarding/searchable.h"

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// "America/New York": as people type it.
QString readable(const QByteArray &id)
{
    return QString::fromLatin1(id).replace(u'_', u' ');
}

} // namespace

ZoneField::ZoneField(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"zone"_s);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            addItem(readable(id), id);
    }
    makeSearchable(*this);
}

void ZoneField::setZone(const QTimeZone &zone)
{
    int entry = findData(zone.id());
    if (entry < 0) { // "UTC" is not in the list
        insertItem(0, readable(zone.id()), zone.id());
        entry = 0;
    }
    setCurrentIndex(entry);
}

QString ZoneField::refusal()
{
    return tr("There is no such time zone. Type a city, such as Berlin or New York.");
}

std::optional<QTimeZone> ZoneField::zone() const
{
    const int entry = typedEntry(*this);
    return entry < 0 ? std::nullopt : std::optional(QTimeZone(itemData(entry).toByteArray()));
}

} // namespace stepladder
