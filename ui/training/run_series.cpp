#include "ui/training/run_series.h"

#include "ui/common/metric_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct StepColumn {
    const char* key;
    double (*value)(const StepReport&);
};

// The loss of a word is what the validation loss can be held against; what is minimised has penalties on top.
constexpr StepColumn step_table[] = {
    {"training_loss",
     [](const StepReport& step) { return step.perplexity > 0 ? std::log(step.perplexity) : nan; }},
    {"minimised_loss", [](const StepReport& step) { return step.loss; }},
    {"training_perplexity", [](const StepReport& step) { return step.perplexity; }},
    {"learning_rate", [](const StepReport& step) { return step.learning_rate; }},
    {"gradient_norm", [](const StepReport& step) { return step.gradient_norm; }},
    {"speed", [](const StepReport& step) { return step.captions_per_second; }},
    {"reward", [](const StepReport& step) { return step.reward != 0 ? step.reward : nan; }},
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

void RunSeries::add(const Metrics& metrics) {
    auto epoch = metrics.epochs.begin();
    for (const StepReport& step : metrics.steps) {
        for (; epoch != metrics.epochs.end() && epoch->step < step.step; ++epoch)
            addEpoch(*epoch);
        addStep(step);
    }
    std::for_each(epoch, metrics.epochs.end(), [this](const EpochReport& last) { addEpoch(last); });
}

void RunSeries::clear() {
    *this = {};
}

void RunSeries::addStep(const StepReport& report) {
    const auto number = static_cast<double>(report.step);
    if (!steps_.number.empty() && number <= steps_.number.back())
        return;
    steps_.number.push_back(number);
    steps_.epoch.push_back(epochOfStep(number, report.epoch));
    steps_.seconds.push_back(std::max(report.seconds, steps_.seconds.empty() ? 0 : steps_.seconds.back()));
    if (!length_known_ && number > epoch_length_)
        placeFirstEpoch(std::max(64.0, 2 * number));
    for (const StepColumn& column : step_table)
        append(step_columns_, column.key, steps_.number.size() - 1, column.value(report));
}

void RunSeries::addEpoch(const EpochReport& report) {
    const auto number = static_cast<double>(report.step);
    if (!epochs_.number.empty() && (report.epoch <= epochs_.epoch.back() || number < epochs_.number.back()))
        return;
    if (!length_known_ && report.epoch > 0) {
        length_known_ = true;
        placeFirstEpoch(number / report.epoch);
    } else {
        epoch_length_ = std::max(1.0, number - epoch_start_);
    }
    epoch_start_ = number;
    epochs_.number.push_back(number);
    epochs_.epoch.push_back(report.epoch);
    epochs_.seconds.push_back(std::max(report.seconds, epochs_.seconds.empty() ? 0 : epochs_.seconds.back()));
    const std::size_t index = epochs_.number.size() - 1;
    for (const EpochColumn& column : epoch_table)
        append(epoch_columns_, column.key, index,
               report.validation ? (*report.validation).*column.value : nan);
    if (report.validation)
        for (const auto& [name, value] : report.validation->metrics)
            append(epoch_columns_, name, index, value);
}

/// A metric that was not measured before has gaps up to here.
void RunSeries::append(std::map<std::string, Column>& columns, const std::string& key, std::size_t index,
                       double value) {
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

const Curve& RunSeries::smoothed(const std::string& key, double weight) {
    auto* column = const_cast<Column*>(find(key));
    if (!column)
        return curve(key);
    if (column->average.weight() != weight) {
        column->average = MovingAverage(weight);
        column->smoothed.clear();
    }
    for (std::size_t i = column->smoothed.size(); i < column->curve.size(); ++i)
        column->smoothed.append(column->average.next(column->curve.values()[i]));
    return column->smoothed;
}

std::span<const double> RunSeries::x(const std::string& key, Axis axis) const {
    const std::vector<double>& all = (isPerEpoch(key) ? epochs_ : steps_).along(axis);
    return std::span(all).first(std::min(all.size(), curve(key).size()));
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

QString seriesName(const std::string& key) {
    static constexpr std::pair<const char*, const char*> names[] = {
        {"training_loss", QT_TRANSLATE_NOOP("RunSeries", "Training loss")},
        {"minimised_loss", QT_TRANSLATE_NOOP("RunSeries", "With penalties")},
        {"validation_loss", QT_TRANSLATE_NOOP("RunSeries", "Validation loss")},
        {"training_perplexity", QT_TRANSLATE_NOOP("RunSeries", "Training perplexity")},
        {"validation_perplexity", QT_TRANSLATE_NOOP("RunSeries", "Validation perplexity")},
        {"learning_rate", QT_TRANSLATE_NOOP("RunSeries", "Learning rate")},
        {"gradient_norm", QT_TRANSLATE_NOOP("RunSeries", "Gradient norm")},
        {"speed", QT_TRANSLATE_NOOP("RunSeries", "Captions a second")},
        {"reward", QT_TRANSLATE_NOOP("RunSeries", "Reward")},
        {"attention_entropy", QT_TRANSLATE_NOOP("RunSeries", "Entropy")},
        {"attention_divergence", QT_TRANSLATE_NOOP("RunSeries", "Difference between words")},
        {"attention_uniform_distance", QT_TRANSLATE_NOOP("RunSeries", "Distance from even")},
        {"caption_repetition", QT_TRANSLATE_NOOP("RunSeries", "Repeated captions")},
    };
    for (const auto& [known, name] : names)
        if (key == known)
            return QCoreApplication::translate("RunSeries", name);
    return metricTitle(key);
}

} // namespace saccade::ui
