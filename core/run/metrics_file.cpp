#include "core/run/metrics_file.h"

#include "core/base/error.h"
#include "core/base/json_object.h"

#include <limits>

namespace saccade {
namespace {

constexpr std::int64_t maximum_count = std::numeric_limits<std::int64_t>::max();
constexpr int maximum_epoch = std::numeric_limits<int>::max();
constexpr std::size_t maximum_scores = 64; ///< of an epoch

/// NaN for a value that is not a number, infinite for one that was not measured.
double measured(const JsonObject& line, const char* key) {
    return line.number(key, std::numeric_limits<double>::infinity(), true);
}

StepReport readStep(const JsonObject& line) {
    StepReport report;
    report.step = line.integer("step", 0, 0, maximum_count);
    report.epoch = line.smallInteger("epoch", 0, 0, maximum_epoch);
    report.loss = measured(line, "loss");
    report.perplexity = measured(line, "perplexity");
    report.learning_rate = measured(line, "learning_rate");
    report.gradient_norm = measured(line, "gradient_norm");
    report.reward = line.number("reward", 0, true);
    report.images_per_second = measured(line, "images_per_second");
    report.captions_per_second = measured(line, "captions_per_second");
    report.seconds = measured(line, "seconds");
    return report;
}

ValidationReport readValidation(const JsonObject& line) {
    ValidationReport report;
    report.loss = measured(line, "validation_loss");
    report.perplexity = measured(line, "validation_perplexity");
    if (!line.isNull("metrics")) {
        const JsonObject metrics = line.object("metrics");
        if (metrics.value().size() > maximum_scores)
            throw Error(say("The line has more scores than an epoch can have."));
        for (const auto& [name, value] : metrics.value().items())
            report.metrics[name] = measured(metrics, name.c_str());
    }
    report.attention_entropy = measured(line, "attention_entropy");
    report.attention_divergence = measured(line, "attention_divergence");
    report.attention_uniform_distance = measured(line, "attention_uniform_distance");
    report.caption_repetition = measured(line, "caption_repetition");
    return report;
}

EpochReport readEpoch(const JsonObject& line) {
    EpochReport report;
    report.epoch = line.smallInteger("epoch", 0, 0, maximum_epoch);
    report.step = line.integer("step", 0, 0, maximum_count);
    report.loss = measured(line, "loss");
    report.perplexity = measured(line, "perplexity");
    report.learning_rate = measured(line, "learning_rate");
    report.images_per_second = measured(line, "images_per_second");
    report.captions_per_second = measured(line, "captions_per_second");
    report.seconds = measured(line, "seconds");
    report.best = line.boolean("best", false);
    if (line.has("validation_loss") || line.has("metrics"))
        report.validation = readValidation(line);
    return report;
}

} // namespace

std::string metricsLine(const StepReport& report) {
    nlohmann::ordered_json line = {{"kind", "step"},
                                   {"step", report.step},
                                   {"epoch", report.epoch},
                                   {"loss", report.loss},
                                   {"perplexity", report.perplexity},
                                   {"learning_rate", report.learning_rate},
                                   {"gradient_norm", report.gradient_norm},
                                   {"images_per_second", report.images_per_second},
                                   {"captions_per_second", report.captions_per_second},
                                   {"seconds", report.seconds}};
    if (report.reward != 0)
        line["reward"] = report.reward;
    return line.dump();
}

std::string metricsLine(const EpochReport& report) {
    nlohmann::ordered_json line = {{"kind", "epoch"}, {"step", report.step}, {"epoch", report.epoch}};
    if (report.epoch > 0) { // the starting model has no training values
        line["loss"] = report.loss;
        line["perplexity"] = report.perplexity;
        line["learning_rate"] = report.learning_rate;
        line["images_per_second"] = report.images_per_second;
        line["captions_per_second"] = report.captions_per_second;
    }
    line["seconds"] = report.seconds;
    line["best"] = report.best;
    if (report.validation) {
        const ValidationReport& validation = *report.validation;
        line["validation_loss"] = validation.loss;
        line["validation_perplexity"] = validation.perplexity;
        line["metrics"] = validation.metrics;
        line["attention_entropy"] = validation.attention_entropy;
        line["attention_divergence"] = validation.attention_divergence;
        line["attention_uniform_distance"] = validation.attention_uniform_distance;
        line["caption_repetition"] = validation.caption_repetition;
    }
    return line.dump();
}

std::variant<StepReport, EpochReport> reportFromLine(std::string_view line) {
    const JsonObject object(std::string(line), say("The line"));
    const std::string kind = object.text("kind", "");
    if (kind == "step")
        return readStep(object);
    if (kind == "epoch")
        return readEpoch(object);
    throw Error(say("The line is neither a step nor an epoch."));
}

} // namespace saccade
