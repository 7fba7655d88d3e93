// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/world.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

std::optional<int> stepsOf(const std::map<QDate, int> &steps, QDate day)
{
    const auto found = steps.find(day);
    return found == steps.end() ? std::nullopt : std::optional(found->second);
}

/// Ids that stay the same from run to run.
QString digitsFrom(const QString &text, qsizetype count)
{
    QString digits;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    for (const char byte : hash)
        digits += QString::number(static_cast<unsigned char>(byte) % 10);
    return u"1"_s + digits.first(count - 1);
}

QString fitbitIdFrom(const QString &text)
{
    static constexpr char16_t letters[] = u"23456789BCDFGHJKLMNPQRSTVWXYZ";
    QString id;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).first(6);
    for (const char byte : hash)
        id += QChar(letters[static_cast<unsigned char>(byte) % (std::size(letters) - 1)]);
    return id;
}

} // namespace

std::optional<int> FakePerson::allSteps(QDate day) const
{
    const auto wrist = stepsOf(wristSteps, day);
    const auto manual = stepsOf(manualSteps, day);
    if (!wrist && !manual)
        return std::nullopt;
    return wrist.value_or(0) + manual.value_or(0);
}

std::optional<int> FakePerson::trackerSteps(QDate day) const
{
    return stepsOf(wristSteps, day);
}

World::World(Now now)
{
    setClock(std::move(now));
}

QDateTime World::now() const
{
    return m_now().toUTC();
}

void World::setClock(Now now)
{
    m_now = now ? std::move(now) : Now([] { return QDateTime::currentDateTimeUtc(); });
}

FakePerson &World::add(const QString &name, const QTimeZone &zone, const QString &legacyId)
{
    Q_ASSERT_X(!find(name), "World::add", "two people of one name");
    FakePerson person;
    person.name = name;
    person.zone = zone;
    person.email = name.toLower().simplified().replace(u' ', u'.') + u"@example.org"_s;
    person.healthId = digitsFrom(name, 19);
    person.legacyId = legacyId;
    person.fitbitId = legacyId.isEmpty() ? fitbitIdFrom(name) : legacyId;
    m_people.push_back(std::move(person));
    return m_people.back();
}

FakePerson *World::find(const QString &handle)
{
    if (handle.isEmpty())
        return nullptr;
    for (FakePerson &person : m_people) {
        for (const QString &known :
             {person.name, person.email, person.healthId, person.legacyId, person.fitbitId}) {
            if (known.compare(handle, Qt::CaseInsensitive) == 0)
                return &person;
        }
    }
    return nullptr;
}

} // namespace stepladder::fakes
