// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/texting.h"
#include "tests/accounts/memory_vault.h"
#include "tests/store/store_fixture.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <functional>

// What the tests of texting share: phones that keep what reached them, and a league over a database that can be closed
// and opened again.

namespace stepladder {

/// A text that reached its phone, or may have.
struct PhoneText {
    QString number;
    QString body;
    QDateTime at;
    LeagueId league;

    /// The six digits, or nothing.
    [[nodiscard]] QString code() const
    {
        static const QRegularExpression digits(QStringLiteral(R"(^Stepladder: code (\d{6}) turns on)"));
        return digits.match(body).captured(1);
    }
};

/// The program ends here.
struct Crash {};

/// An SMS provider and the phones behind it.
class Phones final : public TextSenders
{
public:
    enum class Answer { Sent, Unknown, NotSent, Rejected, Refused, OptedOut, CrashBefore, CrashAfter };

    explicit Phones(const Clock &clock) : m_clock(clock) {}

    Task<Result<std::unique_ptr<TextSender>>> textSender(LeagueId league, ChannelKind channel, For) override
    {
        if (!isSetUp)
            co_return failure(ErrorKind::NoTextChannel, QStringLiteral("Office"));
        if (whileOpening)
            whileOpening();
        lastChannel = channel;
        std::unique_ptr<TextSender> sender = std::make_unique<Sender>(*this, league);
        co_return sender;
    }

    bool isSetUp = true;
    Answer answer = Answer::Sent;
    std::function<void()> whileOpening;
    std::function<void()> whileSending;
    std::vector<PhoneText> texts;
    std::vector<TextReply> replies; ///< what came back, oldest first
    QDateTime askedSince;
    Delivery found;                 ///< the answer to a look-up
    ChannelKind lastChannel = ChannelKind::Sms;

private:
    class Sender final : public TextSender
    {
    public:
        Sender(Phones &phones, LeagueId league) : m_phones(phones), m_league(league) {}
        Task<Delivery> text(TextAddress to, QString body) override
        {
            Delivery delivery = m_phones.take({to.kept(), body, m_phones.m_clock.now(), m_league});
            co_return delivery;
        }
        Task<Delivery> lookUp(TextAddress, QString, QDateTime) override { co_return m_phones.found; }
        Task<Result<std::vector<TextReply>>> replies(QDateTime since) override
        {
            m_phones.askedSince = since;
            std::vector<TextReply> heard;
            std::copy_if(m_phones.replies.begin(), m_phones.replies.end(), std::back_inserter(heard),
                         [&](const TextReply &reply) { return reply.at >= since; });
            co_return heard;
        }

    private:
        Phones &m_phones;
        LeagueId m_league;
    };

    Delivery take(const PhoneText &text)
    {
        if (whileSending)
            whileSending();
        const auto failed = [](Outcome outcome, ErrorKind kind) {
            return Delivery{outcome, {}, Error{kind, QStringLiteral("Phones"), {}, std::nullopt}};
        };
        switch (answer) {
        case Answer::Sent: texts.push_back(text); return {Outcome::Sent, QStringLiteral("SM1"), {}};
        case Answer::Unknown: texts.push_back(text); return failed(Outcome::Unknown, ErrorKind::ConnectionLost);
        case Answer::NotSent: return failed(Outcome::NotSent, ErrorKind::Offline);
        case Answer::Rejected: return failed(Outcome::Rejected, ErrorKind::MessageRejected);
        case Answer::Refused: return failed(Outcome::Refused, ErrorKind::ChannelRefused);
        case Answer::OptedOut: return failed(Outcome::Rejected, ErrorKind::OptedOut);
        case Answer::CrashBefore: throw Crash();
        case Answer::CrashAfter: texts.push_back(text); throw Crash();
        }
        Q_UNREACHABLE();
    }

    const Clock &m_clock;
};

struct TextingHouse {
    StoreFolder folder;
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    MemoryVault vault;
    Phones phones{clock};
    std::unique_ptr<Repository> store;
    std::unique_ptr<Texting> texting;

    TextingHouse() { restart(); }

    /// A new process over the same database and vault.
    void restart()
    {
        texting.reset();
        store.reset();
        store = folder.open();
        texting = anotherTexting(*store);
    }
    [[nodiscard]] std::unique_ptr<Texting> anotherTexting(Repository &over)
    {
        return std::make_unique<Texting>(over, vault, phones, clock, QStringLiteral("default"));
    }
    void pass(std::chrono::milliseconds time) { clock.set(clock.now().addMSecs(time.count())); }

    LeagueId league(const QString &name = QStringLiteral("Office")) { return store->addLeague(newLeague(name)).value().id; }
    PlayerId player(LeagueId league, const QString &name) { return store->addPlayer(newPlayer(league, name)).value().id; }

    /// No limit of the league's holds a text.
    void textWithoutLimits(LeagueId league)
    {
        ChannelSetting setting;
        setting.league = league;
        setting.kind = ChannelKind::Sms;
        setting.settings = QStringLiteral(R"({"hours":"00:00-00:00","maxPerDay":"100000","maxPerMonth":"100000"})");
        (void)store->saveChannel(setting);
    }

    /// Internal: the program crashed on the way; restart().
    Result<Texting::Entered> enter(PlayerId player, const QString &number)
    {
        return QCoro::waitFor(entered(texting.get(), player, PhoneNumber::parse(number).value()));
    }
    Result<TextConsent> confirm(PlayerId player, const QString &code)
    {
        return QCoro::waitFor(texting->confirm(player, code));
    }
    Delivery text(PlayerId player, MessageKind kind = MessageKind::Result)
    {
        return QCoro::waitFor(texting->text(player, kind, QStringLiteral("Day 3: you are second.")));
    }
    /// Enters the number and confirms it by the code that came.
    Result<TextConsent> turnOn(PlayerId player, const QString &number)
    {
        return enter(player, number).and_then([&](const Texting::Entered &) {
            return confirm(player, phones.texts.back().code());
        });
    }

private:
    static Task<Result<Texting::Entered>> entered(Texting *texting, PlayerId player, PhoneNumber number)
    {
        try {
            co_return co_await texting->enterNumber(player, number);
        } catch (const Crash &) {
        }
        co_return failure(ErrorKind::Internal);
    }
};

/// Another code than this one.
inline QString otherThan(const QString &code)
{
    return code == QStringLiteral("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
}

} // namespace stepladder
