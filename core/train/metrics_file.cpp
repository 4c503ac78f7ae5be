#include "core/train/metrics_file.h"

#include "core/base/error.h"
#include "core/base/json_object.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>
#include <sys/stat.h>
#include <utility>

namespace saccade {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr int most_epochs = std::numeric_limits<int>::max();

StepReport readStep(const JsonObject& line) {
    StepReport report;
    report.step = line.integer("step", 0, 0, most);
    report.epoch = line.smallInteger("epoch", 0, 0, most_epochs);
    report.loss = line.number("loss", 0, true);
    report.perplexity = line.number("perplexity", 0, true);
    report.learning_rate = line.number("learning_rate", 0, true);
    report.gradient_norm = line.number("gradient_norm", 0, true);
    report.reward = line.number("reward", 0);
    report.images_per_second = line.number("images_per_second", 0, true);
    report.captions_per_second = line.number("captions_per_second", 0, true);
    report.seconds = line.number("seconds", 0, true);
    return report;
}

ValidationReport readValidation(const JsonObject& line) {
    ValidationReport report;
    report.loss = line.number("validation_loss", 0, true);
    report.perplexity = line.number("validation_perplexity", 0, true);
    const JsonObject metrics = line.object("metrics");
    for (const auto& [name, value] : metrics.value().items())
        report.metrics[name] = metrics.number(name.c_str(), 0, true);
    report.attention_entropy = line.number("attention_entropy", 0, true);
    report.attention_divergence = line.number("attention_divergence", 0, true);
    report.attention_uniform_distance = line.number("attention_uniform_distance", 0, true);
    report.caption_repetition = line.number("caption_repetition", 0, true);
    return report;
}

EpochReport readEpoch(const JsonObject& line) {
    EpochReport report;
    report.epoch = line.smallInteger("epoch", 0, 0, most_epochs);
    report.step = line.integer("step", 0, 0, most);
    report.loss = line.number("loss", 0, true);
    report.perplexity = line.number("perplexity", 0, true);
    report.learning_rate = line.number("learning_rate", 0, true);
    report.images_per_second = line.number("images_per_second", 0, true);
    report.captions_per_second = line.number("captions_per_second", 0, true);
    report.seconds = line.number("seconds", 0, true);
    report.best = line.boolean("best", false);
    if (line.has("validation_loss"))
        report.validation = readValidation(line);
    return report;
}

void addLine(Metrics& metrics, const std::filesystem::path& file, std::size_t number, std::string_view line) {
    if (line.empty())
        return;
    try {
        std::visit(
            [&metrics](auto&& report) {
                if constexpr (std::is_same_v<std::decay_t<decltype(report)>, StepReport>)
                    metrics.steps.push_back(report);
                else
                    metrics.epochs.push_back(report);
            },
            reportFromLine(line));
    } catch (const Error& error) {
        metrics.problems.push_back({file, number, error.what()});
    }
}

/// From `position` on to the end of the file, or to the end of the line after `most_bytes`; nothing where the
/// file is gone by now.
std::string readFrom(const std::filesystem::path& file, std::uint64_t position, std::size_t most_bytes) {
    constexpr std::size_t block = 1 << 16;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(position));
    std::string text;
    while (stream && text.size() < most_bytes) {
        const std::size_t before = text.size();
        text.resize(before + block);
        stream.read(text.data() + before, block);
        text.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    std::string rest;
    if (stream && std::getline(stream, rest))
        text += rest + (stream.eof() ? "" : "\n");
    if (stream.bad())
        throw FileError(file, "could not be read");
    return text;
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
    nlohmann::ordered_json line = {{"kind", "epoch"},
                                   {"step", report.step},
                                   {"epoch", report.epoch},
                                   {"loss", report.loss},
                                   {"perplexity", report.perplexity},
                                   {"learning_rate", report.learning_rate},
                                   {"images_per_second", report.images_per_second},
                                   {"captions_per_second", report.captions_per_second},
                                   {"seconds", report.seconds},
                                   {"best", report.best}};
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
    const JsonObject object(std::string(line), "The line");
    const std::string kind = object.text("kind", "");
    if (kind == "step")
        return readStep(object);
    if (kind == "epoch")
        return readEpoch(object);
    throw Error("The line is neither a step nor an epoch.");
}

Metrics readMetrics(const std::filesystem::path& file) {
    return MetricsFollower(file).poll().added;
}

MetricsFollower::MetricsFollower(std::filesystem::path file) : file_(std::move(file)) {}

MetricsFollower::Update MetricsFollower::poll(std::size_t most_bytes) {
    Update update;
    struct stat status {};
    const bool there = ::stat(file_.c_str(), &status) == 0;
    if (!there && errno != ENOENT)
        throw FileError(file_, std::string("could not be read (") + std::strerror(errno) + ")");
    const auto inode = static_cast<std::uint64_t>(status.st_ino);
    if (position_ > 0 && (inode != inode_ || static_cast<std::uint64_t>(status.st_size) < position_)) {
        update.restarted = true;
        position_ = 0;
        line_ = 0;
    }
    inode_ = inode;
    if (!there || static_cast<std::uint64_t>(status.st_size) == position_)
        return update;

    const std::string text = readFrom(file_, position_, most_bytes);
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        addLine(update.added, file_, ++line_, std::string_view(text).substr(begin, end - begin));
    position_ += begin;
    update.more = text.size() >= most_bytes && begin > 0;
    return update;
}

} // namespace saccade
