#pragma once

#include "ui/caption/export/export_request.h"
#include "ui/common/task_thread.h"

#include <QObject>

#include <stop_token>

namespace saccade::ui {

/// Writes exports off the GUI thread, one at a time. Each ends with finished(), failed() or cancelled().
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);

    /// False, and nothing is done, while another one runs.
    bool start(const ExportRequest& request);
    /// The file being written is not left behind; sidecars that are written stay.
    void cancel();
    bool isBusy() const { return busy_; }

    /// For the message bar: "Saved dog.png." or "Captions written: 20. Existing files kept: 3."
    static QString summaryOf(const ExportReport& report);

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    /// Also when some captions of a gallery could not be written.
    void finished(const saccade::ui::ExportReport& report);
    void failed(const QString& reason);
    void cancelled(const saccade::ui::ExportReport& report);

private:
    void run(const ExportRequest& request, const std::stop_token& stop);
    template <typename Tell>
    void end(const Tell& tell);

    bool busy_ = false;
    std::stop_source current_;
    TaskThread thread_;
};

} // namespace saccade::ui
