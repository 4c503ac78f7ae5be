#include "app/window/caption_worker.h"

#include <unordered_set>

namespace saccade::window {

CaptionWorker::CaptionWorker(ModelOwner& model, QObject* parent) : CaptionService(parent), model_(model) {
    connect(&model, &ModelOwner::opened, this, &CaptionWorker::modelOpened);
    connect(&model, &ModelOwner::refused, this, &CaptionWorker::modelFailed);
}

CaptionWorker::~CaptionWorker() {
    CaptionWorker::cancelAll();
}

void CaptionWorker::openModel(const std::filesystem::path& file) {
    model_.open(file);
}

void CaptionWorker::openTogether(const std::vector<std::filesystem::path>& files) {
    model_.openTogether(files);
}

void CaptionWorker::caption(const ui::CaptionJob& job) {
    tickets_[job.id] = model_.ask(taskOf(job));
}

/// The work touches this object in its answers alone: they come on the GUI thread, and none after a cancel.
ModelOwner::Task CaptionWorker::taskOf(const ui::CaptionJob& job) {
    ModelOwner::Task task;
    task.urgent = job.urgent;
    task.failed = [this, id = job.id](const QString& reason) { fail(id, reason); };
    task.work = [this, &owner = model_, job](OpenModel& model, const std::stop_token& stop) {
        const quint64 id = job.id;
        const SeenImage seen = model.see(job.image);
        if (stop.stop_requested())
            return;
        owner.tell(stop, [this, id, geometry = model.gridGeometry(seen)] { Q_EMIT started(id, geometry); });
        const StepCallback step = [&](const SearchStep& now) {
            if (job.live)
                owner.tell(stop, [this, id, now] { Q_EMIT stepped(id, now); });
            return !stop.stop_requested();
        };
        CaptionResult result = model.caption(seen, job.options, step);
        result.image = job.image.path.empty() ? job.image.name.toStdString() : job.image.path.string();
        owner.tell(stop, [this, id, result] { finish(id, result); });
    };
    return task;
}

void CaptionWorker::cancel(quint64 id) {
    if (const auto found = tickets_.find(id); found != tickets_.end()) {
        model_.cancel(found->second);
        tickets_.erase(found);
    }
}

void CaptionWorker::cancelAll() {
    std::unordered_set<ModelOwner::Ticket> tickets;
    for (const auto& [id, ticket] : tickets_)
        tickets.insert(ticket);
    model_.cancelAll(tickets);
    tickets_.clear();
}

void CaptionWorker::finish(quint64 id, const CaptionResult& result) {
    tickets_.erase(id);
    Q_EMIT finished(id, result);
}

void CaptionWorker::fail(quint64 id, const QString& reason) {
    tickets_.erase(id);
    Q_EMIT failed(id, reason);
}

} // namespace saccade::window
