#include "ui/training/charts/run_series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

constexpr std::size_t least_of_means = 20;   ///< numbers for each that a mean has on either side
constexpr std::size_t maximum_columns = 256; ///< of a run's metrics; more would be no run
constexpr double maximum_time = 3e8;         ///< in seconds, about ten years

/// A loss that is no number has no part that is one.
double lossOfAWord(const StepReport& step) {
    if (std::isnan(step.loss))
        return nan;
    if (std::isinf(step.perplexity)) // not written
        return step.loss;
    return step.perplexity > 0 ? std::log(step.perplexity) : nan;
}

struct StepColumn {
    const char* key;
    double (*value)(const StepReport&);
};

// The loss of a word is what the validation loss can be held against; what is minimised has penalties on top.
constexpr StepColumn step_table[] = {
    {"training_loss", lossOfAWord},
    {"minimised_loss", [](const StepReport& step) { return step.loss; }},
    {"training_perplexity", [](const StepReport& step) { return step.perplexity; }},
    {"learning_rate", [](const StepReport& step) { return step.learning_rate; }},
    {"gradient_norm", [](const StepReport& step) { return step.gradient_norm; }},
    {"speed", [](const StepReport& step) { return step.captions_per_second; }},
    {"reward", [](const StepReport& step) { return step.reward != 0 ? step.reward : nan; }},
    {"spoilt",
     [](const StepReport& step) {
         return std::isnan(step.loss) || std::isnan(step.gradient_norm) ? 1.0 : 0.0;
     }},
};

struct EpochColumn {
    const char* key;
    double ValidationReport::*value;
};

constexpr EpochColumn epoch_table[] = {
    {"validation_loss", &ValidationReport::loss},
    {"validation_perplexity", &ValidationReport::perplexity},
    {"attention_entropy", &ValidationReport::attention_entropy},
    {"attention_divergence", &ValidationReport::attention_divergence},
    {"attention_uniform_distance", &ValidationReport::attention_uniform_distance},
    {"caption_repetition", &ValidationReport::caption_repetition},
};

/// Straight between the points, and on beyond the ends as far as the ends are.
double interpolated(const std::vector<double>& from, const std::vector<double>& to, double where) {
    const auto after = std::lower_bound(from.begin(), from.end(), where);
    const auto index = static_cast<std::size_t>(after - from.begin());
    if (after == from.end())
        return to.back();
    if (index == 0 || *after == where)
        return to[index];
    const double share = (where - from[index - 1]) / (from[index] - from[index - 1]);
    return to[index - 1] + share * (to[index] - to[index - 1]);
}

} // namespace

const std::vector<double>& RunSeries::Positions::along(Axis axis) const {
    return axis == Axis::Step ? number : axis == Axis::Epoch ? epoch : seconds;
}

void RunSeries::Positions::append(double step, double of_epoch, double after_seconds) {
    const double before = seconds.empty() ? 0 : seconds.back();
    number.push_back(step);
    epoch.push_back(of_epoch);
    seconds.push_back(after_seconds > before && after_seconds < maximum_time ? after_seconds : before);
}

void RunSeries::Positions::truncate(std::size_t size) {
    for (std::vector<double>* values : {&number, &epoch, &seconds})
        values->resize(size);
}

void RunSeries::add(const Metrics& metrics) {
    const bool in_order = metrics.steps_before.size() == metrics.epochs.size();
    std::size_t epoch = 0;
    const auto comesBefore = [&](std::size_t step) {
        return in_order ? metrics.steps_before[epoch] <= step
                        : metrics.epochs[epoch].step < metrics.steps[step].step;
    };
    for (std::size_t step = 0; step < metrics.steps.size(); ++step) {
        for (; epoch < metrics.epochs.size() && comesBefore(step); ++epoch)
            addEpoch(metrics.epochs[epoch]);
        addStep(metrics.steps[step]);
    }
    for (; epoch < metrics.epochs.size(); ++epoch)
        addEpoch(metrics.epochs[epoch]);
}

