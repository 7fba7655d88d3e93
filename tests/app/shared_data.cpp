// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsOf(const QString &fileName)
{
    std::vector<QStringList> rows;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    file.readLine(); // the header
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine().trimmed()).split(u','));
    return rows;
}

} // namespace

std::optional<RealSteps> RealSteps::load()
{
    const QString folder = qEnvironmentVariable("STEPLADDER_TEST_DATA", QStringLiteral(STEPLADDER_DATA_FOLDER));
    RealSteps data;
    for (const QStringList &row : rowsOf(folder + u"/daily_steps.csv"_s))
        data.days[row.at(0)][QDate::fromString(row.at(1), Qt::ISODate)] = row.at(2).toInt();
    for (const QStringList &row : rowsOf(folder + u"/restated_days.csv"_s))
        data.restated.push_back({row.at(0), QDate::fromString(row.at(1), Qt::ISODate), row.at(2).toInt()});
    QFile expected(folder + u"/expected_standings.json"_s);
    if (data.days.empty() || !expected.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonArray variants = QJsonDocument::fromJson(expected.readAll()).object().value(u"variants"_s).toArray();
    for (const QJsonValue &each : variants) {
        const QJsonObject object = each.toObject();
        Variant variant{object.value(u"goal"_s).toInt(), object.value(u"bonus_increment"_s).toInt(), {}};
        for (const QJsonValue &standing : object.value(u"standings"_s).toArray()) {
            const QJsonObject row = standing.toObject();
            variant.standings[row.value(u"player"_s).toString()] = {
                row.value(u"points"_s).toInteger(), row.value(u"total_steps"_s).toInteger(),
                row.value(u"dense_rank"_s).toInt(), row.value(u"competition_rank"_s).toInt()};
        }
        data.variants.push_back(variant);
    }
    return data;
}

QDate RealSteps::firstDay() const
{
    QDate first = days.begin()->second.begin()->first;
    for (const auto &[player, steps] : days)
        first = std::min(first, steps.begin()->first);
    return first;
}

QDate RealSteps::lastDay() const
{
    QDate last;
    for (const auto &[player, steps] : days)
        last = std::max(last, steps.rbegin()->first);
    return last;
}

} // namespace stepladder::tests
