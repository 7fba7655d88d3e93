// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/routine/texting_fixture.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Phones::Answer;

constexpr int players = 3;
constexpr int numbers = 5; // at five codes a day enough to reach the league's limit

struct ModelCode {
    QString number;
    QString code; ///< empty: a crash took it
    QDateTime at;
    int wrongTries = 0;
    bool used = false;
};

struct ModelPlayer {
    PlayerId id;
    QString number; ///< empty: none
    bool confirmed = false;
    bool wantsResult = true;
    bool wantsBattery = true;
    std::vector<ModelCode> codes;
};

/// Says in the plainest way what must happen.
struct Model {
    std::vector<ModelPlayer> players;
    std::set<QString> optedOut;
    std::vector<std::pair<QString, QDateTime>> counted; ///< the codes of this league, by number

    [[nodiscard]] bool isTooMany(const QString &number, const QDateTime &now) const
    {
        const auto within = [&](const QString &of, std::chrono::milliseconds window) {
            return std::count_if(counted.begin(), counted.end(), [&](const auto &each) {
                return (of.isEmpty() || each.first == of) && each.second.msecsTo(now) < window.count();
            });
        };
        return within(number, 60s) >= 1 || within(number, 10min) >= 3 || within(number, 24h) >= 5 || within({}, 24h) >= 20;
    }
    [[nodiscard]] static ModelCode *newest(ModelPlayer &player)
    {
        const auto found = std::find_if(player.codes.rbegin(), player.codes.rend(),
                                        [&](const ModelCode &code) { return code.number == player.number; });
        return found == player.codes.rend() ? nullptr : &*found;
    }
};

} // namespace

