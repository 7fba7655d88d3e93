// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace stepladder::tests {

struct SettingsScene;

/// A state of the settings, to be drawn and to be held to what holds for all.
struct SettingsPicture {
    QString name;
    std::function<void(SettingsScene &)> set;
};

[[nodiscard]] std::vector<SettingsPicture> settingsPictures();

} // namespace stepladder::tests
