#include "core/train/best_model_calibration.h"

#include "core/base/number_text.h"
#include "core/captioner/model_file.h"
#include "core/train/training_summary.h"

#include <algorithm>

namespace saccade {
namespace {

Message sentence(const TemperatureFit& fit) {
    return say("The best model's probabilities are calibrated: temperature %1, calibration error %2 before "
               "and %3 after.",
               fixedNumber(fit.after.temperature, 2),
               fixedNumber(fit.before.reliability.expected_calibration_error, 3),
               fixedNumber(fit.after.reliability.expected_calibration_error, 3));
}

} // namespace

bool calibrateBestModel(const std::filesystem::path& file, const CaptionDataset& dataset,
                        const TrainingData& data, FeatureSource* kept, torch::Device device,
                        TrainObserver& observer, const std::stop_token& stop) {
    const std::shared_ptr<Captioner> best = readModel(file, device);
    // Images that cannot be read were reported at validation.
    LiveFeatures live(dataset, *best, AugmentOptions{false, false, false}, [](const Message&) {});
    std::vector<std::size_t> images = data.validation;
    images.resize(std::min(images.size(), maximum_calibration_images));

    const auto go_on = [&observer, &stop](std::size_t done, std::size_t total) {
        observer.progress({TrainPhase::Calibrating, done, total});
        return !stop.stop_requested();
    };
    const std::optional<TemperatureFit> fit =
        fitTemperature(captionLogits(*best, kept ? *kept : live, images, data.encoded, go_on));
    if (!fit)
        return false;
    best->setTemperature(fit->after.temperature);
    writeModel(file, *best, Precision::Float16, withCalibration(trainingRecord(file), *fit));
    observer.message(sentence(*fit));
    return true;
}

} // namespace saccade
