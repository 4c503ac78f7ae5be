#include "app/window/model_owner.h"

#include "core/captioner/caption_together.h"
#include "core/model/device.h"
#include "ui/common/engine_texts.h"

#include <algorithm>
#include <utility>

namespace saccade::window {
namespace {

constexpr int model_niceness = 2; // the window comes first, training last

} // namespace

ModelOwner::ModelOwner(c10::Device device, QObject* parent)
    : QObject(parent), device_(device), thread_(QStringLiteral("captioning"), model_niceness) {}

void ModelOwner::openTogether(const std::vector<std::filesystem::path>& files) {
    thread_.start([this, files](const std::stop_token&) { read(files); });
}

void ModelOwner::read(const std::vector<std::filesystem::path>& files) {
    try {
        const ModelDetails details = readModelDetails(files.front());
        model_ = std::make_unique<OpenModel>(readTogether(files, device_), files.front());
        QMetaObject::invokeMethod(this, [this, details, files] {
            has_model_ = true;
            Q_EMIT opened(details, {files.begin() + 1, files.end()});
            startNext();
        });
    } catch (const std::exception& error) {
        Q_EMIT refused(ui::engineText(error));
    }
}

ModelOwner::Ticket ModelOwner::ask(Task task) {
    const Ticket ticket = ++last_ticket_;
    if (!task.kind.isEmpty())
        replace(task);
    if (task.urgent)
        waiting_.push_front({ticket, std::move(task)});
    else
        waiting_.push_back({ticket, std::move(task)});
    startNext();
    return ticket;
}

void ModelOwner::replace(const Task& task) {
    std::erase_if(waiting_, [&task](const Waiting& each) { return each.task.kind == task.kind; });
    if (running_ && running_kind_ == task.kind && task.running == Running::Stop)
        stop_running_.request_stop();
}

void ModelOwner::cancel(Ticket ticket) {
    cancelAll({ticket});
}

void ModelOwner::cancelAll(const std::unordered_set<Ticket>& tickets) {
    std::erase_if(waiting_, [&tickets](const Waiting& each) { return tickets.contains(each.ticket); });
    if (running_ && tickets.contains(*running_))
        stop_running_.request_stop();
}

void ModelOwner::startNext() {
    if (!has_model_ || running_ || waiting_.empty())
        return;
    const Waiting next = std::move(waiting_.front());
    waiting_.pop_front();
    running_ = next.ticket;
    running_kind_ = next.task.kind;
    stop_running_ = thread_.start([this, task = next.task](const std::stop_token& stop) { run(task, stop); },
                                  ui::TaskThread::StoppedEarly::Run);
}

void ModelOwner::run(const Task& task, const std::stop_token& stop) {
    setThreadsOfThisThread(sparing_ ? 1 : 0);
    try {
        if (!stop.stop_requested())
            task.work(*model_, stop);
    } catch (const std::exception& error) {
        tell(stop, [failed = task.failed, reason = ui::engineText(error)] { failed(reason); });
    }
    QMetaObject::invokeMethod(this, [this] {
        running_.reset();
        startNext();
    });
}

void ModelOwner::tell(const std::stop_token& stop, std::function<void()> answer) {
    QMetaObject::invokeMethod(this, [stop, answer = std::move(answer)] {
        if (!stop.stop_requested())
            answer();
    });
}

} // namespace saccade::window
