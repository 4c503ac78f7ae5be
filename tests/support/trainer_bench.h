#pragma once

#include "core/data/open_dataset.h"
#include "core/data/scenes/writer.h"
#include "core/train/trainer.h"
#include "tests/support/small_dataset.h"

#include <torch/torch.h>

#include <QTemporaryDir>

#include <functional>
#include <string>
#include <vector>

namespace saccade::test {

/// A small dataset. All images but four are for training, whatever the hash of their names.
inline CaptionDataset smallScenes(const std::filesystem::path& folder) {
    CaptionDataset dataset = openDataset(folder.string());
    for (std::size_t i = 0; i < dataset.images.size(); ++i) {
        dataset.images[i].split = i < 4 ? Split::Validation : Split::Train;
        dataset.images[i].split_name = i < 4 ? "val" : "train";
    }
    return dataset;
}

/// A small dataset to train on.
struct TrainerData {
    explicit TrainerData(const std::vector<scenes::SceneOptions>& sizes = {{96, 96}}) {
        torch::set_num_threads(1);
        writeSmallDataset(folder.path().toStdString(), 20, sizes);
    }

    TrainOptions options() const {
        TrainOptions options = smallTraining(folder.path().toStdString());
        options.augment_colour = true;
        return options;
    }

    CaptionDataset scenes() const { return smallScenes(folder.path().toStdString()); }

    QTemporaryDir folder;
};

/// Two datasets with masks, each with ten training images and one validation image.
inline CaptionDataset twoDatasetsWithMasks(const QTemporaryDir& folder) {
    std::string paths;
    for (const std::uint64_t seed : {1, 2}) {
        const std::filesystem::path path = folder.filePath(QString::number(seed)).toStdString();
        scenes::WriteOptions options;
        options.count = 11;
        options.seed = seed;
        scenes::writeScenes(path, options);
        paths += (paths.empty() ? "" : ",") + path.string();
    }
    return openDataset(paths);
}

/// Keeps the reports of a run, and requests a stop when a report asks for it.
class Stopper : public TrainObserver {
public:
    std::function<bool(const TrainProgress&)> when = [](const TrainProgress&) { return false; };
    std::stop_source source;
    std::vector<StepReport> steps;
    std::vector<EpochReport> epochs;
    std::vector<std::string> messages, problems;
    std::size_t computed = 0;

    void progress(const TrainProgress& now) override {
        computed += now.phase == TrainPhase::ComputingFeatures;
        if (when(now))
            source.request_stop();
    }
    void step(const StepReport& report) override { steps.push_back(report); }
    void epoch(const EpochReport& report) override { epochs.push_back(report); }
    void message(const Message& sentence) override { messages.push_back(sentence.english()); }
    void problem(const Message& sentence) override { problems.push_back(sentence.english()); }
};

inline TrainOutcome train(const CaptionDataset& dataset, RunDirectory& run, Stopper& observer) {
    return saccade::train(dataset, run, torch::kCPU, observer, observer.source.get_token());
}

} // namespace saccade::test
