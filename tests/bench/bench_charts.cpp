// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the charts while 100 players' ten years are zoomed and moved: from the wheel's notch to the painted picture.
#include "tests/ui/sample_board.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace stepladder;

namespace {

constexpr double frameMs = 1000.0 / 60;

void turnWheel(ChartSurface &chart, int delta, Qt::KeyboardModifiers modifiers)
{
    const QPointF at(chart.viewport()->rect().center());
    QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.viewport(), &event);
}

void measure(const char *name, PlayerLinesChart &chart, const RankingData &data, int sharpness)
{
    chart.resize(900, 600);
    chart.setData(data);
    chart.selectPlayer(PlayerId{50});
    QPixmap picture(chart.size() * sharpness);
    picture.setDevicePixelRatio(sharpness);
    std::vector<double> times; // the shortest of several sweeps: what runs beside them is not the charts'
    for (int sweep = 0; sweep < 5; ++sweep) {
        size_t at = 0;
        const auto frame = [&](int delta, Qt::KeyboardModifiers modifiers) {
            QElapsedTimer watch;
            watch.start();
            turnWheel(chart, delta, modifiers);
            chart.QWidget::render(&picture);
            const double time = static_cast<double>(watch.nsecsElapsed()) / 1e6;
            if (at == times.size())
                times.push_back(time);
            times[at] = std::min(times[at], time);
            ++at;
        };
        for (int i = 0; i < 20; ++i) {
            frame(120, {}); // from ten years to weeks
            frame(120, Qt::ShiftModifier);
        }
        for (int i = 0; i < 20; ++i) {
            frame(-120, Qt::ShiftModifier);
            frame(-120, {}); // and back
        }
    }
    std::ranges::sort(times);
    const auto late = std::ranges::count_if(times, [](double time) { return time > frameMs; });
    std::printf("%s of 100 players over ten years, %dx: %zu frames, median %.1f ms, longest %.1f ms, %.0f%% over %.1f ms\n", name, sharpness,
                times.size(), times[times.size() / 2], times.back(), 100.0 * static_cast<double>(late) / static_cast<double>(times.size()),
                frameMs);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const RankingData data = rankingData(sample::crowd(100, 3650));
    for (const int sharpness : {1, 2}) {
        RankingChart ranks(Theme::light());
        measure("ranks", ranks, data, sharpness);
        PointsChart points(Theme::light());
        measure("points", points, data, sharpness);
    }
    return 0;
}
