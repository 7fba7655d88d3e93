// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile_paths.h"
#include "core/accounts/file_vault.h"
#include "tests/app/product.h"
#include "tests/routine/texting_fixture.h"

#include <QDir>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

/// The commands that turn texts to a player on and off.
class TestCtlTexts : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Product> m_product;

    Product::Answer run(const QStringList &arguments)
    {
        return m_product->run(QStringList{u"--now"_s, m_now.toString(Qt::ISODate), u"--json"_s} + arguments);
    }
    void refuses(const QStringList &arguments, ErrorKind kind, int code)
    {
        const Product::Answer answer = run(arguments);
        QCOMPARE(answer.object().value(u"error"_s).toObject().value(u"kind"_s).toString(), word(kind));
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.errors.contains("4155552671") && !answer.out.contains("4155552671"));
    }
    void answers(const QStringList &arguments, const QString &state)
    {
        const Product::Answer answer = run(arguments);
        QVERIFY2(answer.code == 0, answer.errors.constData());
        const QJsonObject expected{{u"name"_s, u"Gran"_s}, {u"state"_s, state}, {u"mobile"_s, u"+1******2671"_s}};
        QCOMPARE(answer.object(), expected);
    }
    /// Enters the number by a program that has a provider; returns the code that came.
    QString enterElsewhere()
    {
        const ProfilePaths paths = ProfilePaths::under(m_product->profile());
        const auto store = std::move(openSqlite(paths.database()).value());
        FileVault vault(QDir(m_product->profile()).filePath(u"../vault"_s), Secret("MARKED-passphrase"_ba));
        const SetClock clock(m_now);
        Phones phones(clock);
        Texting texting(*store, vault, phones, clock, paths.name());
        const PlayerId gran = store->playerNamed(store->leagues().value().front().id, u"Gran"_s).value().id;
        const PhoneNumber number = PhoneNumber::parse(u"+14155552671"_s).value();
        return QCoro::waitFor(texting.enterNumber(gran, number)) ? phones.texts.back().code() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_now; });
        QVERIFY(m_world->start());
        m_product = std::make_unique<Product>(*m_world);
        QVERIFY(m_product->isReady());
        QCOMPARE(run({u"league"_s, u"create"_s, u"Office"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-11-19"_s})
                     .code, 0);
        QCOMPARE(run({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s}).code, 0);
    }
    void cleanup()
    {
        m_product.reset();
        m_world.reset();
    }

    void withoutATextChannelNoNumberIsTaken()
    {
        const QStringList enter{u"optin"_s, u"Gran"_s, u"--mobile"_s};
        refuses(enter + QStringList{u"+14155552671"_s}, ErrorKind::NoTextChannel, 1);
        QVERIFY(run(enter + QStringList{u"+14155552671"_s}).errors.contains("Set one up first"));
        refuses(enter + QStringList{u"415 555 2671"_s}, ErrorKind::InvalidInput, 2);
        refuses(enter + QStringList{u"+14155552671 ext. 5"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"optin"_s, u"Nobody"_s, u"--mobile"_s, u"+14155552671"_s}, ErrorKind::NotFound, 1);
        // Nothing was stored, so there is nothing to confirm or to end.
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, u"123456"_s}, ErrorKind::NotFound, 1);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, u"12345"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"optout"_s, u"Gran"_s}, ErrorKind::NotFound, 1);
        QFile database(ProfilePaths::under(m_product->profile()).database());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("4155552671"));
    }

    void theCodeTurnsTextsOnAndOptoutEndsThem()
    {
        const QString code = enterElsewhere();
        QCOMPARE(code.size(), 6);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, otherThan(code)}, ErrorKind::WrongCode, 1);
        answers({u"optin"_s, u"gran"_s, u"--code"_s, code}, u"confirmed"_s);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, code}, ErrorKind::NoCode, 1);
        answers({u"optout"_s, u"Gran"_s}, u"opted-out"_s);
        answers({u"optout"_s, u"Gran"_s}, u"opted-out"_s);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, code}, ErrorKind::OptedOut, 1);
    }
};

QTEST_GUILESS_MAIN(TestCtlTexts)
#include "tst_ctl_texts.moc"
