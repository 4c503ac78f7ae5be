#pragma once

#include <QFileSystemWatcher>
#include <QObject>

#include <filesystem>

namespace saccade::ui {

/// Signals whenever a run has written new weights. Model files are renamed into place, so each one is
/// complete.
class NewestWeights : public QObject {
    Q_OBJECT

public:
    explicit NewestWeights(QObject* parent = nullptr);

    /// Follows a run directory; an empty path follows none. Signals at once if there are weights already.
    void follow(const std::filesystem::path& run);
    const std::filesystem::path& run() const { return run_; }

Q_SIGNALS:
    void written(const std::filesystem::path& model);

private:
    void look();

    std::filesystem::path run_;
    std::filesystem::file_time_type last_{};
    QFileSystemWatcher watcher_;
};

} // namespace saccade::ui
