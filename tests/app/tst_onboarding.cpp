// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/product.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>
#include <set>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

/// The ways into a league, through the real program.
class TestOnboarding : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Product> m_product;
    std::set<QByteArray> m_secrets; ///< none of these may be found anywhere but in the vault

    QStringList at() const { return {u"--now"_s, m_now.toString(Qt::ISODate), u"--json"_s, u"--verbose"_s}; }
    Product::Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_product->run(at() + arguments, input);
    }
    QString file(const QString &name, const QByteArray &contents) { return m_product->secretFile(name, contents); }

    QStringList googleClient()
    {
        const fakes::OAuthClient &client = m_world->google().oauth().client();
        return {u"--client-id"_s, client.id, u"--client-secret-file"_s, file(u"client-secret"_s, client.secret.toUtf8())};
    }
    static QStringList player(const QString &verb, const QString &name, const QString &tracker = u"google-health"_s)
    {
        return {u"player"_s, verb, name, u"--tracker"_s, tracker};
    }
    QStringList players()
    {
        QStringList names;
        const QJsonArray array = QJsonDocument::fromJson(run({u"player"_s, u"list"_s}).out).array();
        for (const auto &each : array)
            names += each.toObject().value(u"name"_s).toString();
        return names;
    }
    QJsonArray invitations() { return QJsonDocument::fromJson(run({u"player"_s, u"invitations"_s}).out).array(); }

    /// The address that the browser of somebody elsewhere ends on.
    QByteArray answerTo(const QString &page, const QString &person)
    {
        fakes::ScriptedBrowser browser;
        fakes::ConsentScript script;
        script.player = person;
        script.followRedirect = false;
        const QFuture<fakes::Visit> visit = browser.open(QUrl(page), script);
        if (!QTest::qWaitFor([&] { return visit.isFinished(); }, 60'000))
            return {};
        const QUrlQuery query(visit.result().redirect);
        m_secrets.insert(query.queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8());
        m_secrets.insert(query.queryItemValue(u"code"_s, QUrl::FullyEncoded).toUtf8());
        return visit.result().redirect.toEncoded();
    }

    void nothingLeaked()
    {
        m_secrets.insert(m_world->google().oauth().client().secret.toUtf8());
        m_secrets.insert(m_world->fitbit().oauth().serverClient().secret.toUtf8());
        for (const fakes::Arrival &arrival : m_world->traffic().arrivals()) {
            m_secrets.insert(arrival.request.bearer().toUtf8());
            const QHash<QString, QString> form = arrival.request.form();
            for (const char *key : {"code_verifier", "refresh_token", "client_secret"})
                m_secrets.insert(form.value(QString::fromLatin1(key)).toUtf8());
        }
        m_secrets.erase(QByteArray());
        QVERIFY(m_secrets.size() >= 3);
        QByteArray everything = m_product->transcript();
        int files = 0;
        for (QDirIterator each(m_product->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext(); ++files) {
            QFile stored(each.next());
            QVERIFY(stored.open(QIODevice::ReadOnly));
            everything += stored.readAll();
        }
        QVERIFY(files >= 2);
        for (const QByteArray &secret : m_secrets)
            QVERIFY2(!everything.contains(secret), secret.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 19), QTime(8, 0), Qt::UTC);
        m_secrets.clear();
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_now; });
        QVERIFY(m_world->start());
        m_product = std::make_unique<Product>(*m_world);
        QVERIFY(m_product->isReady());
        m_world->addPerson(u"Wendy"_s, "Europe/Berlin", u"GGNJL9"_s);
        m_world->addPerson(u"Bo"_s);
        QCOMPARE(run({u"league"_s, u"create"_s, u"Office"_s, u"--time-zone"_s, u"Europe/Berlin"_s, u"--start"_s,
                      u"2026-11-19"_s}).code, 0);
    }
    void cleanup()
    {
        m_product.reset();
        m_world.reset();
    }

    void oneProcessInvitesAndAnotherAccepts()
    {
        const Product::Answer invited = run(player(u"invite"_s, u"Wendy"_s) + googleClient());
        QVERIFY2(invited.code == 0, invited.errors.constData());
        QCOMPARE(invited.object().keys(), (QStringList{u"authorizationUrl"_s, u"endsAt"_s}));
        QCOMPARE(invited.object().value(u"endsAt"_s).toString(), u"2026-11-20T08:00:00Z"_s);
        QCOMPARE(players(), QStringList());
        const QJsonArray waiting = invitations();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().toObject().keys(), (QStringList{u"endsAt"_s, u"id"_s, u"madeAt"_s, u"name"_s, u"tracker"_s}));
        QCOMPARE(waiting.first().toObject().value(u"name"_s).toString(), u"Wendy"_s);

        m_now = m_now.addSecs(3 * 3600);
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Wendy"_s);
        const Product::Answer accepted =
            run({u"player"_s, u"accept"_s}, "Hi,\r\n\r\nhere it is:\r\n> <" + answer + ">\r\n\r\nWendy\r\n");
        QVERIFY2(accepted.code == 0, accepted.errors.constData());
        QCOMPARE(accepted.object().keys(), (QStringList{u"id"_s, u"name"_s, u"state"_s}));
        QCOMPARE(accepted.object().value(u"state"_s).toString(), u"connected"_s);
        QCOMPARE(players(), QStringList{u"Wendy"_s});
        QCOMPARE(invitations().size(), 0);

        const Product::Answer twice = run({u"player"_s, u"accept"_s}, answer);
        QCOMPARE(twice.code, 2);
        QVERIFY2(twice.errors.contains("used already"), twice.errors.constData());
        m_world->setSteps(u"Wendy"_s, QDate(2026, 11, 19), 12'345);
        m_now = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
        QCOMPARE(run({u"sync"_s}).code, 0);
        // The link itself is printed, and nowhere kept.
        nothingLeaked();
        const QByteArray state = QUrlQuery(QUrl(invited.object().value(u"authorizationUrl"_s).toString())).queryItemValue(u"state"_s).toUtf8();
        QVERIFY(!state.isEmpty());
        for (QDirIterator each(m_product->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
            QFile stored(each.next());
            QVERIFY(stored.open(QIODevice::ReadOnly));
            QVERIFY2(!stored.readAll().contains(state), qPrintable(stored.fileName()));
        }
    }

    void theAnswerMayComeInAFile()
    {
        const Product::Answer invited = run(player(u"invite"_s, u"Wendy"_s) + googleClient());
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Wendy"_s);
        const Product::Answer accepted = run({u"player"_s, u"accept"_s, u"--address-file"_s, file(u"answer"_s, answer)});
        QVERIFY2(accepted.code == 0, accepted.errors.constData());
        QCOMPARE(run({u"player"_s, u"accept"_s, u"--address-file"_s, u"/nonexistent"_s}).code, 1);
    }

    void whatIsNoAnswerIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("nothing") << QByteArray() << QByteArray("Nothing was pasted");
        QTest::newRow("junk") << QByteArray("no idea\n") << QByteArray("no address");
        QTest::newRow("binary") << QByteArray("\x7f" "ELF\x01\x02\0\0", 8) << QByteArray("not a text");
        QTest::newRow("huge") << QByteArray(3'000'000, 'a') << QByteArray("too long");
        QTest::newRow("stranger") << QByteArray("http://127.0.0.1:61234/?state=abc&code=def") << QByteArray("from another invitation. Ask for the newest.");
        QTest::newRow("other host") << QByteArray("http://example.org/?state=abc&code=def") << QByteArray("not the address that the browser ended on");
    }
    void whatIsNoAnswerIsToldInWords()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, told);
        QCOMPARE(run(player(u"invite"_s, u"Wendy"_s) + googleClient()).code, 0);
        const Product::Answer refused = run({u"player"_s, u"accept"_s}, input);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(told), refused.errors.constData());
        QCOMPARE(refused.object().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"invalid-input"_s);
        QCOMPARE(invitations().size(), 1);
    }

    void anInvitationEndsAfterADay()
    {
        const Product::Answer invited = run(player(u"invite"_s, u"Wendy"_s) + googleClient());
        m_now = m_now.addDays(1);
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Wendy"_s);
        QCOMPARE(invitations().size(), 0);
        const Product::Answer late = run({u"player"_s, u"accept"_s}, answer);
        QCOMPARE(late.code, 2);
        QVERIFY2(late.errors.contains("Send a new one"), late.errors.constData());
        QCOMPARE(players(), QStringList());
    }

    void aClientThatNobodyKnowsIsToldBeforeAnybodyIsInvited()
    {
        const Product::Answer refused =
            run(player(u"invite"_s, u"Wendy"_s)
                + QStringList{u"--client-id"_s, u"unknown"_s, u"--client-secret-file"_s, file(u"client-secret"_s, "MARKED")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.object().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"client-rejected"_s);
        QCOMPARE(invitations().size(), 0);
        // A service that does not answer now keeps nobody from being invited.
        const QStringList client = googleClient();
        m_world->close(fakes::Service::Google);
        QCOMPARE(run(player(u"invite"_s, u"Wendy"_s) + client).code, 0);
    }

    void whoLeavesDoesNotComeBackByAnOldLink()
    {
        const Product::Answer invited = run(player(u"invite"_s, u"Wendy"_s) + googleClient());
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Wendy"_s);
        QCOMPARE(run({u"player"_s, u"add"_s, u"Wendy"_s, u"--tracker"_s, u"manual"_s}).code, 0);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Wendy"_s}).code, 0);
        QCOMPARE(invitations().size(), 0);
        QCOMPARE(run({u"player"_s, u"accept"_s}, answer).code, 2);
        QCOMPARE(players(), QStringList());
    }

    void theLeaguesClientServesTheNextPlayer()
    {
        const Product::Answer first = run(player(u"add"_s, u"Wendy"_s));
        QCOMPARE(first.code, 2);
        QVERIFY2(first.errors.contains("--client-id"), first.errors.constData());
        QCOMPARE(m_product->enrol(u"Wendy"_s, u"google-health"_s, m_world->google().oauth().client(), at()).code, 0);
        const Product::Answer invited = run(player(u"invite"_s, u"Bo"_s));
        QVERIFY2(invited.code == 0, invited.errors.constData());
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Bo"_s);
        const Product::Answer accepted = run({u"player"_s, u"accept"_s}, answer);
        QVERIFY2(accepted.code == 0, accepted.errors.constData());
        // Each tracker has its own.
        QCOMPARE(run(player(u"invite"_s, u"Else"_s, u"fitbit"_s)).code, 2);
        nothingLeaked();
    }

    void googlesFileBringsIdAndSecret()
    {
        const fakes::OAuthClient &client = m_world->google().oauth().client();
        const auto googleFile = [&](const QString &type) {
            const QJsonObject part{{u"client_id"_s, client.id}, {u"client_secret"_s, client.secret}};
            return file(u"client.json"_s, QJsonDocument(QJsonObject{{type, part}}).toJson());
        };
        const Product::Answer web = run(player(u"invite"_s, u"Wendy"_s) + QStringList{u"--client-secret-file"_s, googleFile(u"web"_s)});
        QCOMPARE(web.code, 2);
        QVERIFY2(web.errors.contains("Desktop app"), web.errors.constData());
        const Product::Answer invited =
            run(player(u"invite"_s, u"Wendy"_s) + QStringList{u"--client-secret-file"_s, googleFile(u"installed"_s)});
        QVERIFY2(invited.code == 0, invited.errors.constData());
        const QByteArray answer = answerTo(invited.object().value(u"authorizationUrl"_s).toString(), u"Wendy"_s);
        QCOMPARE(run({u"player"_s, u"accept"_s}, answer).code, 0);
        const Product::Answer bare = run(player(u"invite"_s, u"Bo"_s)
                                         + QStringList{u"--client-secret-file"_s, file(u"secret"_s, client.secret.toUtf8())});
        QCOMPARE(bare.code, 2);
        QVERIFY2(bare.errors.contains("without the client's id"), bare.errors.constData());
        nothingLeaked();
    }

    void tokensOfAnOlderProgramTakeAPlayerIn()
    {
        const fakes::OAuthClient &client = m_world->fitbit().oauth().serverClient();
        const QByteArray basic = (client.id + u':' + client.secret).toUtf8().toBase64();
        m_secrets.insert(basic);
        const QByteArray tokens = tokensOf(u"Wendy"_s);
        const QStringList add = player(u"add"_s, u"Wendy"_s, u"fitbit"_s);

        const Product::Answer without = run(add + QStringList{u"--token-file"_s, file(u"tokens"_s, tokens)});
        QCOMPARE(without.code, 2);
        QVERIFY2(without.errors.contains("no client"), without.errors.constData());
        const Product::Answer junk = run(add + QStringList{u"--token-file"_s, file(u"junk"_s, "MARKED junk")});
        QCOMPARE(junk.code, 2);
        QVERIFY2(junk.errors.contains("neither JSON") && !junk.errors.contains("MARKED"), junk.errors.constData());
        QCOMPARE(run(player(u"add"_s, u"Wendy"_s) + QStringList{u"--token-file"_s, file(u"tokens"_s, tokens)}).code, 2);
        QCOMPARE(m_world->fitbit().oauth().rotations(u"Wendy"_s), 0);

        const Product::Answer added = run(add
                                          + QStringList{u"--token-file"_s, file(u"tokens"_s, tokens), u"--client-secret-file"_s,
                                                        file(u"basic"_s, basic)});
        QVERIFY2(added.code == 0, added.errors.constData());
        QCOMPARE(added.object().value(u"state"_s).toString(), u"connected"_s);
        m_world->setSteps(u"Wendy"_s, QDate(2026, 11, 19), 12'345);
        m_now = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
        QCOMPARE(run({u"sync"_s}).code, 0);

        // As Python prints it, with the client inside.
        const QByteArray second = tokensOf(u"Bo"_s).replace('"', '\'').replace("}", ", 'auth': '" + basic + "', 'expired': None}");
        const Product::Answer bo = run(player(u"add"_s, u"Bo"_s, u"fitbit"_s) + QStringList{u"--token-file"_s, file(u"tokens2"_s, second)});
        QVERIFY2(bo.code == 0, bo.errors.constData());
        const Product::Answer spent =
            run(player(u"add"_s, u"Third"_s, u"fitbit"_s) + QStringList{u"--token-file"_s, file(u"tokens3"_s, "{\"refresh_token\":\"" + QByteArray(64, 'a') + "\"}")});
        QCOMPARE(spent.code, 1);
        QVERIFY2(spent.errors.contains("allow access anew"), spent.errors.constData());
        nothingLeaked();
    }

private:
    /// The service's own answer to a consent of long ago.
    QByteArray tokensOf(const QString &person)
    {
        const fakes::OAuthClient &client = m_world->fitbit().oauth().serverClient();
        const QString redirect = u"http://127.0.0.1:8080/"_s;
        QUrl page(m_world->origin(fakes::Service::Fitbit));
        page.setPath(u"/oauth2/authorize"_s);
        page.setQuery(u"client_id=%1&response_type=code&scope=activity%20settings%20profile&redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F&state=s"_s.arg(client.id));
        const QUrlQuery answer(QUrl::fromEncoded(answerTo(page.toString(QUrl::FullyEncoded), person)));
        QUrl endpoint(m_world->origin(fakes::Service::Fitbit));
        endpoint.setPath(u"/oauth2/token"_s);
        QNetworkRequest request(endpoint);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
        request.setRawHeader("Authorization", "Basic " + (client.id + u':' + client.secret).toUtf8().toBase64());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(
            request, "grant_type=authorization_code&redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F&code=" + answer.queryItemValue(u"code"_s, QUrl::FullyEncoded).toLatin1()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
            return {};
        const QByteArray tokens = reply->readAll();
        m_secrets.insert(QJsonDocument::fromJson(tokens).object().value(u"refresh_token"_s).toString().toUtf8());
        return tokens;
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