void RunSeries::clear() {
    *this = {};
}

void RunSeries::addStep(const StepReport& report) {
    const auto number = static_cast<double>(report.step);
    if (!steps_.number.empty() && number <= steps_.number.back())
        dropSteps(number);
    startTime(report.seconds);
    // A resumed run may count its time from 0 again.
    const double before = steps_.seconds.empty() ? 0 : steps_.seconds.back();
    if (report.seconds + time_before_ < before)
        time_before_ = before - std::max(report.seconds, 0.0);
    steps_.append(number, epochOfStep(number, report.epoch), report.seconds + time_before_);
    if (!length_known_ && number > epoch_length_)
        placeFirstEpoch(std::max(64.0, 2 * number));
    for (const StepColumn& column : step_table)
        append(step_columns_, column.key, steps_.number.size() - 1, column.value(report));
}

void RunSeries::addEpoch(const EpochReport& report) {
    const bool has_step = report.step > 0 || report.epoch == 0;
    const double number =
        has_step || steps_.number.empty() ? static_cast<double>(report.step) : steps_.number.back();
    const auto first_void = std::lower_bound(epochs_.epoch.begin(), epochs_.epoch.end(), report.epoch);
    const auto later = std::upper_bound(epochs_.number.begin(), epochs_.number.end(), number);
    dropEpochs(static_cast<std::size_t>(
        std::min(first_void - epochs_.epoch.begin(), later - epochs_.number.begin())));
    if (!length_known_ && report.epoch > 0) {
        length_known_ = true;
        placeFirstEpoch(number / report.epoch);
    } else {
        epoch_length_ = std::max(1.0, number - epoch_start_);
    }
    epoch_start_ = number;
    startTime(report.seconds);
    epochs_.append(number, report.epoch, report.seconds + time_before_);
    const std::size_t index = epochs_.number.size() - 1;
    append(epoch_columns_, "best", index, report.best ? 1 : 0);
    append(epoch_columns_, "spoilt_epoch", index, std::isnan(report.loss) ? 1 : 0);
    if (!report.validation)
        return;
    for (const EpochColumn& column : epoch_table)
        append(epoch_columns_, column.key, index, (*report.validation).*column.value);
    for (const auto& [name, value] : report.validation->metrics)
        append(epoch_columns_, name, index, value);
}

/// Steps from this one on, and the epochs that ended with or after it.
void RunSeries::dropSteps(double from) {
    const auto place = [from](const std::vector<double>& numbers) {
        return static_cast<std::size_t>(std::lower_bound(numbers.begin(), numbers.end(), from) -
                                        numbers.begin());
    };
    const std::size_t left = place(steps_.number);
    steps_.truncate(left);
    for (auto& [key, column] : step_columns_)
        column.truncate(left);
    dropEpochs(place(epochs_.number));
}

void RunSeries::dropEpochs(std::size_t left) {
    if (left >= epochs_.number.size())
        return;
    epochs_.truncate(left);
    for (auto& [key, column] : epoch_columns_)
        column.truncate(left);
    // The next epoch is guessed to be as long as the last one was.
    length_known_ = left > 0 && epochs_.epoch.back() > 0;
    epoch_start_ = left > 0 ? epochs_.number.back() : 0;
}

/// Means near the end counted numbers that are gone.
void RunSeries::Column::truncate(std::size_t size) {
    if (curve.size() <= size)
        return;
    curve.truncate(size);
    smoothed.truncate(size - std::min(size, half));
}

/// A metric that was not measured before has gaps up to here.
void RunSeries::append(std::map<std::string, Column>& columns, const std::string& key, std::size_t index,
                       double value) {
    if (columns.size() >= maximum_columns && !columns.contains(key))
        return;
    Curve& curve = columns[key].curve;
    while (curve.size() < index)
        curve.append(nan);
    curve.append(value);
}

