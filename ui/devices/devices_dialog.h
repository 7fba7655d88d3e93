// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/devices/devices_port.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace stepladder {

class DeviceList;
class DevicePage;
class LimitsEditor;
class ThemedLabel;

/// The league's trackers, those that need care first, and each one's levels, outlook and warnings.
class DevicesDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
        QTimeZone zone; ///< the reader's
    };
    /// The port and what the surroundings refer to outlive the dialog.
    DevicesDialog(DevicesPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// In any order.
    void setDevices(std::vector<WatchedDevice> devices);
    /// One of the devices.
    void choose(PlayerId player);

Q_SIGNALS:
    void checkRequested();
    /// Somebody was snoozed, muted or given other limits, or all were given others: the devices are to be read again.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectPage();
    void showChosen();
    void showUsualLimits();
    void tell(const Result<void> &done);
    void change(const std::function<Result<void>(PlayerId)> &change);
    [[nodiscard]] Reader reader() const;

    DevicesPort &m_port;
    Surroundings m_surroundings;
    ThemedLabel *m_summary;
    DeviceList *m_list;
    QStackedWidget *m_pages;
    DevicePage *m_page;
    LimitsEditor *m_usual;
    ThemedLabel *m_nothing;
    QPushButton *m_check;
    QPushButton *m_close;
};

} // namespace stepladder
