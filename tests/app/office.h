// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/product.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stepladder::tests {

/// Where the tests of stepladderctl take place: an outside world, the product in it, and the time it is there.
class Office
{
protected:
    /// Everything new, at ten past midnight on 19 November 2026.
    void open();
    void close();

    /// With JSON, at the present time.
    Product::Answer run(const QStringList &arguments) { return m_product->run(at() + arguments); }
    /// In text, at the present time.
    Product::Answer read(const QStringList &arguments) { return m_product->run(at().mid(0, 2) + arguments); }
    Product::Answer enrol(const QString &name, const fakes::ConsentScript &script = {}, const QStringList &options = {});
    /// "Office", in Berlin.
    void makeLeague(QDate start = QDate(2026, 11, 19));
    void addPeople(const QStringList &names);
    void addByHand(const QString &name, const QStringList &options = {});
    void setUpSlack();
    void nextMorning() { m_now = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC); }
    QStringList at() const;
    /// The object of that name in a list of objects, by `key`.
    static QJsonObject named(const QJsonArray &array, const QString &name, const QString &key = QStringLiteral("name"));
    QJsonArray players() { return QJsonDocument::fromJson(run({QStringLiteral("player"), QStringLiteral("list")}).out).array(); }

    QDateTime m_now;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Product> m_product;
};

} // namespace stepladder::tests
