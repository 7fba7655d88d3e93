// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the secrets: by the command, killed at any moment, to the keychain and back.
#include "tests/app/ctl_league.h"

#include <QCoroTask>
#include <QFileSystemWatcher>
#include <QSettings>
#include <QSignalSpy>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400; // s
const QString passphraseOfTheNew = u"another passphrase"_s;

} // namespace

class VaultCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_league = std::make_unique<CtlLeague>();
        QVERIFY(m_league->open());
        m_league->world.addPerson(u"Wendy"_s, "UTC", u"WNJL9"_s);
        m_league->world.addPerson(u"John"_s);
        SUCCEEDS(m_league->enrolFitbit(u"Wendy"_s));
        SUCCEEDS(m_league->enrolGoogle(u"John"_s));
        SUCCEEDS(m_league->run({u"channel"_s, u"slack"_s, u"--webhook-file"_s,
                                m_league->product.secretFile(u"webhook"_s, m_league->world.slackWebhook().toEncoded())}));
        m_passphrase = m_league->product.secretFile(u"new-passphrase"_s, passphraseOfTheNew.toUtf8());
        m_target = m_league->vaultFile() + u"-new"_s;
    }
    void cleanup() { m_league.reset(); }

    void everythingWorksFromTheNewVault();
    void whatCannotBeIsRefused();
    void killedAtAnyMomentOneVaultHoldsEverything();
    void toTheKeychainAndBack();

private:
    QStringList toFile(const QString &file) const
    {
        return {u"vault"_s, u"move"_s, u"--to-file"_s, file, u"--passphrase-file"_s, m_passphrase};
    }
    void name(const QString &file, const QString &passphrase)
    {
        m_league->product.setEnvironment(u"STEPLADDER_VAULT_FILE"_s, file);
        m_league->product.setEnvironment(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, passphrase);
    }
    /// The tokens are renewed, the steps read and the result posted.
    void playADay()
    {
        const QDate today = m_league->now.date();
        for (const QString &player : {u"Wendy"_s, u"John"_s})
            m_league->world.setSteps(player, today, 10'000);
        m_league->later(day);
        const size_t posts = m_league->world.slack().messages().size();
        SUCCEEDS(m_league->run({u"daily"_s}));
        QCOMPARE(m_league->world.slack().messages().size(), posts + 1);
    }

    std::unique_ptr<CtlLeague> m_league;
    QString m_passphrase;
    QString m_target;
};

void VaultCommandsTest::everythingWorksFromTheNewVault()
{
    playADay();
    const Product::Answer moved = m_league->run(toFile(m_target));
    SUCCEEDS(moved);
    QCOMPARE(moved.object()[u"moved"].toInt(), 5);
    QCOMPARE(moved.object()[u"environment"][u"STEPLADDER_VAULT_FILE"].toString(), m_target);
    QCOMPARE(moved.object()[u"environment"][u"STEPLADDER_VAULT_PASSPHRASE_FILE"].toString(), m_passphrase);
    name(m_target, m_passphrase);
    playADay();
    SUCCEEDS(m_league->run({u"doctor"_s}));
    const QByteArray said = m_league->product.run(toFile(m_league->vaultFile() + u"-third"_s)).out;
    QVERIFY2(said.contains("5 secrets moved to: encrypted file " + m_league->vaultFile().toUtf8() + "-third\n"), said.constData());
    QVERIFY2(said.contains("\nSTEPLADDER_VAULT_FILE=" + m_league->vaultFile().toUtf8() + "-third\n"), said.constData());
}

void VaultCommandsTest::whatCannotBeIsRefused()
{
    const QStringList move{u"vault"_s, u"move"_s};
    QCOMPARE(m_league->run(move).code, 2);
    QCOMPARE(m_league->run(move + QStringList{u"--to-file"_s, m_target}).code, 2);
    QCOMPARE(m_league->run(move + QStringList{u"--to-keychain"_s, u"--passphrase-file"_s, m_passphrase}).code, 2);
    QCOMPARE(m_league->run(toFile(m_target) + QStringList{u"--to-keychain"_s}).code, 2);
    // The same vault, by its name and by another one.
    const QString own = QFileInfo(m_passphrase).dir().filePath(u"passphrase"_s);
    QVERIFY(QFile::link(m_league->vaultFile(), m_target));
    for (const QString &file : {m_league->vaultFile(), m_target}) {
        const Product::Answer same = m_league->run(move + QStringList{u"--to-file"_s, file, u"--passphrase-file"_s, own});
        QCOMPARE(same.code, 2);
        QVERIFY2(same.errors.contains("that vault already"), same.errors.constData());
    }
    QCOMPARE(m_league->run(toFile(m_league->vaultFile())).code, 1); // opened by another passphrase
    playADay();
}

