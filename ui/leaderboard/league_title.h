// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QToolButton>

namespace stepladder {

/// The application's icon, the league's name and the season beneath; opens the leagues when there is a menu.
class LeagueTitle final : public QToolButton
{
    Q_OBJECT

public:
    explicit LeagueTitle(const Appearance &appearance, QWidget *parent = nullptr);

    void setWords(const QString &league, const QString &season);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_season;
};

} // namespace stepladder
