// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/watched_devices.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;

namespace stepladder {

class AvatarView;
class LevelChart;
class LimitsEditor;
class Notice;
class ThemedLabel;

/// One tracker: how it was, what is coming, what was told of it, and when it is warned of.
class DevicePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DevicePage(const Appearance &appearance, QWidget *parent = nullptr);

    struct Known {
        DeviceOutlook outlook;
        std::vector<BatteryPoint> points;
        std::vector<OutboxEntry> warnings; ///< oldest first
    };
    void setDevice(const WatchedDevice &device, const Known &known, const Reader &reader);
    /// What did not work.
    void tell(const QString &trouble);

Q_SIGNALS:
    void remindTomorrowRequested();
    void leaveUntilChargedRequested();
    void muteRequested(bool isMuted);
    void limitsRequested(std::optional<stepladder::BatteryLimits> limits);

private:
    void build();

    const Appearance &m_appearance;
    AvatarView *m_avatar;
    ThemedLabel *m_model;
    ThemedLabel *m_player;
    ThemedLabel *m_level;
    Notice *m_state;
    LevelChart *m_chart;
    ThemedLabel *m_told[3] = {};
    LimitsEditor *m_limits;
    QPushButton *m_usual;
    QPushButton *m_tomorrow;
    QPushButton *m_untilCharged;
    QPushButton *m_mute;
    Notice *m_trouble;
    bool m_isMuted = false;
};

} // namespace stepladder
