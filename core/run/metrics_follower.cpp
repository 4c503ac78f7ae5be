#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/run/metrics_file.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace saccade {
namespace {

constexpr std::size_t tail_bytes = 256; ///< about the length of a line; no two lines of a run are the same

void append(Metrics& metrics, Metrics&& more) {
    for (const std::size_t before : more.steps_before)
        metrics.steps_before.push_back(metrics.steps.size() + before);
    const auto move = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(metrics.steps, more.steps);
    move(metrics.epochs, more.epochs);
    move(metrics.problems, more.problems);
}

} // namespace

Metrics readMetrics(const std::filesystem::path& file) {
    MetricsFollower follower(file);
    MetricsFollower::Update update = follower.poll();
    Metrics metrics = std::move(update.added);
    while (update.more) {
        update = follower.poll();
        if (update.restarted)
            metrics = {};
        append(metrics, std::move(update.added));
    }
    return metrics;
}

MetricsFollower::MetricsFollower(std::filesystem::path file) : file_(std::move(file)) {}

MetricsFollower::Update MetricsFollower::poll(std::size_t maximum_bytes) {
    Update update;
    std::error_code error;
    if (std::filesystem::status(file_, error).type() == std::filesystem::file_type::not_found) {
        update.restarted = position_ > 0;
        forget();
        return update;
    }
    const BinaryFile file(file_);
    if (position_ > 0 && !goesOn(file)) {
        update.restarted = true;
        forget();
    }
    inode_ = file.inode();
    if (file.size() <= position_ || line_ > maximum_lines)
        return update;

    const std::string text =
        file.text(position_, std::min(maximum_bytes, std::size_t{1} << 26) + maximum_line_length + 1);
    const std::size_t used = use(text, maximum_bytes, update.added);
    tail_.append(text, 0, used);
    tail_.erase(0, tail_.size() - std::min(tail_.size(), tail_bytes));
    position_ += used;
    update.more = used > 0 && file.size() > position_;
    return update;
}

/// Whether what was read so far is still there. A file may be replaced, or be truncated and written again
/// beyond this position.
bool MetricsFollower::goesOn(const BinaryFile& file) const {
    return file.inode() == inode_ && file.size() >= position_ &&
           file.text(position_ - tail_.size(), tail_.size()) == tail_;
}

void MetricsFollower::forget() {
    position_ = 0;
    tail_.clear();
    line_ = 0;
    in_long_line_ = false;
}

/// Uses whole lines up to `maximum_bytes` and returns the number of bytes used.
std::size_t MetricsFollower::use(std::string_view text, std::size_t maximum_bytes, Metrics& metrics) {
    std::size_t begin = 0;
    for (std::size_t end; begin < maximum_bytes && (end = text.find('\n', begin)) != std::string_view::npos;
         begin = end + 1) {
        if (++line_ > maximum_lines) {
            addProblem(metrics, line_,
                       say("The file has more than %1 lines; the rest is not read.", maximum_lines));
            return begin;
        }
        if (!std::exchange(in_long_line_, false))
            useLine(text.substr(begin, end - begin), metrics);
    }
    if (begin >= maximum_bytes || text.size() - begin <= maximum_line_length)
        return begin;
    // Its end has not been found yet.
    if (!std::exchange(in_long_line_, true))
        addProblem(metrics, line_ + 1, say("The line is too long."));
    return text.size();
}

void MetricsFollower::useLine(std::string_view line, Metrics& metrics) {
    if (line.empty())
        return;
    try {
        if (line.size() > maximum_line_length)
            throw Error(say("The line is too long."));
        std::variant<StepReport, EpochReport> report = reportFromLine(line);
        if (auto* step = std::get_if<StepReport>(&report)) {
            metrics.steps.push_back(std::move(*step));
        } else {
            metrics.epochs.push_back(std::get<EpochReport>(std::move(report)));
            metrics.steps_before.push_back(metrics.steps.size());
        }
    } catch (const Error& error) {
        addProblem(metrics, line_, error.message());
    }
}

void MetricsFollower::addProblem(Metrics& metrics, std::size_t line, const Message& message) const {
    if (metrics.problems.size() < Metrics::maximum_problems)
        metrics.problems.push_back({file_, line, message});
}

} // namespace saccade
