#pragma once

#include "core/figure/epoch_animation.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace saccade::ui {

/// A pinned image over the epochs of a run, as a file.
struct EpochExport {
    std::filesystem::path file; ///< a video where it ends in .mp4, else a GIF
    std::filesystem::path image;
    std::vector<EpochCaption> epochs;
    EpochAnimationOptions options; ///< without texts and their setter
};

/// Writes such files off the GUI thread, one at a time. Each ends in finished(), failed() or cancelled().
class EpochExporter : public QObject {
    Q_OBJECT

public:
    explicit EpochExporter(QObject* parent = nullptr);

    /// False, and nothing is done, while another one runs.
    bool start(const EpochExport& wanted);
    /// No file is left.
    void cancel();
    bool isBusy() const { return busy_; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    void finished(const QString& file);
    void failed(const QString& reason);
    void cancelled();

private:
    void run(const EpochExport& wanted, const std::stop_token& stop);
    template <typename Tell>
    void end(const Tell& tell);

    bool busy_ = false;
    std::stop_source current_;
    TaskThread thread_;
};

} // namespace saccade::ui
