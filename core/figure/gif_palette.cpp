#include "core/figure/gif_palette.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace saccade {
namespace {

/// Cluster centres of a sample of the pixels.
std::vector<cv::Vec3b> paletteOf(const cv::Mat& rgb, int colours) {
    constexpr int wanted_samples = 6000;
    const auto total = static_cast<int>(rgb.total());
    const int step = std::max(1, total / wanted_samples);
    std::vector<cv::Vec3f> samples;
    for (int i = 0; i < total; i += step)
        samples.emplace_back(rgb.at<cv::Vec3b>(i / rgb.cols, i % rgb.cols));
    std::vector<cv::Vec3b> palette(static_cast<std::size_t>(colours));
    const int clusters = std::min(colours, static_cast<int>(samples.size()));
    const cv::Mat points(static_cast<int>(samples.size()), 3, CV_32F, samples.data());
    cv::Mat labels;
    cv::Mat centres;
    cv::kmeans(points, clusters, labels, {cv::TermCriteria::COUNT, 6, 0}, 1, cv::KMEANS_PP_CENTERS, centres);
    for (int i = 0; i < clusters; ++i)
        for (int c = 0; c < 3; ++c)
            palette[static_cast<std::size_t>(i)][c] =
                cv::saturate_cast<std::uint8_t>(centres.at<float>(i, c));
    return palette;
}

/// Finds the nearest colour of a palette; remembers it for colours that differ only in the lowest bits.
class NearestColour {
public:
    explicit NearestColour(const std::vector<cv::Vec3b>& palette) : palette_(palette) { known_.fill(-1); }

    std::uint8_t of(const cv::Vec3i& colour) {
        const cv::Vec3i coarse(colour[0] >> 2, colour[1] >> 2, colour[2] >> 2);
        const auto key = static_cast<std::size_t>(coarse[0] << 12 | coarse[1] << 6 | coarse[2]);
        if (known_[key] < 0)
            known_[key] = search(colour);
        return static_cast<std::uint8_t>(known_[key]);
    }

private:
    std::int16_t search(const cv::Vec3i& colour) const {
        int best = std::numeric_limits<int>::max();
        std::size_t found = 0;
        for (std::size_t i = 0; i < palette_.size(); ++i) {
            const cv::Vec3i difference = cv::Vec3i(palette_[i]) - colour;
            const int distance = difference.dot(difference);
            if (distance < best) {
                best = distance;
                found = i;
            }
        }
        return static_cast<std::int16_t>(found);
    }

    const std::vector<cv::Vec3b>& palette_;
    std::array<std::int16_t, std::size_t{64} * 64 * 64> known_{};
};

cv::Vec3i clamped(const cv::Vec3i& colour) {
    return {std::clamp(colour[0], 0, 255), std::clamp(colour[1], 0, 255), std::clamp(colour[2], 0, 255)};
}

} // namespace

IndexedImage indexed(const cv::Mat& rgb, int colours) {
    IndexedImage image{paletteOf(rgb, colours), cv::Mat(rgb.size(), CV_8U)};
    const auto nearest = std::make_unique<NearestColour>(image.palette);
    // Errors in sixteenths, with an extra place at both ends of the row.
    const auto width = static_cast<std::size_t>(rgb.cols);
    std::vector<cv::Vec3i> here(width + 2);
    std::vector<cv::Vec3i> below(width + 2);
    for (int y = 0; y < rgb.rows; ++y) {
        std::fill(below.begin(), below.end(), cv::Vec3i());
        const auto* row = rgb.ptr<cv::Vec3b>(y);
        auto* index = image.indices.ptr<std::uint8_t>(y);
        for (std::size_t x = 0; x < width; ++x) {
            const cv::Vec3i wanted = clamped(cv::Vec3i(row[x]) + here[x + 1] / 16);
            index[x] = nearest->of(wanted);
            const cv::Vec3i error = wanted - cv::Vec3i(image.palette[index[x]]);
            here[x + 2] += error * 7;
            below[x] += error * 3;
            below[x + 1] += error * 5;
            below[x + 2] += error;
        }
        std::swap(here, below);
    }
    return image;
}

} // namespace saccade
