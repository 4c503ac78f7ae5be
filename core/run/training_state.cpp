#include "core/run/training_state.h"

#include "core/base/json_object.h"

#include <limits>

namespace saccade {
namespace {

constexpr std::int64_t maximum_number = std::numeric_limits<std::int64_t>::max();
constexpr int maximum_updates = std::numeric_limits<int>::max();

nlohmann::json bestJson(const BestValue& value) {
    nlohmann::json json = {{"updates_since", value.updates_since}};
    if (value.best)
        json["best"] = *value.best;
    return json;
}

BestValue readBest(const JsonObject& part) {
    BestValue value;
    if (part.has("best"))
        value.best = part.number("best", 0);
    value.updates_since = part.smallInteger("updates_since", 0, 0, maximum_updates);
    return value;
}

ScheduleState readSchedule(const JsonObject& part) {
    ScheduleState state;
    state.reduction = part.number("reduction", state.reduction, 0, 1);
    state.metric = readBest(part.object("metric"));
    return state;
}

} // namespace

std::string toJson(const TrainingState& state) {
    return jsonText({
        {"step", state.step},
        {"epoch", state.epoch},
        {"batch", state.batch},
        {"schedule", {{"reduction", state.schedule.reduction}, {"metric", bestJson(state.schedule.metric)}}},
        {"early_stopping", bestJson(state.early_stopping)},
        {"measure", state.measure},
        {"best_epoch", state.best_epoch},
        {"seconds", state.seconds},
        {"precision", state.precision},
        {"epoch_loss", state.epoch_loss},
        {"epoch_cross_entropy", state.epoch_cross_entropy},
        {"epoch_words", state.epoch_words},
        {"epoch_images", state.epoch_images},
        {"epoch_captions", state.epoch_captions},
        {"epoch_seconds", state.epoch_seconds},
    });
}

TrainingState trainingStateFromJson(const std::string& json) {
    const JsonObject object(json, say("The state of the training run"));
    const double endless = std::numeric_limits<double>::max();
    TrainingState state;
    state.step = object.integer("step", 0, 0, maximum_number);
    state.epoch = object.smallInteger("epoch", 0, 0, maximum_updates);
    state.batch = object.integer("batch", 0, 0, maximum_number);
    state.schedule = readSchedule(object.object("schedule"));
    state.early_stopping = readBest(object.object("early_stopping"));
    state.measure = object.text("measure", "");
    state.best_epoch = object.smallInteger("best_epoch", 0, 0, maximum_updates);
    state.seconds = object.number("seconds", 0, 0, endless);
    state.precision = object.text("precision", "");
    state.epoch_loss = object.number("epoch_loss", 0);
    state.epoch_cross_entropy = object.number("epoch_cross_entropy", 0);
    state.epoch_words = object.integer("epoch_words", 0, 0, maximum_number);
    state.epoch_images = object.integer("epoch_images", 0, 0, maximum_number);
    state.epoch_captions = object.integer("epoch_captions", 0, 0, maximum_number);
    state.epoch_seconds = object.number("epoch_seconds", 0, 0, endless);
    return state;
}

} // namespace saccade
