#include "core/train/feature_source.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/image/decode_image.h"
#include "core/train/image_loader.h"

namespace saccade {

LiveFeatures::LiveFeatures(const CaptionDataset& dataset, Captioner& captioner, AugmentOptions augmentation,
                           BadImage bad_image)
    : dataset_(dataset), captioner_(captioner), augmentation_(augmentation), bad_image_(std::move(bad_image)),
      reported_(dataset.images.size()), shapes_(dataset.images.size()) {}

cv::Size LiveFeatures::shape(std::size_t image) {
    cv::Size& known = shapes_[image];
    const PreprocessOptions& options = captioner_.config().preprocess;
    if (!known.empty())
        return known;
    known = inputSize({}, options);
    if (options.fit == Fit::Whole) {
        try {
            known = inputSize(imageSize(dataset_.images[image].path), options);
        } catch (const Error&) { // is told when its pixels are read
        }
    }
    return known;
}

BatchFeatures LiveFeatures::features(const std::vector<std::size_t>& images) {
    return encode(images, nullptr);
}

BatchFeatures LiveFeatures::augmented(const std::vector<std::size_t>& images, std::uint64_t seed) {
    return encode(images, &seed);
}

BatchFeatures LiveFeatures::encode(const std::vector<std::size_t>& images, const std::uint64_t* seed) {
    std::vector<std::filesystem::path> paths;
    for (const std::size_t image : images)
        paths.push_back(dataset_.images[image].path);
    ImageTransform transform;
    if (seed != nullptr)
        transform = [&](const cv::Mat& rgb, std::size_t index) {
            const std::size_t image = images[index];
            AugmentOptions options = augmentation_;
            options.flip = options.flip && mayFlip(dataset_.images[image].captions);
            Random random(*seed + image);
            return augment(rgb, options, random);
        };

    BatchFeatures result;
    std::vector<cv::Mat> pixels;
    std::vector<LoadedImage> loaded = loadImages(paths, captioner_.config().preprocess, transform);
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        if (loaded[i].ok() && loaded[i].image.rgb.size() != shape(images[i]))
            loaded[i].error =
                FileError(paths[i], say("was changed by another program while it was in use")).message();
        if (loaded[i].ok()) {
            pixels.push_back(loaded[i].image.rgb);
            result.kept.push_back(i);
            result.geometries.push_back(captioner_.gridGeometry(loaded[i].image.geometry));
        } else if (!reported_[images[i]]) {
            reported_[images[i]] = true;
            bad_image_(loaded[i].error);
        }
    }
    if (!pixels.empty())
        result.tensors = captioner_.encoder().features(pixelTensor(pixels).to(captioner_.device()));
    return result;
}

} // namespace saccade
