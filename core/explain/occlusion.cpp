#include "core/explain/explanation.h"

#include "core/image/cell_mask.h"
#include "core/image/region_edit.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <set>

namespace saccade {
namespace {

/// Where windows of `size` of `cells` cells begin: every other place of half a window, to the end.
std::vector<int> windowStarts(int cells, int size) {
    const int stride = std::max(1, size - 1);
    std::set<int> starts;
    for (int start = 0; start + size <= cells; start += stride)
        starts.insert(start);
    starts.insert(cells - size);
    return {starts.begin(), starts.end()};
}

std::vector<cv::Rect> windowsOf(cv::Size grid) {
    const cv::Size size(std::max(1, (grid.width + 2) / 5), std::max(1, (grid.height + 2) / 5));
    std::vector<cv::Rect> windows;
    for (const int row : windowStarts(grid.height, size.height))
        for (const int column : windowStarts(grid.width, size.width))
            windows.push_back({{column, row}, size});
    return windows;
}

void add(double value, cv::Mat part) {
    cv::add(part, cv::Scalar(value), part);
}

/// The fall of the log probability while a window of the image is blurred, spread over its cells; a cell has
/// the mean of the windows over it.
std::vector<float> occluded(const WordQuestion& question, const DecoderMemory& seen,
                            const std::stop_token& stop) {
    const cv::Size grid(seen.columns, seen.rows);
    const cv::Mat& image = question.image.rgb;
    const cv::Mat blurred = strongBlur(image);
    const cv::Point2d shift = question.captioner.gridGeometry(question.image.geometry).grid_shift;
    const std::vector<cv::Rect> windows = windowsOf(grid);
    const float whole = wordInImages(question, {image}).front();

    cv::Mat falls(grid, CV_32F, cv::Scalar::all(0)), counts(grid, CV_32F, cv::Scalar::all(0));
    for (const cv::Rect& window : windows) {
        if (stop.stop_requested())
            break;
        cv::Mat cells(grid, CV_32F, cv::Scalar::all(0));
        cells(window).setTo(1);
        const std::span<const float> weights(cells.ptr<float>(), cells.total());
        const cv::Mat edited = blended(image, blurred, cellMask(weights, grid, image.size(), shift));
        const float fall = whole - wordInImages(question, {edited}).front();
        add(static_cast<double>(fall), falls(window));
        add(1, counts(window));
    }
    const cv::Mat mean = falls / cv::max(counts, 1);
    return {mean.begin<float>(), mean.end<float>()};
}

} // namespace

/// Zeiler and Fergus 2014, section 4.2, with blur in place of grey.
ExplanationKind occlusion() {
    return {{"occlusion", say("Occlusion"),
             say("How much less probable the word becomes when a part of the image is blurred")},
            occluded};
}

} // namespace saccade
