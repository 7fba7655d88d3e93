// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/file_vault.h"
#include "tests/app/product.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace stepladder::tests {

/// A league run by stepladderctl, at an instant of its own.
struct CtlLeague {
    explicit CtlLeague(Product::Vault vault = Product::Vault::EncryptedFile) : product(started(), vault) {}

    QDateTime now{QDate(2026, 11, 20), QTime(7, 0), Qt::UTC};
    fakes::OutsideWorld world{[this] { return now; }};
    Product product;

    [[nodiscard]] bool open()
    {
        using namespace Qt::StringLiterals;
        return product.isReady()
            && run({u"league"_s, u"create"_s, u"Lagoon"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-11-01"_s}).code == 0;
    }
    [[nodiscard]] QStringList at() const
    {
        return {QStringLiteral("--now"), now.toString(Qt::ISODate), QStringLiteral("--json")};
    }
    Product::Answer run(const QStringList &arguments) { return product.run(at() + arguments); }
    Product::Answer sync() { return run({QStringLiteral("sync")}); }
    Product::Answer enrolGoogle(const QString &name)
    {
        return product.enrol(name, QStringLiteral("google-health"), world.google().oauth().client(), at());
    }
    Product::Answer enrolFitbit(const QString &name, bool withSecret = true)
    {
        fakes::FitbitOAuth &oauth = world.fitbit().oauth();
        return product.enrol(name, QStringLiteral("fitbit"), withSecret ? oauth.serverClient() : oauth.publicClient(), at());
    }
    void later(qint64 seconds) { now = now.addSecs(seconds); }

    /// How `player list` shows somebody.
    QJsonObject shown(const QString &name)
    {
        const QJsonArray players = QJsonDocument::fromJson(run({QStringLiteral("player"), QStringLiteral("list")}).out).array();
        for (const QJsonValue &each : players) {
            if (each[u"name"] == name)
                return each.toObject();
        }
        return {};
    }
    QString health(const QString &name) { return shown(name)[u"health"].toString(); }
    /// "" for nothing.
    QString reason(const QString &name) { return shown(name)[u"reason"].toString(); }
    QString since(const QString &name) { return shown(name)[u"since"].toString(); }

    [[nodiscard]] QString vaultFile() const { return QFileInfo(product.profile()).dir().filePath(QStringLiteral("vault")); }
    /// The vault as the product left it.
    [[nodiscard]] FileVault vault() const { return FileVault(vaultFile(), Secret("MARKED-passphrase")); }

private:
    fakes::OutsideWorld &started()
    {
        if (!world.start())
            qFatal("The services cannot be opened");
        return world;
    }
};

/// What went wrong, for a test's log.
#define SUCCEEDS(answer) \
    do { \
        const stepladder::tests::Product::Answer &done = (answer); \
        QVERIFY2(done.code == 0, (QByteArray::number(done.code) + ' ' + done.errors + done.out).constData()); \
    } while (false)

} // namespace stepladder::tests
