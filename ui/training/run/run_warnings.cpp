#include "ui/training/run/run_warnings.h"

#include "ui/common/engine_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>

namespace saccade::ui {
namespace {

// An untrained model is always even and repeats itself, and stays so while its steps are short; only a second
// epoch well after the warm-up tells.
constexpr std::size_t minimum_epochs = 2;
constexpr double learning_steps = 200;
constexpr double same_divergence = 0.01;
constexpr double even_entropy = 0.98;
constexpr double even_distance = 0.15;
constexpr double high_repetition = 0.7;
constexpr std::size_t recent_gradients = 50;
constexpr double large_gradient = 50;
constexpr std::size_t stall_steps = 400;
constexpr std::size_t stall_blocks = 20;
constexpr double minimum_fall = 0.005; ///< of the loss over those steps
constexpr double working_rate = 0.1; ///< below this share of its largest, the learning rate has been let down
constexpr double noticeable_rise = 0.02; ///< of the validation loss above its least
constexpr std::size_t epochs_of_rise = 2;

QString text(const char* source) {
    return QCoreApplication::translate("RunWarnings", source);
}

QString percent(double share) {
    return QLocale().toString(100 * share, 'f', 0);
}

/// The last numbers of a curve, at most `count`, without gaps.
std::vector<double> numbers(const RunSeries& run, const char* key,
                            std::size_t count = std::numeric_limits<std::size_t>::max()) {
    const std::span<const double> all = run.curve(key).values();
    std::vector<double> result;
    for (auto value = all.rbegin(); value != all.rend() && result.size() < count; ++value)
        if (!std::isnan(*value))
            result.push_back(*value);
    std::reverse(result.begin(), result.end());
    return result;
}

/// 0 where there are no numbers.
double greatest(const Curve& curve) {
    double most = 0;
    for (const std::size_t i : curve.outline(0, curve.size(), 1)) // few of them, and the greatest among them
        most = std::max(most, std::isnan(curve.values()[i]) ? 0 : curve.values()[i]);
    return most;
}

std::span<const double> latest(std::span<const double> values, std::size_t count) {
    return values.last(std::min(count, values.size()));
}

/// Of those that are numbers; NaN where none is.
double median(std::span<const double> values) {
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double value) { return !std::isnan(value); });
    if (sorted.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

/// The median of the slopes between all pairs (Theil and Sen): a few wild numbers do not bend it.
double robustSlope(const std::vector<double>& values) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            slopes.push_back((values[j] - values[i]) / static_cast<double>(j - i));
    return slopes.empty() ? 0 : median(slopes);
}

/// What to do about an option, which is called by the label that it has in the form.
QString toDo(const char* what, const ToldRun& told, const char* option) {
    return text(what).arg(engineText(told.table.option(told.options, option).label));
}

QString toRaise(const ToldRun& told, const char* option) {
    return toDo(QT_TRANSLATE_NOOP("RunWarnings", "raise \"%1\""), told, option);
}

QString toLower(const ToldRun& told, const char* option) {
    return toDo(QT_TRANSLATE_NOOP("RunWarnings", "lower \"%1\""), told, option);
}

QString toSet(const ToldRun& told, const char* option) {
    return toDo(QT_TRANSLATE_NOOP("RunWarnings", "set \"%1\""), told, option);
}

QString toTurnOn(const ToldRun& told, const char* option) {
    return toDo(QT_TRANSLATE_NOOP("RunWarnings", "turn on \"%1\""), told, option);
}

/// Whether the run has the option, with another value than `value`.
bool differs(const ToldRun& told, const char* key, const char* value) {
    const Option& option = told.table.option(told.options, key);
    return OptionTable::counts(option, told.options) && told.table.text(told.options, option) != value;
}

QString withAdvice(const QString& seen, const QStringList& advice) {
    return text(QT_TRANSLATE_NOOP("RunWarnings", "%1 Suggestions: %2."))
        .arg(seen, advice.join(text(QT_TRANSLATE_NOOP("RunWarnings", "; "))));
}

/// Whether the run has learned for long enough that what it cannot do yet means something: it has taken many
/// steps at its learning rate, or takes no more.
bool hasLearned(const RunSeries& run, const ToldRun& told) {
    const std::span<const double> ends = run.epochPositions(Axis::Step);
    if (ends.size() < minimum_epochs)
        return false;
    const bool ended = run.epochPositions(Axis::Epoch).back() >= told.options.epochs;
    return ends.back() > told.options.warmup_steps + (ended ? 0 : learning_steps);
}

std::optional<QString> checkFinite(const RunSeries& run, const ToldRun& told) {
    const std::span<const double> steps = latest(run.curve("spoilt").values(), recent_gradients);
    const std::span<const double> epochs = latest(run.curve("spoilt_epoch").values(), 1);
    const auto holds = [](std::span<const double> flags) {
        return std::find(flags.begin(), flags.end(), 1.0) != flags.end();
    };
    if (!holds(steps) && !holds(epochs))
        return {};
    QStringList advice{toLower(told, "learning_rate"), toRaise(told, "warmup_steps")};
    if (told.options.gradient_clip == 0)
        advice << toSet(told, "gradient_clip");
    return withAdvice(
        text(QT_TRANSLATE_NOOP(
            "RunWarnings",
            "The loss or its gradient is no longer finite: the weights are unusable. Stop and start again.")),
        advice);
}

std::optional<QString> checkWarmUp(const RunSeries& run, const ToldRun& told) {
    const std::span<const double> ends = run.epochPositions(Axis::Step);
    const std::span<const double> epochs = run.epochPositions(Axis::Epoch);
    if (ends.empty() || epochs.back() <= 0)
        return {};
    return warmUpProblem(told, std::llround(told.options.epochs * ends.back() / epochs.back()));
}

std::optional<QString> checkGradient(const RunSeries& run, const ToldRun& told) {
    const std::span<const double> recent = latest(run.curve("gradient_norm").values(), recent_gradients);
    if (recent.size() < recent_gradients)
        return {};
    const double middle = median(recent);
    if (!(middle > large_gradient))
        return {};
    QStringList advice{toLower(told, "learning_rate")};
    if (told.options.gradient_clip == 0)
        advice << toSet(told, "gradient_clip");
    return withAdvice(
        text(QT_TRANSLATE_NOOP("RunWarnings", "The gradients are very large (norm %1; about 1 is usual)."))
            .arg(QLocale().toString(middle, 'g', 3)),
        advice);
}

std::optional<QString> checkSame(const RunSeries& run, const ToldRun& told) {
    const std::vector<double> divergence = numbers(run, "attention_divergence");
    if (divergence.size() < minimum_epochs || divergence.back() >= same_divergence || !hasLearned(run, told))
        return {};
    QStringList advice{toRaise(told, "epochs"), toRaise(told, "learning_rate")};
    if (differs(told, "objective.doubly_stochastic", "0"))
        advice << toLower(told, "objective.doubly_stochastic");
    return withAdvice(
        text(QT_TRANSLATE_NOOP("RunWarnings", "Attention is almost the same for every word: the model does "
                                              "not look around while it writes a caption.")),
        advice);
}

std::optional<QString> checkEven(const RunSeries& run, const ToldRun& told) {
    const std::vector<double> entropy = numbers(run, "attention_entropy");
    const std::vector<double> distance = numbers(run, "attention_uniform_distance");
    if (entropy.size() < minimum_epochs || distance.empty() || entropy.back() <= even_entropy ||
        distance.back() >= even_distance || !hasLearned(run, told))
        return {};
    QStringList advice{toRaise(told, "epochs"), toRaise(told, "image_size")};
    if (differs(told, "encoder.fuse", "true"))
        advice << toTurnOn(told, "encoder.fuse");
    if (told.options.fine_tune_from < 0)
        advice << toSet(told, "fine_tune_from");
    return withAdvice(
        text(QT_TRANSLATE_NOOP(
            "RunWarnings",
            "Attention is spread evenly over the image: the model makes little use of where things are.")),
        advice);
}

std::optional<QString> checkRepetition(const RunSeries& run, const ToldRun& told) {
    const std::vector<double> repetition = numbers(run, "caption_repetition");
    if (repetition.size() < minimum_epochs || repetition.back() <= high_repetition || !hasLearned(run, told))
        return {};
    return withAdvice(
        text(QT_TRANSLATE_NOOP("RunWarnings", "%1 % of the generated captions are the same for more than one "
                                              "image: the model hardly looks at the images."))
            .arg(percent(repetition.back())),
        {toRaise(told, "epochs"),
         text(QT_TRANSLATE_NOOP("RunWarnings", "check that captions and images belong "
                                               "together"))});
}

std::optional<QString> checkStalled(const RunSeries& run, const ToldRun& told) {
    const std::vector<double> recent = numbers(run, "training_loss", stall_steps);
    const std::vector<double> rate = numbers(run, "learning_rate", 1);
    if (recent.size() < stall_steps || rate.empty())
        return {};
    if (run.stepPositions(Axis::Step).back() < told.options.warmup_steps + static_cast<double>(stall_steps))
        return {}; // some of these steps were short on purpose
    if (rate.back() < working_rate * greatest(run.curve("learning_rate")))
        return {}; // the schedule ends the run, so that the loss settles as it should
    std::vector<double> blocks;
    const std::span<const double> all = recent;
    for (std::size_t i = 0; i < stall_blocks; ++i)
        blocks.push_back(median(all.subspan(i * stall_steps / stall_blocks, stall_steps / stall_blocks)));
    const double fall = -robustSlope(blocks) * static_cast<double>(stall_blocks);
    if (fall > minimum_fall * std::abs(median(blocks)))
        return {};
    return withAdvice(text(QT_TRANSLATE_NOOP("RunWarnings", "The loss has not fallen over the last %1 steps; "
                                                            "more of the same training is unlikely to help."))
                          .arg(QLocale().toString(static_cast<int>(stall_steps))),
                      {toLower(told, "learning_rate"), text(QT_TRANSLATE_NOOP("RunWarnings", "stop here"))});
}

std::optional<QString> checkByHeart(const RunSeries& run, const ToldRun& told) {
    const std::span<const double> loss = run.curve("validation_loss").values();
    const auto less = [](double one, double other) {
        return std::isnan(other) ? !std::isnan(one) : one < other;
    };
    const auto least = std::min_element(loss.begin(), loss.end(), less);
    if (loss.size() < epochs_of_rise + 1 || std::isnan(*least))
        return {};
    std::vector<double> since;
    std::copy_if(least, loss.end(), std::back_inserter(since),
                 [](double value) { return !std::isnan(value); });
    const bool risen = since.size() > epochs_of_rise && since.back() > (1 + noticeable_rise) * *least;
    const std::span<const double> training = run.curve("training_loss").values();
    if (!risen || training.size() < 2 * recent_gradients)
        return {};
    const double step_then = run.epochPositions(Axis::Step)[static_cast<std::size_t>(least - loss.begin())];
    const std::size_t then = nearestIndex(run.x("training_loss", Axis::Step), step_then);
    const double before = median(latest(training.first(then + 1), recent_gradients));
    if (!(median(latest(training, recent_gradients)) < before))
        return {};
    return withAdvice(
        text(QT_TRANSLATE_NOOP("RunWarnings", "The validation loss rises while the training loss falls: the "
                                              "model is overfitting. Its best epoch is kept.")),
        {text(QT_TRANSLATE_NOOP("RunWarnings", "stop here")), toRaise(told, "decoder.dropout"),
         toRaise(told, "weight_decay"), text(QT_TRANSLATE_NOOP("RunWarnings", "use more data"))});
}

} // namespace

