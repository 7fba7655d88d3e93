// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace stepladder::tests {

/// Real steps of 23 people in spring 2016, where the data lies beside the checkout (or in STEPLADDER_TEST_DATA).
/// Source: Furberg et al., https://doi.org/10.5281/zenodo.53894, CC BY 4.0.
class RealSteps
{
public:
    struct Expected {
        qint64 points = 0;
        qint64 totalSteps = 0;
        int denseRank = 0;
        int competitionRank = 0;
    };
    struct Variant {
        int goal = 0;
        int bonusStep = 0;
        std::map<QString, Expected> standings; ///< by player
    };
    struct Restated {
        QString player;
        QDate day;
        int first = 0;
    };

    /// Empty where the data is absent or cannot be read.
    [[nodiscard]] static std::optional<RealSteps> load();

    std::map<QString, std::map<QDate, int>> days; ///< by player
    std::vector<Restated> restated;
    std::vector<Variant> variants;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
};

} // namespace stepladder::tests
