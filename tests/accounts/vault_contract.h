// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"

#include <QCoroTask>
#include <QTest>

namespace stepladder {

/// What every vault promises, whatever stands behind it.
inline void checkVaultContract(Vault &vault)
{
    using namespace Qt::StringLiterals;
    const QString name = u"contract/player-1"_s;
    const Secret first("{\"name\":\"J\xc3\xb6rg \xe2\x9c\x93\"}"_ba);
    const Secret second(QByteArray(6000, 'x'));

    const auto missing = QCoro::waitFor(vault.read(name));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::VaultEmpty);
    const auto removedNothing = QCoro::waitFor(vault.remove(name));
    QVERIFY(!removedNothing);
    QCOMPARE(removedNothing.error().kind, ErrorKind::VaultEmpty);

    const auto written = QCoro::waitFor(vault.write(name, first));
    QVERIFY2(written, written ? "" : qPrintable(word(written.error().kind) + written.error().detail));
    auto stored = QCoro::waitFor(vault.read(name));
    QVERIFY(stored);
    QCOMPARE(stored->reveal(), first.reveal());
    QVERIFY(QCoro::waitFor(vault.write(name, second)));
    QVERIFY(QCoro::waitFor(vault.write(u"contract/player-2"_s, first)));
    stored = QCoro::waitFor(vault.read(name));
    QVERIFY(stored);
    QCOMPARE(stored->reveal(), second.reveal());

    QVERIFY(QCoro::waitFor(vault.remove(name)));
    const auto gone = QCoro::waitFor(vault.read(name));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::VaultEmpty);
    QVERIFY(QCoro::waitFor(vault.read(u"contract/player-2"_s)));
    QVERIFY(QCoro::waitFor(vault.remove(u"contract/player-2"_s)));
    QVERIFY(QCoro::waitFor(vault.probe()));
}

} // namespace stepladder
