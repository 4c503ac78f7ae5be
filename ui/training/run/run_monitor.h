#pragma once

#include "ui/training/charts/chart_plan.h"
#include "ui/training/run/run_follower.h"
#include "ui/training/run/run_warnings.h"

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QSplitter;

namespace saccade::ui {

class ChartBoard;
class SampleViewer;
class SettingsStore;

/// Shows a training run as it goes, or as it went: curves, pinned images, and what needs a look. Everything
/// comes from the run's directory, whichever process writes it.
class RunMonitor : public QWidget {
    Q_OBJECT

public:
    RunMonitor(SettingsStore& settings, OptionTable table, QWidget* parent = nullptr);
    ~RunMonitor() override;

    /// Follows a run; its directory need not be there yet.
    void watch(const std::filesystem::path& run);
    /// Draws another run's curves beside; it is followed as well.
    void compare(const std::filesystem::path& run);
    void clear();

    QStringList warnings() const;
    ChartBoard& charts() { return *charts_; }
    SampleViewer& samples() { return *samples_; }

Q_SIGNALS:
    /// So many epochs of the watched run have ended.
    void epochsRead(int epochs);
    /// A file was saved from a chart or a pinned image.
    void exported(const QString& file);
    void failed(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Followed {
        std::unique_ptr<RunFollower> follower;
        NamedRun run;
    };

    void buildLayout();
    void connectCursors();
    Followed follow(const std::filesystem::path& run);
    void endComparison(const std::filesystem::path& run);
    void showRuns();
    void showWarnings();
    void showCursorOfSamples();
    std::optional<int> epochAt(double step) const;
    double stepOf(int epoch) const;

    SettingsStore& settings_;
    std::vector<Followed> runs_; ///< the watched one first
    OptionTable table_;
    TrainOptions options_; ///< of the watched one
    std::vector<RunWarning> warnings_;
    QSplitter* splitter_;
    QWidget* warning_row_;
    QLabel* warning_icon_;
    QLabel* warning_text_;
    ChartBoard* charts_;
    SampleViewer* samples_;
};

} // namespace saccade::ui
