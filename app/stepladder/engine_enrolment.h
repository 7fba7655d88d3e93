// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/onboarding/enrolment_port.h"

namespace stepladder {

/// The dialog's port over the engine: a new enrolment each time, so that one given up can end in its own time.
class EngineEnrolment final : public EnrolmentPort
{
public:
    explicit EngineEnrolment(Engine &engine) : m_engine(engine) {}

    [[nodiscard]] Result<Player> addByHand(EnrolmentRequest request) override;
    [[nodiscard]] Result<QUrl> begin(EnrolmentRequest request) override;
    [[nodiscard]] Task<Result<Player>> finish() override;
    [[nodiscard]] Result<void> redirected(QUrl address) override;
    void cancel() override;

private:
    static Task<Result<Player>> finished(std::shared_ptr<Enrolment> enrolment);

    Engine &m_engine;
    std::shared_ptr<Enrolment> m_enrolment;
};

} // namespace stepladder
