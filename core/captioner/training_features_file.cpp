#include "core/captioner/training_features_file.h"

#include "core/model/torchscript.h"

#include "core/base/error.h"
#include "core/base/json_object.h"
#include "core/captioner/captioner.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr int features_version = 1;
constexpr std::size_t maximum_kinds = 8;

std::string nameIn(std::size_t kind, const char* part) {
    return training_features_prefix + std::to_string(kind) + "." + part;
}

[[noreturn]] void refuse() {
    throw Error(say("what it says about the features of its training images is not valid"));
}

/// Float, of exactly this shape and finite.
torch::Tensor tensorIn(const WeightsFile& file, const std::string& name, std::vector<std::int64_t> shape) {
    const auto found = file.index().tensors.find(name);
    if (found == file.index().tensors.end() || found->second.shape != shape)
        refuse();
    torch::Tensor tensor = file.read(name).to(torch::kFloat);
    if (!tensor.isfinite().all().item<bool>())
        refuse();
    return tensor;
}

bool isPositive(double value) {
    return std::isfinite(value) && value > 0;
}

FeatureKind kindIn(const WeightsFile& file, const JsonObject& json, std::size_t index,
                   std::int64_t channels) {
    FeatureKind kind;
    FeatureDistance& distance = kind.distance;
    distance.deviations = json.numbers("deviations");
    distance.rest = json.number("rest", 0);
    const auto components = static_cast<std::int64_t>(distance.deviations.size());
    const std::vector<double> held_out = json.numbers("held_out");
    if (components > channels || !isPositive(distance.rest) || held_out.size() != kind.held_out.size() ||
        !std::all_of(distance.deviations.begin(), distance.deviations.end(), isPositive) ||
        !std::all_of(held_out.begin(), held_out.end(),
                     [](double value) { return std::isfinite(value) && value >= 0; }) ||
        !std::is_sorted(held_out.begin(), held_out.end()))
        refuse();
    std::copy(held_out.begin(), held_out.end(), kind.held_out.begin());
    distance.centre = tensorIn(file, nameIn(index, "centre"), {channels});
    distance.components = tensorIn(file, nameIn(index, "components"), {components, channels});
    if (const auto images = learnedFrom(jsonText(json.value())))
        kind.images = *images;
    return kind;
}

} // namespace

NamedTensors tensorsOf(const TrainingFeatures& features) {
    NamedTensors tensors;
    tensors[std::string(training_features_prefix) + "mean_grid"] = features.mean_grid;
    for (std::size_t i = 0; i < features.kinds.size(); ++i) {
        tensors[nameIn(i, "centre")] = features.kinds[i].distance.centre;
        tensors[nameIn(i, "components")] = features.kinds[i].distance.components;
    }
    return tensors;
}

std::string toJson(const TrainingFeatures& features) {
    nlohmann::json json = {{"version", features_version},
                           {"rows", features.rows},
                           {"columns", features.columns},
                           {"kinds", nlohmann::json::array()}};
    for (const FeatureKind& kind : features.kinds) {
        nlohmann::json entry = {{"images", kind.images.images},
                                {"dataset", kind.images.datasets},
                                {"deviations", kind.distance.deviations},
                                {"rest", kind.distance.rest},
                                {"held_out", kind.held_out}};
        if (kind.images.scenes)
            entry["format"] = "Scenes";
        json["kinds"].push_back(std::move(entry));
    }
    return jsonText(json);
}

std::optional<TrainingFeatures> readTrainingFeatures(const WeightsFile& file, const std::string& json,
                                                     Captioner& captioner) {
    const JsonObject object(json, say("What the model says about its training images"));
    if (object.integer("version", 0, 0, INT64_MAX) != features_version)
        return std::nullopt;
    const int size = captioner.config().preprocess.size, side = size / 16; // see Encoder::features
    const bool any_grid = captioner.config().encoder.name == torchscript_encoder;
    const int least = any_grid ? 1 : side, most = any_grid ? size : side;
    const std::int64_t channels = captioner.encoder().channels();
    TrainingFeatures features;
    features.rows = object.smallInteger("rows", 0, least, most);
    features.columns = object.smallInteger("columns", 0, least, most);
    const std::vector<JsonObject> kinds = object.objects("kinds");
    if (features.rows < least || features.columns < least || kinds.empty() || kinds.size() > maximum_kinds)
        refuse();
    features.mean_grid = tensorIn(file, std::string(training_features_prefix) + "mean_grid",
                                  {std::int64_t{features.rows} * features.columns, channels});
    for (std::size_t i = 0; i < kinds.size(); ++i)
        features.kinds.push_back(kindIn(file, kinds[i], i, channels));
    return features;
}

} // namespace saccade
