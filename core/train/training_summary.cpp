#include "core/train/training_summary.h"

#include "core/base/json_object.h"
#include "core/base/path_list.h"
#include "core/run/epoch_measure.h"

#include <filesystem>

namespace saccade {

std::vector<std::string> datasetNames(const std::string& paths) {
    std::vector<std::string> names;
    for (const std::filesystem::path& path : pathList(paths)) {
        const bool ends_with_slash = path.filename().empty();
        names.push_back((ends_with_slash ? path.parent_path() : path).filename().string());
    }
    return names;
}

std::string trainingSummary(const CaptionDataset& dataset, const TrainingData& data,
                            const TrainOptions& options, const EpochReport& report) {
    TrainOptions used = options;
    used.early_stopping_metric =
        EpochMeasure(options.early_stopping_metric, data.validation.size()).name(); // how it was judged
    nlohmann::json options_json = nlohmann::json::parse(toJson(used));
    for (const char* path : {"dataset", "encoder_weights", "initial_model", "cache_directory",
                             "text_captions", "layout_captions"})
        options_json.erase(path);
    nlohmann::json summary = {{"dataset", datasetNames(options.dataset)},
                              {"format", dataset.format},
                              {"images", data.training.size()},
                              {"captions", data.captionCount(data.training)},
                              {"epoch", report.epoch},
                              {"step", report.step},
                              {"options", options_json}};
    if (report.validation) {
        summary["scores"] = report.validation->metrics;
        summary["scores"]["loss"] = report.validation->loss;
        summary["validation_images"] = data.validation.size();
        summary["validation_beam"] = options.validation_beam;
    }
    return jsonText(summary);
}

std::string withCalibration(const std::string& summary, const TemperatureFit& fit) {
    nlohmann::json object = JsonObject(summary, say("The model's training record")).value();
    object["calibration"] = {
        {"words", fit.after.reliability.count},
        {"error_before", fit.before.reliability.expected_calibration_error},
        {"error_after", fit.after.reliability.expected_calibration_error},
    };
    return jsonText(object);
}

} // namespace saccade
