#pragma once

#include "ui/caption/export/export_request.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QPointer>

#include <stop_token>

namespace saccade::ui {

class ExploreService;

/// Writes exports off the GUI thread, one at a time. Each ends with finished(), failed() or cancelled().
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);
    ~Exporter() override;

    /// What finds out what pages tell; without it there are none.
    void setExplorer(ExploreService* explorer);
    /// False, and nothing is done, while another one runs.
    bool start(const ExportRequest& request);
    /// The file being written is not left behind; sidecars that are written stay.
    void cancel();
    bool isBusy() const { return busy_; }

    /// For the message bar: "Saved dog.png.", "Captions written: 20. Existing files kept: 3."
    static QString summaryOf(const ExportReport& report);

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    /// Also when some captions of a gallery could not be written.
    void finished(const saccade::ui::ExportReport& report);
    void failed(const QString& reason);
    void cancelled(const saccade::ui::ExportReport& report);

private:
    void begin(const ExportRequest& request);
    void explore(const ExportRequest& request);
    void write(const ExportRequest& request);
    void run(const ExportRequest& request, const std::stop_token& stop);
    template <typename Tell>
    void end(const Tell& tell);

    QPointer<ExploreService> explorer_;
    bool busy_ = false;
    bool exploring_ = false; ///< not writing yet
    std::stop_source current_;
    TaskThread thread_;
};

} // namespace saccade::ui
