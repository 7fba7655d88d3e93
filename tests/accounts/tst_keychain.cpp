// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychain_vault.h"
#include "tests/accounts/vault_contract.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A secret on its way over the bus: (oayays).
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(BusSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

/// Whoever is asked for the password, and always closes the question.
class Prompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    bool open()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerService(u"org.gnome.keyring.SystemPrompter"_s)
            && bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots);
    }
    ~Prompter() override { QDBusConnection::sessionBus().unregisterService(u"org.gnome.keyring.SystemPrompter"_s); }
    int asked = 0;

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &)
    {
        ++asked;
        sendErrorReply(QDBusError::Failed, u"dismissed"_s);
    }
};

namespace stepladder {

/// Against a real gnome-keyring: with_keyring.sh starts it.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString keyring = qEnvironmentVariable("STEPLADDER_TEST_KEYRING");
        if (keyring == "absent"_L1)
            QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: the real keychain is not tested");
        if (keyring.isEmpty())
            QSKIP("run through with_keyring.sh: the keychain of whoever runs the tests is left alone");
    }

    void keepsThePromisesOfAVault()
    {
        KeychainVault vault;
        checkVaultContract(vault);
        QCOMPARE(vault.description(), u"keychain"_s);
    }

    void anotherVaultSeesTheSameEntry()
    {
        KeychainVault writer;
        QVERIFY(QCoro::waitFor(writer.write(u"home/player-7"_s, Secret("value"_ba))));
        KeychainVault reader;
        const auto stored = QCoro::waitFor(reader.read(u"home/player-7"_s));
        QVERIFY(stored);
        QCOMPARE(stored->reveal(), "value"_ba);
        QVERIFY(QCoro::waitFor(reader.remove(u"home/player-7"_s)));
    }

    void manyCallsAtOnceAllEnd()
    {
        KeychainVault vault;
        QVERIFY(QCoro::waitFor(vault.write(u"home/player-1"_s, Secret("one"_ba))));
        std::vector<QCoro::Task<Result<Secret>>> reads;
        for (int i = 0; i < 20; ++i)
            reads.push_back(vault.read(u"home/player-1"_s));
        for (auto &read : reads) {
            const auto stored = QCoro::waitFor(read);
            QVERIFY(stored);
            QCOMPARE(stored->reveal(), "one"_ba);
        }
    }

    void peopleFindTheEntryByItsLabel()
    {
        KeychainVault vault;
        QVERIFY(QCoro::waitFor(vault.write(u"home/player-8"_s, Secret("value"_ba))));
        QCOMPARE(labelOf(u"home/player-8"_s), u"Stepladder"_s); // of every entry
        QCoro::waitFor(vault.describe(u"home/player-8"_s, u"Stepladder: J\u00f6rg (Lagoon)"_s));
        QCOMPARE(labelOf(u"home/player-8"_s), u"Stepladder: J\u00f6rg (Lagoon)"_s);
        QCOMPARE(QCoro::waitFor(vault.read(u"home/player-8"_s))->reveal(), "value"_ba);
        QCoro::waitFor(vault.describe(u"home/nobody"_s, u"Stepladder: nobody"_s)); // there is none: nothing happens
        QVERIFY(QCoro::waitFor(vault.remove(u"home/player-8"_s)));
    }

    // QtKeychain does one job after the other, and one that waits for a password stays first in line.
    void lockedKeyringMeetsTheDeadline()
    {
        KeychainVault patient;
        QVERIFY(QCoro::waitFor(patient.write(u"home/player-9"_s, Secret("value"_ba))));
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
        const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
        const QDBusMessage reply = service.call(u"Lock"_s, QVariant::fromValue(collections));
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);

        KeychainVault vault(700ms);
        const auto stored = QCoro::waitFor(vault.read(u"home/player-9"_s));
        QVERIFY(!stored);
        // Never VaultEmpty: that would ask the player for a new consent.
        QCOMPARE(word(stored.error().kind), word(ErrorKind::VaultLocked));
        const auto written = QCoro::waitFor(vault.write(u"home/player-9"_s, Secret("other"_ba)));
        QVERIFY(!written);
        QCOMPARE(word(written.error().kind), word(ErrorKind::VaultLocked));
    }

    void lockedKeyringAsksOnceForAllWhoWait()
    {
        Prompter prompter;
        QVERIFY(prompter.open());
        KeychainVault vault;
        QVERIFY(QCoro::waitFor(vault.isShut()));
        QCOMPARE(prompter.asked, 0);
        std::vector<QCoro::Task<Result<Secret>>> reads;
        for (int i = 0; i < 5; ++i)
            reads.push_back(vault.read(u"home/player-9"_s));
        for (auto &read : reads) {
            const auto stored = QCoro::waitFor(read);
            QVERIFY(!stored);
            QCOMPARE(word(stored.error().kind), word(ErrorKind::VaultLocked));
        }
        QCOMPARE(prompter.asked, 1);
        QVERIFY(!QCoro::waitFor(vault.read(u"home/player-9"_s))); // who comes later may want to be asked
        QCOMPARE(prompter.asked, 2);
    }

    void lockedKeyringIsKnownAndOpensAgain()
    {
        KeychainVault vault;
        QVERIFY(QCoro::waitFor(vault.isShut())); // from the test before; nobody was asked for a password
        QVERIFY(unlock("\n"_ba)); // with_keyring.sh set this password
        QVERIFY(!QCoro::waitFor(vault.isShut()));
        const auto stored = QCoro::waitFor(vault.read(u"home/player-9"_s));
        QVERIFY2(stored, stored ? "" : qPrintable(word(stored.error().kind)));
        QCOMPARE(stored->reveal(), "value"_ba);
    }

private:
    /// What keychain programs list the entry as; empty when it is not there once.
    static QString labelOf(const QString &key)
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
        const QMap<QString, QString> attributes{{u"server"_s, u"Stepladder"_s}, {u"user"_s, key}};
        const QDBusReply<QList<QDBusObjectPath>> items = service.call(u"SearchItems"_s, QVariant::fromValue(attributes));
        if (items.value().size() != 1)
            return {};
        const QDBusInterface item(u"org.freedesktop.secrets"_s, items.value().front().path(), u"org.freedesktop.Secret.Item"_s);
        return item.property("Label").toString();
    }
    /// As somebody who types the password.
    static bool unlock(const QByteArray &password)
    {
        qDBusRegisterMetaType<BusSecret>();
        const QString path = u"/org/freedesktop/secrets"_s;
        QDBusInterface service(u"org.freedesktop.secrets"_s, path, u"org.freedesktop.Secret.Service"_s);
        const QDBusMessage opened = service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
        if (opened.type() != QDBusMessage::ReplyMessage)
            return false;
        const BusSecret secret{opened.arguments().at(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
        QDBusInterface keyring(u"org.freedesktop.secrets"_s, path, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
        const QDBusMessage reply = keyring.call(u"UnlockWithMasterPassword"_s,
                                                QVariant::fromValue(QDBusObjectPath(path + u"/collection/login"_s)),
                                                QVariant::fromValue(secret));
        if (reply.type() != QDBusMessage::ReplyMessage)
            qWarning("%s", qPrintable(reply.errorMessage()));
        return reply.type() == QDBusMessage::ReplyMessage;
    }
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::KeychainTest)
#include "tst_keychain.moc"