/// What must hold in whatever order things happen: thousands of random sequences, each told beforehand by a model.
class TestTextingSequences : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TextingHouse> m_house;
    QRandomGenerator m_random;
    Model m_model;
    LeagueId m_league;
    QStringList m_numbers;
    int m_made = 0;
    bool m_isEager = false; ///< asks for code after code
    QStringList m_story;
    std::map<QString, int> m_outcomes;

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QDateTime now() const { return m_house->clock.now(); }
    ModelPlayer &anybody() { return m_model.players.at(static_cast<size_t>(below(players))); }

    Answer anAnswer()
    {
        if (m_isEager)
            return Answer::Sent;
        switch (below(20)) {
        case 0: return Answer::Unknown;
        case 1: return Answer::NotSent;
        case 2: return Answer::Rejected;
        case 3: return Answer::Refused;
        case 4: return Answer::OptedOut;
        case 5: return Answer::CrashBefore;
        case 6: return Answer::CrashAfter;
        default: return Answer::Sent;
        }
    }
    template<typename Value>
    bool is(const Result<Value> &result, const QString &expected)
    {
        const QString got = result ? u"done"_s : word(result.error().kind);
        m_story += u"  "_s + got + (got == expected ? QString() : u", not "_s + expected);
        ++m_outcomes[got];
        return got == expected;
    }

    void begin(quint32 seed)
    {
        m_random.seed(seed);
        m_isEager = seed % 20 == 0;
        m_story = {u"seed %1"_s.arg(seed)};
        m_model = {};
        m_league = m_house->league(u"League %1"_s.arg(seed));
        m_house->textWithoutLimits(m_league);
        m_numbers.clear();
        for (int i = 0; i < numbers; ++i)
            m_numbers += u"+1%1"_s.arg(4'150'000'000 + m_made++);
        for (int i = 0; i < players; ++i)
            m_model.players.push_back({m_house->player(m_league, u"Player %1"_s.arg(i)), {}, false, true, true, {}});
    }

    QString expectedOfEntering(const ModelPlayer &player, const QString &number, Answer answer) const
    {
        if (m_model.optedOut.contains(number))
            return word(ErrorKind::OptedOut);
        if (player.number == number && player.confirmed)
            return u"done"_s;
        if (m_model.isTooMany(number, now()))
            return word(ErrorKind::TooManyCodes);
        switch (answer) {
        case Answer::Sent:
        case Answer::Unknown: return u"done"_s;
        case Answer::NotSent: return word(ErrorKind::Offline);
        case Answer::Rejected: return word(ErrorKind::MessageRejected);
        case Answer::Refused: return word(ErrorKind::ChannelRefused);
        case Answer::OptedOut: return word(ErrorKind::OptedOut);
        case Answer::CrashBefore:
        case Answer::CrashAfter: return word(ErrorKind::Internal);
        }
        Q_UNREACHABLE();
    }

    bool enter()
    {
        ModelPlayer &player = anybody();
        const QString number = m_numbers.at(below(numbers));
        const Answer answer = anAnswer();
        m_house->phones.answer = answer;
        m_story += u"enter %1 %2, answer %3"_s.arg(player.id.value).arg(number).arg(static_cast<int>(answer));
        const QString expected = expectedOfEntering(player, number, answer);
        const bool isIssued = !m_model.optedOut.contains(number) && !(player.number == number && player.confirmed)
            && !m_model.isTooMany(number, now());
        const size_t before = m_house->phones.texts.size();
        if (!is(m_house->enter(player.id, number), expected))
            return false;
        const bool arrives = isIssued
            && (answer == Answer::Sent || answer == Answer::Unknown || answer == Answer::CrashAfter);
        const size_t arrived = m_house->phones.texts.size() - before;
        if (arrived != (arrives ? 1U : 0U))
            return false;
        if (arrives && (m_house->phones.texts.back().number != number || m_house->phones.texts.back().code().isEmpty()))
            return false;
        const bool isCrash = expected == word(ErrorKind::Internal);
        if (isCrash)
            m_house->restart();
        if (!isIssued)
            return true;
        player.number = number;
        player.confirmed = false;
        if (arrives || isCrash) {
            m_model.counted.emplace_back(number, now());
            player.codes.push_back({number, arrives ? m_house->phones.texts.back().code() : QString(), now(), 0, false});
        }
        if (answer == Answer::OptedOut)
            m_model.optedOut.insert(number);
        return true;
    }

    bool confirm()
    {
        ModelPlayer &player = anybody();
        for (int tries = below(5) == 0 ? 6 : 1; tries > 0; --tries) {
            if (!confirm(player))
                return false;
        }
        return true;
    }

    bool confirm(ModelPlayer &player)
    {
        ModelCode *const newest = Model::newest(player);
        QString code = QString::number(below(900'000) + 100'000);
        if (below(3) == 0 && newest && !newest->code.isEmpty())
            code = newest->code;
        else if (below(2) == 0 && !player.codes.empty() && !player.codes.front().code.isEmpty())
            code = player.codes.front().code;
        m_story += u"confirm %1 %2"_s.arg(player.id.value).arg(code);

        QString expected = u"done"_s;
        if (player.number.isEmpty())
            expected = word(ErrorKind::NotFound);
        else if (m_model.optedOut.contains(player.number))
            expected = word(ErrorKind::OptedOut);
        else if (!newest || newest->used || newest->wrongTries >= 5
                 || newest->at.msecsTo(now()) >= std::chrono::milliseconds(10min).count())
            expected = word(ErrorKind::NoCode);
        else if (newest->code != code)
            expected = ++newest->wrongTries < 5 ? word(ErrorKind::WrongCode) : word(ErrorKind::NoCode);
        else
            newest->used = player.confirmed = true;
        return is(m_house->confirm(player.id, code), expected);
    }

    bool text()
    {
        ModelPlayer &player = anybody();
        const bool isResult = below(2) == 0;
        m_house->phones.answer = below(10) == 0 ? Answer::OptedOut : below(5) == 0 ? Answer::Unknown : Answer::Sent;
        m_story += u"text %1"_s.arg(player.id.value);
        const bool mayGo = player.confirmed && !m_model.optedOut.contains(player.number)
            && (isResult ? player.wantsResult : player.wantsBattery);
        const bool arrives = mayGo && m_house->phones.answer != Answer::OptedOut;
        const size_t before = m_house->phones.texts.size();
        const Delivery delivery = m_house->text(player.id, isResult ? MessageKind::Result : MessageKind::Battery);
        ++m_outcomes[arrives ? u"text arrives"_s : u"text refused"_s];
        if (m_house->phones.texts.size() - before != (arrives ? 1U : 0U))
            return false;
        if (arrives)
            return m_house->phones.texts.back().number == player.number;
        if (mayGo)
            m_model.optedOut.insert(player.number);
        return delivery.outcome == Outcome::Rejected;
    }

    bool optOut()
    {
        ModelPlayer &player = anybody();
        const QString number = m_numbers.at(below(numbers));
        const PhoneNumber phone = PhoneNumber::parse(number).value();
        switch (below(6)) {
        case 0:
            m_story += u"opt out %1"_s.arg(player.id.value);
            if (!player.number.isEmpty())
                m_model.optedOut.insert(player.number);
            return is(m_house->texting->optOut(player.id, OptOutReason::AskedOrganiser),
                      player.number.isEmpty() ? word(ErrorKind::NotFound) : u"done"_s);
        case 1:
            m_story += u"opt out "_s + number;
            m_model.optedOut.insert(number);
            return is(QCoro::waitFor(m_house->texting->optOut(phone, OptOutReason::RepliedStop)), u"done"_s);
        default:
            m_story += u"opt in "_s + number;
            m_model.optedOut.erase(number);
            return is(QCoro::waitFor(m_house->texting->optIn(phone, m_house->clock.now())), u"done"_s);
        }
    }

    bool choose()
    {
        ModelPlayer &player = anybody();
        const bool result = below(2) == 0;
        const bool battery = below(2) == 0;
        m_story += u"choose %1"_s.arg(player.id.value);
        if (!player.number.isEmpty()) {
            player.wantsResult = result;
            player.wantsBattery = battery;
        }
        return is(m_house->texting->choose(player.id, result, battery),
                  player.number.isEmpty() ? word(ErrorKind::NotFound) : u"done"_s);
    }

    bool erase()
    {
        ModelPlayer &player = anybody();
        m_story += u"erase %1"_s.arg(player.id.value);
        const QString name = m_house->store->player(player.id).value().name;
        const bool erased = m_house->store->erasePlayers({player.id}).has_value();
        player = {m_house->player(m_league, name), {}, false, true, true, {}};
        return erased;
    }

    bool step()
    {
        static constexpr std::array<std::chrono::milliseconds, 9> times{1ms,   59'999ms,  60s, 61s,  5min,
                                                                        10min, 599'999ms, 3h,  24h};
        if (m_isEager && below(2) == 0) {
            m_house->pass(below(2) == 0 ? 5min : 10min);
            return enter();
        }
        switch (below(20)) {
        case 0: return choose();
        case 1: return below(2) == 0 ? erase() : optOut();
        case 2: return optOut();
        case 3: m_story += u"restart"_s; m_house->restart(); return true;
        case 4: case 5: case 6: case 7: case 8: {
            const auto time = times.at(static_cast<size_t>(below(static_cast<int>(times.size()))));
            m_story += u"pass %1"_s.arg(time.count());
            m_house->pass(time);
            return true;
        }
        case 9: case 10: case 11: case 12: return confirm();
        case 13: case 14: case 15: return text();
        default: return enter();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Hundreds of thousands of durable writes: memory spares the disk.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void whateverHappensOnlyWhoAgreedIsTexted()
    {
        for (quint32 seed = 1; seed <= 2'000; ++seed) {
            if (seed % 50 == 1)
                m_house = std::make_unique<TextingHouse>();
            begin(seed);
            for (int i = 0; i < (m_isEager ? 150 : 30); ++i)
                QVERIFY2(step(), qPrintable(m_story.join(u'\n')));
            m_house->pass(48h);
        }
        // The sequences came everywhere.
        for (const QString &outcome :
             {u"done"_s, word(ErrorKind::OptedOut), word(ErrorKind::TooManyCodes), word(ErrorKind::WrongCode),
              word(ErrorKind::NoCode), word(ErrorKind::Internal), word(ErrorKind::Offline), u"text arrives"_s,
              u"text refused"_s})
            QVERIFY2(m_outcomes[outcome] > 300, qPrintable(outcome));
    }
};

QTEST_GUILESS_MAIN(TestTextingSequences)
#include "tst_texting_sequences.moc"
