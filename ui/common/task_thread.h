#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace saccade::ui {

/// One thread that runs tasks one after another, off the GUI thread.
///
/// Should be a member of the object that the tasks report to: it is destroyed before that object, asks every
/// task to stop and waits, so a task may emit its owner's signals (Qt queues them) or post to it with
/// QMetaObject::invokeMethod without checking whether it still exists. A task must not throw.
class TaskThread {
public:
    using Task = std::function<void(std::stop_token)>;

    /// `niceness` as in nice(1): work that can wait gets a higher number, so that the window stays
    /// responsive.
    explicit TaskThread(const QString& name, int niceness = 0);
    ~TaskThread();
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;

    /// What happens to a task that is stopped before its turn.
    enum class StoppedEarly {
        Drop, ///< it never runs
        Run   ///< it runs and sees its token: for tasks whose end somebody waits for
    };

    /// Queues a task. The returned source stops it.
    std::stop_source start(Task task, StoppedEarly early = StoppedEarly::Drop);
    /// Stops every task started so far.
    void stopAll();

private:
    struct Started {
        std::stop_source source;
        std::weak_ptr<void> alive; ///< gone when the task has ended
    };

    QThread thread_;
    std::unique_ptr<QObject> runner_; ///< lives on the thread and receives the tasks
    std::vector<Started> started_;
};

} // namespace saccade::ui
