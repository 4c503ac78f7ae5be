#pragma once

#include "core/result/caption_result.h"
#include "core/run/metrics_file.h"
#include "core/run/train_options.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <filesystem>
#include <memory>

namespace saccade::ui {

/// Follows the run directory that this or another process writes, and tells what comes to it. Everything is
/// read off the GUI thread; while nothing changes, a quarter of a second costs a look at two files' dates.
class RunFollower : public QObject {
    Q_OBJECT

public:
    explicit RunFollower(QObject* parent = nullptr);
    ~RunFollower() override;

    /// Begins anew with this run; it may be one that is still to be made.
    void watch(const std::filesystem::path& run);
    void stop();
    const std::filesystem::path& run() const { return run_; }

Q_SIGNALS:
    /// config.json was read, also when it changed.
    void optionsRead(const saccade::TrainOptions& options);
    /// Lines that came to metrics.jsonl, in the order of the file.
    void added(const saccade::Metrics& metrics);
    /// A resumed run went back to a checkpoint: all that was told is void, and comes anew as far as it holds.
    void restarted();
    void samplesAdded(int epoch, const QVector<saccade::CaptionResult>& samples);
    /// Something could not be read; said once for each reason. Following goes on.
    void failed(const QString& reason);

private:
    class Reader;

    void look();

    std::filesystem::path run_;
    std::shared_ptr<Reader> reader_; ///< of the run; lives on while a task of it does
    bool looking_ = false;
    QTimer timer_;
    TaskThread thread_; ///< last, so that it ends before what its tasks use
};

} // namespace saccade::ui
