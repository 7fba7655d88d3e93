// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace stepladder {

class FigureView;
class Notice;
class RecentDays;
class ThemedLabel;

/// What stands beside a player's charts: the newest days, devices, how the connection stands, and records.
class ProfileFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileFacts(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const PlayerProfile &profile, const Reader &reader);

Q_SIGNALS:
    void reconnectRequested();
    void stepsRequested();
    void textsRequested();

private:
    [[nodiscard]] QLayout *below(QWidget *words) const;
    void setDevices(const PlayerProfile &profile, const Reader &reader);
    void setConnection(const PlayerProfile &profile, const Reader &reader);
    void setTexts(const PlayerProfile &profile, const Reader &reader);

    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    QWidget *m_recentPart;
    QWidget *m_recordsPart;
    QWidget *m_devicesPart;
    QWidget *m_connectionPart;
    QWidget *m_textsPart;
    RecentDays *m_recent;
    std::vector<FigureView *> m_records;
    QVBoxLayout *m_devices;
    Notice *m_state;
    ThemedLabel *m_why;
    QPushButton *m_reconnect;
    Notice *m_texts;
    ThemedLabel *m_wishes; ///< of whose texts
    QPushButton *m_changeTexts;
    QPushButton *m_steps; ///< of who is kept by hand
};

} // namespace stepladder
