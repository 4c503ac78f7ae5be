#pragma once

#include <QWidget>

#include <filesystem>

namespace saccade::ui {

class FirstRun;
class RecentRuns;
class SettingsStore;

/// What stands beside the set-up while no run is open: a run to begin with, and the runs of this computer.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(SettingsStore& settings, const std::filesystem::path& recipes, QWidget* parent = nullptr);

    FirstRun& firstRun() const { return *first_; }
    RecentRuns& recentRuns() const { return *recent_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    FirstRun* first_;
    RecentRuns* recent_;
};

} // namespace saccade::ui
