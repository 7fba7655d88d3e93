// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace stepladder::tests {

struct OnboardingScene;

/// A page or an ending of the dialog, to be drawn.
struct OnboardingPicture {
    QString name;
    std::function<void(OnboardingScene &)> set;
};

[[nodiscard]] std::vector<OnboardingPicture> onboardingPictures();

} // namespace stepladder::tests
