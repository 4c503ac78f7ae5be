#include "core/train/image_loader.h"

#include "core/image/decode_image.h"

#include <opencv2/core/utility.hpp>

#include <exception>

namespace saccade {
namespace {

LoadedImage load(const std::filesystem::path& path, const PreprocessOptions& options,
                 const ImageTransform& transform, std::size_t index) {
    try {
        DecodedImage decoded = decodeImage(path, options.size);
        if (transform)
            decoded.rgb = transform(decoded.rgb, index);
        return {preprocess(decoded.rgb, decoded.original, options), {}};
    } catch (const std::exception& error) {
        return {{}, error.what()};
    }
}

} // namespace

std::vector<LoadedImage> loadImages(const std::vector<std::filesystem::path>& paths,
                                    const PreprocessOptions& options, const ImageTransform& transform) {
    std::vector<LoadedImage> images(paths.size());
    cv::parallel_for_(cv::Range(0, static_cast<int>(paths.size())), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const auto index = static_cast<std::size_t>(i);
            images[index] = load(paths[index], options, transform, index);
        }
    });
    return images;
}

} // namespace saccade
