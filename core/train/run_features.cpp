#include "core/train/run_features.h"

#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/captioner/model_file.h"
#include "core/train/measured_features.h"
#include "core/train/training_summary.h"

#include <algorithm>

namespace saccade {
namespace {

constexpr std::size_t most_kinds = 8; // the newest ones

bool isAmong(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(), [&all](const std::string& name) {
        return std::find(all.begin(), all.end(), name) != all.end();
    });
}

/// Of other datasets than the run's. The encoder has changed since they were measured; if by much, no image
/// is near them any more, and they do no harm.
std::vector<FeatureKind> earlierKinds(const TrainOptions& options, const LearnedFrom& own) {
    const std::vector<std::filesystem::path> files = pathList(options.initial_model);
    if (files.empty())
        return {};
    try {
        const auto features = readModel(files.front())->trainingFeatures();
        std::vector<FeatureKind> kinds = features ? features->kinds : std::vector<FeatureKind>();
        std::erase_if(
            kinds, [&own](const FeatureKind& kind) { return isAmong(kind.images.datasets, own.datasets); });
        return kinds;
    } catch (const Error&) {
        return {}; // it is gone, and was needed at the beginning alone
    }
}

/// The run may have made another grid than the model that it started from.
bool fits(const FeatureKind& kind, Captioner& captioner) {
    return kind.distance.centre.numel() == captioner.encoder().channels();
}

/// One run's end.
class RunFeatures {
public:
    RunFeatures(const CaptionDataset& dataset, const TrainingData& data, const TrainOptions& options,
                FeatureSource* kept, TrainObserver& observer, const std::stop_token& stop)
        : dataset_(dataset), data_(data), kept_(kept), observer_(observer),
          stop_(stop), own_{static_cast<std::int64_t>(data.training.size()), datasetNames(options.dataset),
                            dataset.format == "Scenes"},
          earlier_(earlierKinds(options, own_)) {}

    MeasuredFeatures measure(Captioner& captioner) {
        // Images that cannot be read were reported in training.
        LiveFeatures live(dataset_, captioner, AugmentOptions{false, false, false}, [](const Message&) {});
        MeasuredFeatures measured =
            measureByDataset(captioner, kept_ ? *kept_ : live, dataset_, data_.training, data_.validation,
                             own_.datasets, [this](std::size_t done, std::size_t total) {
                                 if (!kept_) // reading them takes no time worth telling
                                     observer_.progress({TrainPhase::ComputingFeatures, done, total});
                                 return !stop_.stop_requested();
                             });
        if (!measured.features)
            return measured;
        std::vector<FeatureKind>& kinds = measured.features->kinds;
        for (const FeatureKind& kind : earlier_)
            if (kinds.size() < most_kinds && fits(kind, captioner))
                kinds.push_back(kind);
        return measured;
    }

private:
    const CaptionDataset& dataset_;
    const TrainingData& data_;
    FeatureSource* kept_;
    TrainObserver& observer_;
    const std::stop_token& stop_;
    LearnedFrom own_;
    std::vector<FeatureKind> earlier_;
};

void addTo(const std::filesystem::path& file, Captioner& model, const TrainingFeatures& features) {
    model.setTrainingFeatures(features);
    writeModel(file, model, precisionOf(file), trainingRecord(file));
}

} // namespace

bool addFeaturesToModels(const RunLayout& layout, const CaptionDataset& dataset, const TrainingData& data,
                         const TrainOptions& options, bool last_is_best, FeatureSource* kept,
                         torch::Device device, TrainObserver& observer, const std::stop_token& stop) {
    RunFeatures run(dataset, data, options, kept, observer, stop);
    MeasuredFeatures measured;
    for (const std::filesystem::path& file : {layout.bestModel(), layout.lastModel()}) {
        if (!std::filesystem::exists(file))
            continue;
        const std::shared_ptr<Captioner> model = readModel(file, device);
        if (!measured.features || !last_is_best)
            measured = run.measure(*model);
        if (measured.cancelled)
            return false;
        if (measured.features)
            addTo(file, *model, *measured.features);
    }
    return true;
}

} // namespace saccade
