#include "core/train/feature_setup.h"

#include "core/train/cached_features.h"
#include "core/train/model_setup.h"

namespace saccade {

bool keepsFeatures(const TrainOptions& options) {
    const bool augments = options.augment_crop || options.augment_colour || options.augment_flip;
    return options.feature_cache && !augments && !trainsEncoder(options);
}

std::unique_ptr<FeatureSource> openFeatures(const CaptionDataset& dataset, Captioner& captioner,
                                            const TrainingData& data, const TrainOptions& options,
                                            const RunLayout& layout, TrainObserver& observer,
                                            const std::stop_token& stop) {
    const BadImage bad_image = [&observer](const Message& sentence) { observer.problem(sentence); };
    if (!keepsFeatures(options)) {
        const AugmentOptions augmentation{options.augment_crop, options.augment_colour, options.augment_flip};
        return std::make_unique<LiveFeatures>(dataset, captioner, augmentation, bad_image);
    }
    std::vector<std::size_t> images = data.training;
    images.insert(images.end(), data.validation.begin(), data.validation.end());
    const std::filesystem::path folder = options.cache_directory.empty()
                                             ? layout.featureCache()
                                             : std::filesystem::path(options.cache_directory);
    auto kept = std::make_unique<CachedFeatures>(dataset, captioner, images, folder, bad_image);
    observer.message(kept->description());
    const bool complete = kept->compute([&observer, &stop](std::size_t done, std::size_t total) {
        observer.progress({TrainPhase::ComputingFeatures, done, total});
        return !stop.stop_requested();
    });
    return complete ? std::move(kept) : nullptr;
}

} // namespace saccade
