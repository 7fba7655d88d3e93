// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/file_vault.h"
#include "core/accounts/keychain_vault.h"
#include "core/accounts/vault_factory.h"
#include "tests/accounts/vault_contract.h"

#include <QLockFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stepladder {

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No session bus, whatever the machine has: the keychain of whoever runs the tests is left alone.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"vault"_s);
    }

    void keepsThePromisesOfAVault()
    {
        FileVault vault(m_file, Secret("open sesame"_ba));
        checkVaultContract(vault);
        QCOMPARE(vault.description(), u"encrypted file "_s + m_file);
    }

    void fileIsPrivateAndUnreadable()
    {
        FileVault vault(m_file, Secret("open sesame"_ba));
        QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("refresh-token-value"_ba))));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile(m_file).permissions() & others));
        const QByteArray bytes = contents();
        QVERIFY(!bytes.contains("refresh-token-value"));
        QVERIFY(!bytes.contains("player-1"));
        // The same text never looks the same twice.
        QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("refresh-token-value"_ba))));
        QVERIFY(contents() != bytes);
        QCOMPARE(contents().size(), bytes.size());
    }

    void opensAgain()
    {
        {
            FileVault vault(m_file, Secret("open sesame"_ba));
            QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba))));
        }
        FileVault vault(m_file, Secret("open sesame"_ba));
        for (int read = 0; read < 2; ++read) {
            const auto stored = QCoro::waitFor(vault.read(u"player-1"_s));
            QVERIFY(stored);
            QCOMPARE(stored->reveal(), "one"_ba);
        }
    }

    void wrongPassphrase()
    {
        FileVault right(m_file, Secret("open sesame"_ba));
        QVERIFY(QCoro::waitFor(right.write(u"player-1"_s, Secret("one"_ba))));
        const QByteArray before = contents();
        FileVault wrong(m_file, Secret("open barley"_ba));
        const auto read = QCoro::waitFor(wrong.read(u"player-1"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::VaultPassphrase);
        const auto written = QCoro::waitFor(wrong.write(u"player-1"_s, Secret("two"_ba)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultPassphrase);
        QVERIFY(!QCoro::waitFor(wrong.remove(u"player-1"_s)));
        QCOMPARE(contents(), before);
    }

    void damagedFileIsNotOverwritten_data()
    {
        QTest::addColumn<int>("flipped"); // a byte from the start, or from the end when negative
        QTest::addColumn<int>("kept");    // bytes kept, or all when negative
        QTest::newRow("magic") << 0 << -1;
        QTest::newRow("newer version") << 7 << -1;
        QTest::newRow("memory limit") << 22 << -1;
        QTest::newRow("salt") << 30 << -1;
        QTest::newRow("passphrase proof") << 50 << -1;
        QTest::newRow("checksum") << 80 << -1;
        QTest::newRow("nonce") << 90 << -1;
        QTest::newRow("text") << -20 << -1;
        QTest::newRow("last byte") << -1 << -1;
        QTest::newRow("cut in the head") << 0 << 40;
        QTest::newRow("cut in the text") << 0 << 130;
        QTest::newRow("one byte") << 0 << 1;
    }

    void damagedFileIsNotOverwritten()
    {
        QFETCH(int, flipped);
        QFETCH(int, kept);
        {
            FileVault vault(m_file, Secret("open sesame"_ba));
            QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("one and some more text"_ba))));
        }
        QByteArray bytes = contents();
        if (kept >= 0)
            bytes.truncate(kept);
        else
            bytes[flipped < 0 ? bytes.size() + flipped : flipped] ^= 1;
        QVERIFY(replace(bytes));

        FileVault vault(m_file, Secret("open sesame"_ba));
        const auto read = QCoro::waitFor(vault.read(u"player-1"_s));
        QVERIFY(!read);
        QCOMPARE(word(read.error().kind), u"vault-damaged"_s);
        QVERIFY(sentence(read.error()).contains(m_file));
        const auto written = QCoro::waitFor(vault.write(u"player-1"_s, Secret("two"_ba)));
        QVERIFY(!written);
        QCOMPARE(word(written.error().kind), u"vault-damaged"_s);
        QCOMPARE(contents(), bytes);
    }

    void greedyHeadIsRefusedAtOnce()
    {
        {
            FileVault vault(m_file, Secret("open sesame"_ba));
            QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba))));
        }
        // Random bytes behind a valid start, many times: always an error, never a crash or a long wait.
        for (int seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            QByteArray bytes = contents().first(8);
            for (int i = 0; i < 300; ++i)
                bytes += static_cast<char>(random.bounded(256));
            FileVault vault(m_file + u"-fuzz"_s, Secret("open sesame"_ba));
            QFile file(m_file + u"-fuzz"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QCOMPARE(word(QCoro::waitFor(vault.read(u"player-1"_s)).error().kind), u"vault-damaged"_s);
        }
    }

    void twoWritersKeepEachOthersEntries()
    {
        FileVault one(m_file, Secret("open sesame"_ba));
        FileVault two(m_file, Secret("open sesame"_ba));
        QVERIFY(QCoro::waitFor(one.write(u"start"_s, Secret("0"_ba))));
        std::vector<QCoro::Task<Result<void>>> writes;
        for (int i = 0; i < 10; ++i) {
            writes.push_back(one.write(u"one-%1"_s.arg(i), Secret("1"_ba)));
            writes.push_back(two.write(u"two-%1"_s.arg(i), Secret("2"_ba)));
        }
        for (auto &write : writes)
            QVERIFY(QCoro::waitFor(write));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(QCoro::waitFor(two.read(u"one-%1"_s.arg(i))));
            QVERIFY(QCoro::waitFor(one.read(u"two-%1"_s.arg(i))));
        }
    }

    void lockOfAnotherProgramMeetsTheDeadline()
    {
        FileVault vault(m_file, Secret("open sesame"_ba), 100ms);
        QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba))));
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.lock());
        const auto blocked = QCoro::waitFor(vault.write(u"player-1"_s, Secret("two"_ba)));
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().kind, ErrorKind::VaultFailed);
        other.unlock();
        QVERIFY(QCoro::waitFor(vault.write(u"player-1"_s, Secret("two"_ba))));
    }

    void lockOfAKilledProgramIsTakenOver()
    {
        // Killed between making the file and writing its number into it.
        QVERIFY(makeOldLock());
        FileVault vault(m_file, Secret("open sesame"_ba), 100ms);
        const auto written = QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba)));
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    void oldLockOfALivingProgramIsRespected()
    {
        FileVault vault(m_file, Secret("open sesame"_ba), 100ms);
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.lock());
        QFile file(m_file + u".lock"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(anHourAgo(), QFile::FileModificationTime));
        file.close();
        QVERIFY(!QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba))));
        QVERIFY(other.isLocked() && QFile::exists(m_file + u".lock"_s));
    }

    void folderIsMadeAndAnEmptyFileIsNew()
    {
        FileVault deep(m_folder->filePath(u"a/b/vault"_s), Secret("open sesame"_ba));
        QVERIFY(QCoro::waitFor(deep.write(u"player-1"_s, Secret("one"_ba))));
        QVERIFY(replace({}));
        FileVault fresh(m_file, Secret("open sesame"_ba));
        QVERIFY(QCoro::waitFor(fresh.write(u"player-1"_s, Secret("one"_ba))));
    }

    void aPathThatCannotBeUsedIsToldWithItsCause_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("a folder") << u"."_s << u"is a folder. Name a file in it"_s;
        QTest::newRow("below a file") << u"file/vault"_s << u"could not be made. Check that its folder is there"_s;
    }

    void aPathThatCannotBeUsedIsToldWithItsCause()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FileVault vault(m_folder->filePath(path), Secret("open sesame"_ba));
        const auto proof = QCoro::waitFor(vault.probe());
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(sentence(proof.error()).contains(words), qPrintable(sentence(proof.error())));
    }

    void withoutASessionBusTheKeychainIsMissing()
    {
        KeychainVault vault(1h); // the answer comes at once, or this never ends
        const auto read = QCoro::waitFor(vault.read(u"player-1"_s));
        QVERIFY(!read);
        QVERIFY2(read.error().kind == ErrorKind::VaultMissing, qPrintable(word(read.error().kind) + read.error().detail));
        const auto written = QCoro::waitFor(vault.write(u"player-1"_s, Secret("one"_ba)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultMissing);
        QVERIFY(QCoro::waitFor(vault.isShut()));
    }

    void factoryTakesTheKeychainOrTheFile_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("permissions");
        QTest::addColumn<QString>("expected");
        const int own = QFile::ReadOwner | QFile::WriteOwner;
        QTest::newRow("file") << true << "secret\n"_ba << own << u"opens"_s;
        QTest::newRow("windows line end") << true << "secret\r\n"_ba << own << u"opens"_s;
        QTest::newRow("readable by others") << true << "secret"_ba << int(own | QFile::ReadGroup | QFile::ReadOther)
                                            << u"opens"_s;
        QTest::newRow("writable by others") << true << "secret"_ba << int(own | QFile::WriteOther) << u"invalid-input"_s;
        QTest::newRow("empty") << true << ""_ba << own << u"invalid-input"_s;
        QTest::newRow("only a line end") << true << "\n"_ba << own << u"invalid-input"_s;
        QTest::newRow("huge") << true << QByteArray(5000, 'x') << own << u"invalid-input"_s;
        QTest::newRow("no vault file") << false << "secret"_ba << own << u"invalid-input"_s;
    }

    void factoryTakesTheKeychainOrTheFile()
    {
        QFETCH(bool, file);
        QFETCH(QByteArray, passphrase);
        QFETCH(int, permissions);
        QFETCH(QString, expected);
        QFile passphraseFile(m_folder->filePath(u"passphrase"_s));
        QVERIFY(passphraseFile.open(QIODevice::WriteOnly));
        passphraseFile.write(passphrase);
        passphraseFile.close();
        QVERIFY(passphraseFile.setPermissions(QFile::Permissions(permissions)));
        const auto vault = openVault({file ? m_file : QString(), passphraseFile.fileName()});
        QCOMPARE(vault ? u"opens"_s : word(vault.error().kind), expected);
        if (vault) { // the line end is not part of the passphrase
            QVERIFY(QCoro::waitFor(vault->get()->write(u"a"_s, Secret("1"_ba))));
            FileVault same(m_file, Secret("secret"_ba));
            QVERIFY(QCoro::waitFor(same.read(u"a"_s)));
        }
    }

    void factoryWithoutNamesAndWithAMissingFile()
    {
        const auto keychain = openVault({});
        QVERIFY(keychain);
        QCOMPARE(keychain->get()->description(), u"keychain"_s);
        QCOMPARE(openVault({m_file, {}}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(openVault({m_file, m_folder->filePath(u"none"_s)}).error().kind, ErrorKind::FileFailed);
    }

private:
    static QDateTime anHourAgo() { return QDateTime::currentDateTimeUtc().addSecs(-3600); }
    bool makeOldLock() const
    {
        QFile lock(m_file + u".lock"_s);
        return lock.open(QIODevice::WriteOnly) && lock.setFileTime(anHourAgo(), QFile::FileModificationTime);
    }
    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool replace(const QByteArray &bytes) const
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::VaultTest)
#include "tst_vault.moc"