std::optional<QString> warmUpProblem(const ToldRun& told, long long steps) {
    if (steps <= 0 || told.options.warmup_steps < steps)
        return {};
    return withAdvice(
        text(QT_TRANSLATE_NOOP("RunWarnings", "The warm-up (%1 steps) is at least as long as the whole run "
                                              "(%2 steps), so the full learning rate is never used."))
            .arg(QLocale().toString(told.options.warmup_steps), QLocale().toString(steps)),
        {toLower(told, "warmup_steps"), toRaise(told, "epochs")});
}

std::vector<RunWarning> runWarnings(const RunSeries& run, const ToldRun& told) {
    constexpr std::pair<RunTrouble, std::optional<QString> (*)(const RunSeries&, const ToldRun&)> checks[] = {
        {RunTrouble::NotFinite, checkFinite},       {RunTrouble::WarmUpTooLong, checkWarmUp},
        {RunTrouble::LargeGradient, checkGradient}, {RunTrouble::SameForEveryWord, checkSame},
        {RunTrouble::SpreadEvenly, checkEven},      {RunTrouble::RepeatedCaptions, checkRepetition},
        {RunTrouble::LossStalled, checkStalled},    {RunTrouble::LearnsByHeart, checkByHeart},
    };
    std::vector<RunWarning> warnings;
    for (const auto& [trouble, check] : checks)
        if (std::optional<QString> sentence = check(run, told))
            warnings.push_back({trouble, *std::move(sentence)});
    return warnings;
}

} // namespace saccade::ui
