#include "core/train/image_loader.h"

#include "core/image/decode_image.h"

#include <opencv2/core/utility.hpp>

#include <exception>

namespace saccade {
namespace {

/// `square` is in the augmented image, which has the size of the original.
Geometry onOriginal(Geometry square, const AugmentedImage& augmented) {
    const cv::Rect2d& part = augmented.part;
    const double left = augmented.mirrored ? 1 - part.x - part.width : part.x; // after mirroring all of it
    square.region = {left * square.original.width + square.region.x * part.width,
                     part.y * square.original.height + square.region.y * part.height,
                     square.region.width * part.width, square.region.height * part.height};
    square.mirrored = augmented.mirrored;
    return square;
}

LoadedImage load(const std::filesystem::path& path, const PreprocessOptions& options,
                 const ImageTransform& transform, std::size_t index) {
    try {
        const DecodedImage decoded = decodeImage(path, options.size);
        if (!transform)
            return {preprocess(decoded.rgb, decoded.original, options), {}};
        const AugmentedImage augmented = transform(decoded.rgb, index);
        PreprocessedImage image = preprocess(augmented.rgb, decoded.original, options);
        image.geometry = onOriginal(image.geometry, augmented);
        return {std::move(image), {}};
    } catch (const std::exception& error) {
        return {{}, messageOf(error)};
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
