#pragma once

#include "core/run/run_summary.h"
#include "ui/common/task_thread.h"

#include <QDateTime>
#include <QWidget>

#include <filesystem>
#include <vector>

class QVBoxLayout;

namespace saccade::ui {

class SettingsStore;

/// A run of this computer, and when it last wrote something.
struct RecentRun {
    std::filesystem::path folder;
    RunSummary summary;
    QDateTime date;
};

/// The runs that were trained or opened here last, with what they learned from, how far they came, and what
/// can be done with each. One whose folder is gone is left out. Hidden while there is none.
class RecentRuns : public QWidget {
    Q_OBJECT

public:
    explicit RecentRuns(SettingsStore& settings, QWidget* parent = nullptr);

    /// Reads the runs again, off the GUI thread.
    void refresh();

Q_SIGNALS:
    /// The runs on show are those that were read.
    void refreshed();
    void resumeChosen(const std::filesystem::path& run);
    /// To be resumed after a look at its options.
    void optionsChosen(const std::filesystem::path& run);
    void openChosen(const std::filesystem::path& run);
    void captionChosen(const std::filesystem::path& model);
    void evaluationChosen(const std::filesystem::path& model, const QString& dataset);

private:
    void showRuns(const std::vector<RecentRun>& runs);
    QWidget* rowOf(const RecentRun& run);
    QWidget* buttonsOf(const RecentRun& run, QWidget* parent);

    SettingsStore& settings_;
    QVBoxLayout* rows_;
    std::stop_source reading_;
    TaskThread thread_{QStringLiteral("recent runs"), 5};
};

} // namespace saccade::ui
