// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/watched_devices.h"
#include "ui/theme/reader.h"
#include "ui/theme/row_list.h"

#include <QAbstractListModel>

#include <functional>
#include <map>

namespace stepladder {

/// The trackers, those that need care most first. What is coming is looked up for rows that are seen.
class DeviceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Outlook = std::function<DeviceOutlook(const WatchedDevice &)>;
    using QAbstractListModel::QAbstractListModel;

    void setDevices(std::vector<WatchedDevice> devices, const Reader &reader, Outlook outlook);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const WatchedDevice &at(int row) const { return m_devices.at(static_cast<size_t>(row)); }
    [[nodiscard]] DeviceOutlook outlook(int row) const;
    [[nodiscard]] const Reader &reader() const { return m_reader; }
    [[nodiscard]] int rowOf(PlayerId player) const; ///< -1: not there

private:
    std::vector<WatchedDevice> m_devices;
    Reader m_reader;
    Outlook m_look;
    mutable std::map<int, DeviceOutlook> m_outlooks;
};

class DeviceList final : public RowList
{
    Q_OBJECT

public:
    explicit DeviceList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Whoever's was chosen stays it while it is there.
    void setDevices(std::vector<WatchedDevice> devices, const Reader &reader, DeviceModel::Outlook outlook);
    void choose(PlayerId player);
    [[nodiscard]] const WatchedDevice *chosen() const; ///< until the devices are set again
    [[nodiscard]] DeviceOutlook chosenOutlook() const;

private:
    DeviceModel *m_model;
};

} // namespace stepladder
