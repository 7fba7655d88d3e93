// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLocale>
#include <QWidget>

#include <chrono>

namespace stepladder {

/// Minutes and seconds in the locale's figures, as 4:05. Not negative.
[[nodiscard]] QString countdownFigures(std::chrono::seconds left, const QLocale &locale);

/// How much time is left, as an arc and in figures; told in words once a minute.
class CountdownRing final : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(const Appearance &appearance, QWidget *parent = nullptr);

    /// Both not negative.
    void setTime(std::chrono::seconds left, std::chrono::seconds whole);
    [[nodiscard]] QString figures() const { return countdownFigures(m_left, locale()); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    std::chrono::seconds m_left{0};
    std::chrono::seconds m_whole{1};
};

} // namespace stepladder
