#pragma once

#include "core/captioner/captioner.h"
#include "core/data/caption_dataset.h"
#include "core/image/augment.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// Images per batch through the network when nothing is learned: enough for efficient products, few enough to
/// react to a cancellation at once.
inline constexpr std::size_t inference_batch_images = 32;

/// The encoder's features of a batch. Images that could not be read are left out.
struct BatchFeatures {
    std::vector<torch::Tensor>
        tensors; ///< one per depth, [kept, channels, rows, columns]; none when nothing was kept
    std::vector<std::size_t> kept;    ///< indices of the images that could be read, in the requested batch
    std::vector<Geometry> geometries; ///< where the grids of those lie on the images
};

/// Where features come from: computed from the photographs each time, or computed once and then read from a
/// cache.
class FeatureSource {
public:
    virtual ~FeatureSource() = default;

    /// What the images of a batch must have in common: the size that the encoder is given them in. Unless a
    /// source has images of several shapes, they are all the same.
    virtual cv::Size shape(std::size_t image) {
        static_cast<void>(image);
        return {};
    }

    /// Features of images of the dataset that have one shape, on the captioner's device.
    virtual BatchFeatures features(const std::vector<std::size_t>& images) = 0;

    /// The same for training, augmented if the source can: the augmentation depends on `seed` and the image
    /// alone.
    virtual BatchFeatures augmented(const std::vector<std::size_t>& images, std::uint64_t seed) {
        static_cast<void>(seed);
        return features(images);
    }
};

/// Called for each image that cannot be read, once per image.
using BadImage = std::function<void(const Message& sentence)>;

/// Decodes, optionally augments, and encodes at every call; gradients reach the encoder if enabled.
class LiveFeatures : public FeatureSource {
public:
    LiveFeatures(const CaptionDataset& dataset, Captioner& captioner, AugmentOptions augmentation,
                 BadImage bad_image);

    /// Known from the file's header, which is read once; that of a square where it cannot be read.
    cv::Size shape(std::size_t image) override;
    BatchFeatures features(const std::vector<std::size_t>& images) override;
    BatchFeatures augmented(const std::vector<std::size_t>& images, std::uint64_t seed) override;

private:
    BatchFeatures encode(const std::vector<std::size_t>& images, const std::uint64_t* seed);

    const CaptionDataset& dataset_;
    Captioner& captioner_;
    AugmentOptions augmentation_;
    BadImage bad_image_;
    std::vector<bool> reported_;   ///< by image of the dataset
    std::vector<cv::Size> shapes_; ///< likewise; empty where not known yet
};

} // namespace saccade
