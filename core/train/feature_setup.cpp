#include "core/train/feature_setup.h"

#include "core/train/cached_features.h"
#include "core/train/model_setup.h"

namespace saccade {

bool keepsFeatures(const TrainOptions& options) {
    const bool augments = options.augment_crop || options.augment_colour || options.augment_flip;
    return options.feature_cache && !augments && !trainsEncoder(options);
}

namespace {

/// Each process computes its share. The first makes the file before that, and looks it through afterwards: a
/// file system that machines share may have lost what two of them wrote at once.
bool computeTogether(CachedFeatures& features,
                     const std::function<bool(std::size_t done, std::size_t total)>& progress,
                     ProcessGroup& group) {
    if (group.isFirst())
        features.open();
    group.shared("");
    features.open();
    const bool done = features.compute(progress, static_cast<std::size_t>(group.rank()),
                                       static_cast<std::size_t>(group.size()));
    if (group.any(!done, Patience::Alone))
        return false;
    features.open();
    const bool whole = !group.isFirst() || features.compute(progress);
    if (group.any(!whole, Patience::Alone))
        return false;
    features.open();
    return true;
}

} // namespace

std::unique_ptr<FeatureSource> openFeatures(const CaptionDataset& dataset, Captioner& captioner,
                                            const TrainingData& data, const TrainOptions& options,
                                            const RunLayout& layout, TrainObserver& observer,
                                            const std::stop_token& stop, ProcessGroup* group) {
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
    const auto progress = [&observer, &stop](std::size_t done, std::size_t total) {
        observer.progress({TrainPhase::ComputingFeatures, done, total});
        return !stop.stop_requested();
    };
    bool complete = true;
    if (group != nullptr) {
        complete = computeTogether(*kept, progress, *group);
    } else {
        kept->open();
        complete = kept->compute(progress);
    }
    return complete ? std::move(kept) : nullptr;
}

} // namespace saccade
