// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <coroutine>
#include <deque>

namespace stepladder {

/// Lets a number of coroutines through at a time; the others wait in line, first come, first served.
/// Those who wait go on from the event loop, never from inside leave(), so that a long line is no deep stack.
class Gate : public QObject
{
    Q_OBJECT
public:
    explicit Gate(int places);

    /// `co_await gate.enter()` takes a place. Whoever has one must leave() once.
    class Turn
    {
    public:
        explicit Turn(Gate &gate) : m_gate(gate) {}
        [[nodiscard]] bool await_ready() const { return m_gate.m_line.empty() && m_gate.takeFreePlace(); }
        void await_suspend(std::coroutine_handle<> waiting) const { m_gate.m_line.push_back(waiting); }
        void await_resume() const {}

    private:
        Gate &m_gate;
    };
    [[nodiscard]] Turn enter() { return Turn(*this); }
    void leave();

private:
    bool takeFreePlace();
    void letNextIn();

    int m_free;
    std::deque<std::coroutine_handle<>> m_line;
};

} // namespace stepladder