void VaultCommandsTest::killedAtAnyMomentOneVaultHoldsEverything()
{
    constexpr int moments = 15;
    const QString source = m_league->vaultFile();
    QVERIFY(QFile::copy(source, source + u"-kept"_s));
    // Both vaults are in one folder, and every change of either changes it.
    int changes = 0;
    QFileSystemWatcher folder({QFileInfo(source).path()});
    connect(&folder, &QFileSystemWatcher::directoryChanged, this, [&] { ++changes; });
    SUCCEEDS(m_league->run(toFile(m_target)));
    const int whole = changes;
    QVERIFY(whole > 0);

    FileVault before(source, Secret("MARKED-passphrase"_ba));
    const QStringList entries{u"player-1"_s, u"player-2"_s, u" league 1 slack"_s};
    const QString profile = QSettings(m_league->product.profile() + u"/stepladder.ini"_s, QSettings::IniFormat)
                                .value(u"profile/name"_s).toString();
    const auto held = [&](FileVault &vault) {
        return std::ranges::count_if(entries, [&](const QString &entry) {
            return QCoro::waitFor(vault.read(profile + (entry.startsWith(u' ') ? QString() : u"/"_s) + entry)).has_value();
        });
    };
    QCOMPARE(held(before), 0);
    int killed = 0;
    int underWay = 0;
    for (int moment = 0; moment < moments; ++moment) {
        QVERIFY(QFile::remove(source) && QFile::copy(source + u"-kept"_s, source));
        QVERIFY(!QFile::exists(m_target) || QFile::remove(m_target));
        const std::unique_ptr<QProcess> move = m_league->product.start(m_league->at() + toFile(m_target));
        QSignalSpy ended(move.get(), &QProcess::finished);
        changes = 0;
        connect(&folder, &QFileSystemWatcher::directoryChanged, move.get(), [&] {
            if (changes > whole * moment / moments)
                move->kill();
        });
        QVERIFY(move->state() == QProcess::NotRunning || ended.wait(60'000));
        killed += move->exitStatus() == QProcess::CrashExit ? 1 : 0;
        FileVault after(m_target, Secret(passphraseOfTheNew.toUtf8()));
        const auto here = held(before);
        const auto there = held(after);
        underWay += there > 0 && here > 0 ? 1 : 0;
        QVERIFY2(here == 3 || there == 3, qPrintable(u"%1 here, %2 there"_s.arg(here).arg(there)));
        SUCCEEDS(m_league->run(toFile(m_target))); // completes it
        QCOMPARE(held(before), 0);
        QCOMPARE(held(after), 3);
    }
    qInfo("%d of %d moves were killed, %d of them with something in both vaults", killed, moments, underWay);
    QVERIFY(killed > 0);
    name(m_target, m_passphrase);
    playADay();
}

void VaultCommandsTest::toTheKeychainAndBack()
{
    if (qEnvironmentVariable("STEPLADDER_TEST_KEYRING") != "present"_L1)
        QSKIP("Needs a keyring of its own: with_keyring.sh runs it so.");
    const Product::Answer moved = m_league->run({u"vault"_s, u"move"_s, u"--to-keychain"_s});
    SUCCEEDS(moved);
    QCOMPARE(moved.object()[u"moved"].toInt(), 5);
    QCOMPARE(moved.object()[u"vault"].toString(), u"keychain"_s);
    QVERIFY(moved.object()[u"environment"][u"STEPLADDER_VAULT_FILE"].isNull());
    name({}, {});
    playADay();
    SUCCEEDS(m_league->run(toFile(m_target)));
    QCOMPARE(m_league->sync().code, 1); // nobody's entry stays in the keychain
    name(m_target, m_passphrase);
    playADay();
}

QTEST_GUILESS_MAIN(VaultCommandsTest)
#include "tst_vault_commands.moc"
