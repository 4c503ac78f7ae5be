#pragma once

#include "core/run/metrics_file.h"
#include "ui/training/charts/curve.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace saccade::ui {

/// What a chart runs along.
enum class Axis { Step, Epoch, Time };

/// The numbers of a training run as curves, by key: "training_loss", "validation_loss", "learning_rate" … and
/// the metrics of captions under their own names ("CIDEr"). Curves of a step have a number for every step,
/// the others one for every epoch. "spoilt" and "spoilt_epoch" are 1 where the loss or its gradient is no
/// number, which a curve of theirs cannot tell from one that was not measured.
class RunSeries {
public:
    /// Adds what was read from metrics.jsonl. A report that goes back to a step or an epoch begins again
    /// there: what was known from that place on is dropped.
    void add(const Metrics& metrics);
    void clear();

    bool isEmpty() const { return steps_.number.empty() && epochs_.number.empty(); }
    bool isPerEpoch(const std::string& key) const;
    /// An empty curve for an unknown key.
    const Curve& curve(const std::string& key) const;
    /// The curve averaged over about `window` numbers around each, but no more than a twentieth of them all
    /// on either side: a short run would be all one mean. Numbers that came since the last call are added to
    /// it.
    const Curve& smoothed(const std::string& key, int window);
    /// Where the numbers of a curve lie. The position within the first epoch is guessed until that epoch
    /// ends.
    std::span<const double> x(const std::string& key, Axis axis) const;

    std::span<const double> stepPositions(Axis axis) const { return steps_.along(axis); }
    /// One for each epoch that has ended.
    std::span<const double> epochPositions(Axis axis) const { return epochs_.along(axis); }

    /// Which of the epochs that have ended is the best, as an index into epochPositions(); nothing before the
    /// first.
    std::optional<std::size_t> bestEpoch() const;

    double lastX(Axis axis) const;
    /// The place of a step along another axis, and back.
    double fromStep(double step, Axis axis) const;
    double toStep(double x, Axis axis) const;

private:
    struct Positions {
        std::vector<double> number; ///< of the step
        std::vector<double> epoch;
        std::vector<double> seconds;
        const std::vector<double>& along(Axis axis) const;
        void append(double step, double of_epoch, double after_seconds);
        void truncate(std::size_t size);
    };
    struct Column {
        Curve curve;
        std::size_t half = 0; ///< what is averaged on either side
        Curve smoothed;
        void truncate(std::size_t size);
    };

    void addStep(const StepReport& report);
    void addEpoch(const EpochReport& report);
    void dropSteps(double from);
    void dropEpochs(std::size_t left);
    void append(std::map<std::string, Column>& columns, const std::string& key, std::size_t index,
                double value);
    void startTime(double seconds);
    double epochOfStep(double step, int epoch) const;
    void placeFirstEpoch(double length);
    const Column* find(const std::string& key) const;
    const Positions& longest() const;

    Positions steps_;
    Positions epochs_;
    std::map<std::string, Column> step_columns_;
    std::map<std::string, Column> epoch_columns_;
    double epoch_start_ = 0;    ///< the last step of the epoch before
    double epoch_length_ = 0;   ///< in steps
    bool length_known_ = false; ///< an epoch has ended
    double time_before_ = 0;    ///< from the start of the run to where its lines count their seconds from
};

/// "Training loss" …; a metric under the name that papers give it.
QString seriesName(const std::string& key);

} // namespace saccade::ui
