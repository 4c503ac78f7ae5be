#include "ui/common/task_thread.h"

#include <sys/resource.h>
#include <unistd.h>

namespace saccade::ui {

TaskThread::TaskThread(const QString& name, int niceness) : runner_(std::make_unique<QObject>()) {
    thread_.setObjectName(name);
    runner_->moveToThread(&thread_);
    if (niceness != 0) // Linux has no priorities for ordinary threads, but a nice value for each
        QObject::connect(&thread_, &QThread::started, runner_.get(),
                         [niceness] { setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness); });
    thread_.start();
}

TaskThread::~TaskThread() {
    stopAll();
    thread_.quit();
    thread_.wait();
}

std::stop_source TaskThread::start(Task task, StoppedEarly early) {
    std::erase_if(started_, [](const Started& started) { return started.alive.expired(); });
    std::stop_source source;
    auto alive = std::make_shared<char>();
    started_.push_back({source, alive});
    QMetaObject::invokeMethod(
        runner_.get(),
        [task = std::move(task), token = source.get_token(), alive = std::move(alive), early] {
            if (early == StoppedEarly::Run || !token.stop_requested())
                task(token);
        },
        Qt::QueuedConnection);
    return source;
}

void TaskThread::stopAll() {
    for (Started& started : started_)
        started.source.request_stop();
}

} // namespace saccade::ui
