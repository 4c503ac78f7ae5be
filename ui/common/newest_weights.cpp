#include "ui/common/newest_weights.h"

#include "core/run/run_directory.h"
#include "ui/common/convert.h"

namespace saccade::ui {

NewestWeights::NewestWeights(QObject* parent) : QObject(parent) {
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &NewestWeights::look);
}

void NewestWeights::follow(const std::filesystem::path& run) {
    if (const QStringList watched = watcher_.directories(); !watched.isEmpty())
        watcher_.removePaths(watched);
    run_ = run;
    last_ = {};
    if (run.empty())
        return;
    watcher_.addPath(toQString(run)); // where the folder of checkpoints will be created
    look();
}

void NewestWeights::look() {
    const std::filesystem::path model = RunLayout{run_}.lastModel();
    const QString checkpoints = toQString(model.parent_path());
    std::error_code error;
    if (std::filesystem::is_directory(model.parent_path(), error) &&
        !watcher_.directories().contains(checkpoints))
        watcher_.addPath(checkpoints);
    const auto time = std::filesystem::last_write_time(model, error);
    if (error || time == last_)
        return;
    last_ = time;
    Q_EMIT written(model);
}

} // namespace saccade::ui
