// How long a frame of each figure takes at 900 x 600 on an offscreen raster: the mean over a movement of the
// slowest figure. Prints the five slowest in milliseconds of processor time; exit 1 over the project's bound.
#include "content/figure_reader.h"
#include "figure/timeline.h"
#include "ui/widgets/figure_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace trygg;

namespace {

constexpr QSize kSize{900, 600};
constexpr int kFrames = 24, kTries = 3;
constexpr double kMost = 8.0;

double seconds_of_work(const ui::FigurePainter& picture, double period, QImage& sheet)
{
    QPainter painter{&sheet};
    const std::clock_t begin = std::clock();
    for (int frame = 0; frame < kFrames; ++frame) picture.paint(painter, period * frame / kFrames);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double milliseconds_a_frame(const figure::Figure& one)
{
    const ui::FigurePainter picture{one, {}, kSize, 1};
    QImage sheet{kSize, QImage::Format_ARGB32_Premultiplied};
    double best = 1e9;
    for (int i = 0; i < kTries; ++i) best = std::min(best, seconds_of_work(picture, period_of(one), sheet));
    return best * 1000 / kFrames;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app{argc, argv};
    std::vector<std::pair<double, std::string>> times;
    for (const figure::Figure& one : content::read_figures(TRYGGRYGG_SOURCE_DIR "/content"))
        times.emplace_back(milliseconds_a_frame(one), one.id.text());
    std::sort(times.rbegin(), times.rend());
    for (std::size_t i = 0; i < std::min<std::size_t>(5, times.size()); ++i)
        std::printf("%-14s %5.2f ms a frame\n", times[i].second.c_str(), times[i].first);
    std::printf("slowest %.2f ms, at most %.1f\n", times.front().first, kMost);
    return times.front().first <= kMost ? 0 : 1;
}
