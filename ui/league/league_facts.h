// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/league_profile.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

namespace stepladder {

class FigureView;
class Notice;
class ThemedLabel;

/// What stands beside a league's history: records, how connections and trackers stand, and the rules.
class LeagueFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit LeagueFacts(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const LeagueProfile &profile, const Reader &reader);

private:
    std::vector<FigureView *> m_records;
    QWidget *m_recordsPart;
    QWidget *m_trackersPart;
    Notice *m_connections;
    Notice *m_trackers;
    ThemedLabel *m_rules;
};

} // namespace stepladder