double RunSeries::epochOfStep(double step, int epoch) const {
    const double before = steps_.epoch.empty() ? 0 : steps_.epoch.back();
    if (epoch_length_ <= 0)
        return before;
    const double whole = epochs_.epoch.empty() ? std::max(0, epoch - 1) : epochs_.epoch.back();
    return std::max(before, whole + std::clamp((step - epoch_start_) / epoch_length_, 0.0, 1.0));
}

/// No run has trained for years when its first line is written: such a time is a date.
void RunSeries::startTime(double seconds) {
    if (isEmpty())
        time_before_ = std::isfinite(seconds) && seconds > maximum_time ? -seconds : 0;
}

void RunSeries::placeFirstEpoch(double length) {
    epoch_length_ = std::max(length, 1.0);
    for (std::size_t i = 0; i < steps_.number.size(); ++i)
        steps_.epoch[i] = steps_.number[i] / epoch_length_;
}

const RunSeries::Column* RunSeries::find(const std::string& key) const {
    for (const auto* columns : {&step_columns_, &epoch_columns_})
        if (const auto found = columns->find(key); found != columns->end())
            return &found->second;
    return nullptr;
}

bool RunSeries::isPerEpoch(const std::string& key) const {
    return std::none_of(std::begin(step_table), std::end(step_table),
                        [&](const StepColumn& column) { return key == column.key; });
}

const Curve& RunSeries::curve(const std::string& key) const {
    static const Curve none;
    const Column* column = find(key);
    return column ? column->curve : none;
}

const Curve& RunSeries::smoothed(const std::string& key, int window) {
    auto* column = const_cast<Column*>(find(key));
    const std::size_t count = curve(key).size();
    const std::size_t half =
        std::min(static_cast<std::size_t>(std::max(window, 1) - 1) / 2, count / least_of_means);
    if (!column || half == 0)
        return curve(key);
    if (column->half != half) {
        column->half = half;
        column->smoothed.clear();
    }
    if (column->smoothed.size() == count)
        return column->smoothed;
    // The last means had fewer numbers after them than there are now.
    column->smoothed.truncate(column->smoothed.size() - std::min(column->smoothed.size(), half));
    for (const double mean : centredMeans(column->curve.values(), column->smoothed.size(), half))
        column->smoothed.append(mean);
    return column->smoothed;
}

std::span<const double> RunSeries::x(const std::string& key, Axis axis) const {
    const std::vector<double>& all = (isPerEpoch(key) ? epochs_ : steps_).along(axis);
    return std::span(all).first(std::min(all.size(), curve(key).size()));
}

/// Each that was the best so far is marked, so that the last of them is the best of all.
std::optional<std::size_t> RunSeries::bestEpoch() const {
    const std::span<const double> best = curve("best").values();
    const auto last = std::find(best.rbegin(), best.rend(), 1.0);
    if (last == best.rend())
        return {};
    return static_cast<std::size_t>(best.rend() - last) - 1;
}

double RunSeries::lastX(Axis axis) const {
    double last = 0;
    for (const Positions* positions : {&steps_, &epochs_})
        if (!positions->number.empty())
            last = std::max(last, positions->along(axis).back());
    return last;
}

const RunSeries::Positions& RunSeries::longest() const {
    return steps_.number.size() >= epochs_.number.size() ? steps_ : epochs_;
}

double RunSeries::fromStep(double step, Axis axis) const {
    const Positions& positions = longest();
    return axis == Axis::Step || positions.number.empty()
               ? step
               : interpolated(positions.number, positions.along(axis), step);
}

double RunSeries::toStep(double x, Axis axis) const {
    const Positions& positions = longest();
    return axis == Axis::Step || positions.number.empty()
               ? x
               : interpolated(positions.along(axis), positions.number, x);
}

} // namespace saccade::ui
