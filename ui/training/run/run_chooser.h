#pragma once

#include <QWidget>

#include <filesystem>

class QMenu;

namespace saccade::ui {

class SettingsStore;

/// Chooses a run that is there already: to go on with it, or to watch it.
class RunChooser : public QWidget {
    Q_OBJECT

public:
    explicit RunChooser(SettingsStore& settings, QWidget* parent = nullptr);

    void askForEarlier();
    void askForWatched();
    /// Puts a run at the front of the recent ones.
    void rememberRun(const std::filesystem::path& run);

Q_SIGNALS:
    void resumeChosen(const std::filesystem::path& run);
    void watchChosen(const std::filesystem::path& run);

private:
    void ask(const QString& title, void (RunChooser::*chosen)(const std::filesystem::path&));
    void fillRecent(QMenu& menu);

    SettingsStore& settings_;
};

} // namespace saccade::ui
