// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office.h"

#include <QTest>
#include <algorithm>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

void Office::open()
{
    m_now = QDateTime(QDate(2026, 11, 19), QTime(0, 10), Qt::UTC);
    m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_now; });
    QVERIFY(m_world->start());
    m_product = std::make_unique<Product>(*m_world);
    QVERIFY(m_product->isReady());
}

void Office::close()
{
    m_product.reset();
    m_world.reset();
}

QStringList Office::at() const
{
    return {u"--now"_s, m_now.toString(Qt::ISODate), u"--json"_s};
}

Product::Answer Office::enrol(const QString &name, const fakes::ConsentScript &script, const QStringList &options)
{
    return m_product->enrol(name, u"google-health"_s, m_world->google().oauth().client(), at() + options, script);
}

void Office::makeLeague(QDate start)
{
    QCOMPARE(run({u"league"_s, u"create"_s, u"Office"_s, u"--time-zone"_s, u"Europe/Berlin"_s, u"--start"_s,
                  start.toString(Qt::ISODate)}).code, 0);
}

void Office::addPeople(const QStringList &names)
{
    for (const QString &name : names) {
        m_world->addPerson(name);
        const Product::Answer added = enrol(name);
        QVERIFY2(added.code == 0, added.errors.constData());
    }
}

void Office::addByHand(const QString &name, const QStringList &options)
{
    const Product::Answer added =
        run(QStringList{u"player"_s, u"add"_s, name, u"--tracker"_s, u"manual"_s} + options);
    QVERIFY2(added.code == 0, added.errors.constData());
}

void Office::setUpSlack()
{
    QCOMPARE(run({u"channel"_s, u"slack"_s, u"--webhook-file"_s,
                  m_product->secretFile(u"webhook"_s, m_world->slackWebhook().toEncoded())}).code, 0);
}

QJsonObject Office::named(const QJsonArray &array, const QString &name, const QString &key)
{
    const auto found = std::find_if(array.begin(), array.end(), [&](const QJsonValue &each) {
        return each.toObject().value(key).toString() == name;
    });
    return found == array.end() ? QJsonObject() : (*found).toObject();
}

} // namespace stepladder::tests
