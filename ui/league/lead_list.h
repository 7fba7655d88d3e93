// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/league_profile.h"
#include "ui/theme/row_list.h"

class QStandardItemModel;

namespace stepladder {

/// Who was ahead on how many days of the season, each as a bar.
class LeadList final : public RowList
{
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit LeadList(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const LeagueProfile &profile);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// With a click, or Return.
    void playerChosen(stepladder::PlayerId player);

private:
    const Appearance &m_appearance;
    QStandardItemModel *m_model;
};

} // namespace stepladder
