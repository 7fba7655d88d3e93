// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/league_profile.h"
#include "ui/theme/reader.h"
#include "ui/theme/row_list.h"

class QStandardItemModel;

namespace stepladder {

/// The months of a league, the newest first: what all walked together, and who earned most.
class MonthList final : public RowList
{
    Q_OBJECT

public:
    explicit MonthList(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const LeagueProfile &profile, const Reader &reader);
    /// As high as all months: they are scrolled together with what stands around them.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// With a click, or Return: its first day.
    void monthChosen(QDate first);

private:
    const Appearance &m_appearance;
    QStandardItemModel *m_model;
};

} // namespace stepladder
