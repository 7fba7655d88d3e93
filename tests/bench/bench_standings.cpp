// SPDX-License-Identifier: GPL-3.0-or-later
// Standings of 10,000 players by 365 days against a plain scan of the same memory.
#include "core/league/standings.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <random>

using namespace stepladder;

namespace {

template<typename Work>
double medianMs(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer watch;
        watch.start();
        work();
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const Season season{QDate(2025, 11, 1), {}};
    std::mt19937 random(1);
    std::vector<Contender> contenders(10'000);
    for (size_t i = 0; i < contenders.size(); ++i) {
        contenders[i].id = PlayerId{static_cast<qint64>(i) + 1};
        contenders[i].name = QStringLiteral("Player %1").arg(i);
        contenders[i].joined = season.first;
        for (int day = 0; day < 365; ++day)
            contenders[i].days.push_back({season.first.addDays(day), StepCount{static_cast<int>(random() % 20'000)}});
    }
    qint64 sum = 0;
    const double scan = medianMs([&] {
        for (const Contender &contender : contenders) {
            for (const ScoredDay &day : contender.days)
                sum += day.steps->value;
        }
    });
    size_t rows = 0;
    const double standings = medianMs(
        [&] { rows += standingsFor(season.first.addDays(364), {}, season, contenders).rows.size(); });
    std::printf("standings of 10,000 players by 365 days: %.1f ms; a plain scan of the same memory: %.1f ms; "
                "ratio %.1f (checksum %lld)\n",
                standings, scan, standings / scan, static_cast<long long>(sum + static_cast<qint64>(rows)));
    return 0;
}
