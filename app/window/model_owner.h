#pragma once

#include "app/window/open_model.h"
#include "core/weights/model_details.h"
#include "ui/common/task_thread.h"

#include <c10/core/Device.h>

#include <QObject>
#include <QString>

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace saccade::window {

/// Owns the open model on a thread of its own, which alone touches it, and does there what is asked of it,
/// one task after another. The queue stays on the GUI thread, so that an urgent task goes to its front and a
/// cancelled one is gone at once.
class ModelOwner : public QObject {
    Q_OBJECT

public:
    /// What becomes of a task that runs when a newer one of its kind comes.
    enum class Running { Stop, Finish };

    struct Task {
        /// On the thread. May throw: `failed` then says why. Looks at the token from time to time.
        std::function<void(OpenModel& model, const std::stop_token& stop)> work;
        std::function<void(const QString& reason)> failed; ///< on the GUI thread
        /// The newest task of a kind replaces those before it; empty: none is replaced.
        QString kind{};
        Running running = Running::Stop;
        bool urgent = false; ///< before those that wait: somebody looks at it
    };
    using Ticket = quint64;

    explicit ModelOwner(c10::Device device, QObject* parent = nullptr);

    /// Tasks that come meanwhile wait for the model; one that cannot be opened leaves the one before.
    void open(const std::filesystem::path& file) { openTogether({file}); }
    /// The same with several that caption together.
    void openTogether(const std::vector<std::filesystem::path>& files);
    c10::Device device() const { return device_; }
    Ticket ask(Task task);
    /// Drops a task that waits or runs.
    void cancel(Ticket ticket);
    /// The same for many at once.
    void cancelAll(const std::unordered_set<Ticket>& tickets);

    /// Calls `answer` on the GUI thread, unless the task was cancelled meanwhile. For tasks.
    void tell(const std::stop_token& stop, std::function<void()> answer);

    /// Whether another worker computes as well: tasks then take one core and leave the others to it.
    void setSparing(bool sparing) { sparing_ = sparing; }

Q_SIGNALS:
    /// `with`: the files of the others that caption together with it.
    void opened(const saccade::ModelDetails& model, const std::vector<std::filesystem::path>& with);
    void refused(const QString& reason);

private:
    struct Waiting {
        Ticket ticket;
        Task task;
    };

    void read(const std::vector<std::filesystem::path>& files);
    void replace(const Task& task);
    void startNext();
    void run(const Task& task, const std::stop_token& stop);

    c10::Device device_;
    std::atomic<bool> sparing_ = false;
    std::deque<Waiting> waiting_;
    Ticket last_ticket_ = 0;
    std::optional<Ticket> running_;
    QString running_kind_;
    std::stop_source stop_running_;
    bool has_model_ = false;           ///< as far as the GUI thread knows
    std::unique_ptr<OpenModel> model_; ///< of the thread
    ui::TaskThread thread_;
};

} // namespace saccade::window
