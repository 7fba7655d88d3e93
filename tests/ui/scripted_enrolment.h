// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"

#include <QCoroSignal>
#include <QObject>
#include <utility>

namespace stepladder::tests {

/// An enrolment that answers when the test says so, through the event loop as a network does.
class ScriptedEnrolment final : public QObject, public EnrolmentPort
{
    Q_OBJECT

public:
    std::optional<Error> refusal;           ///< of addByHand and begin
    std::vector<EnrolmentRequest> requests; ///< every one that came
    std::vector<QUrl> pasted;
    int cancelled = 0;
    int waiting = 0; ///< calls of finish() without an answer
    QUrl page{QStringLiteral("https://accounts.example.com/authorize?state=s%201&scope=a+b")};

    [[nodiscard]] Result<Player> addByHand(EnrolmentRequest request) override
    {
        requests.push_back(request);
        if (refusal)
            return tl::unexpected(*refusal);
        return playerOf(request);
    }

    [[nodiscard]] Result<QUrl> begin(EnrolmentRequest request) override
    {
        requests.push_back(request);
        if (refusal)
            return tl::unexpected(*refusal);
        return page;
    }

    [[nodiscard]] Task<Result<Player>> finish() override { return waitFor(this); }

    [[nodiscard]] Result<void> redirected(QUrl address) override
    {
        pasted.push_back(address);
        if (address.port() != 4711)
            return failure(ErrorKind::InvalidInput, {}, QStringLiteral("this address is from another invitation"));
        answer(playerOf(requests.back()));
        return {};
    }

    void cancel() override
    {
        ++cancelled;
        answer(failure(ErrorKind::Cancelled));
    }

    void answer(const Result<Player> &result)
    {
        // QCoro 0.8 does not survive a second signal on its way to one wait.
        if (std::exchange(m_answered, true))
            return;
        m_result = result;
        QMetaObject::invokeMethod(this, &ScriptedEnrolment::answered, Qt::QueuedConnection);
    }

    static Player playerOf(const EnrolmentRequest &request)
    {
        Player player;
        player.id = PlayerId{7};
        player.league = request.league;
        player.name = request.name;
        player.tracker = request.tracker;
        player.zone = request.zone.value_or(QTimeZone("Europe/London"));
        player.joined = QDate(2026, 11, 1);
        return player;
    }

Q_SIGNALS:
    void answered();

private:
    static Task<Result<Player>> waitFor(ScriptedEnrolment *enrolment)
    {
        ++enrolment->waiting;
        enrolment->m_answered = false;
        co_await qCoro(enrolment, &ScriptedEnrolment::answered);
        --enrolment->waiting;
        co_return enrolment->m_result;
    }

    Result<Player> m_result;
    bool m_answered = false;
};

} // namespace stepladder::tests
