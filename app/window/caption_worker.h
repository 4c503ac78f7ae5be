#pragma once

#include "app/window/model_owner.h"
#include "ui/caption/state/caption_service.h"

#include <unordered_map>

namespace saccade::window {

/// Captions images with the open model.
class CaptionWorker : public ui::CaptionService {
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit CaptionWorker(ModelOwner& model, QObject* parent = nullptr);
    ~CaptionWorker() override;

    void openModel(const std::filesystem::path& file) override;
    void openTogether(const std::vector<std::filesystem::path>& files) override;
    void caption(const ui::CaptionJob& job) override;
    void cancel(quint64 id) override;
    void cancelAll() override;

private:
    ModelOwner::Task taskOf(const ui::CaptionJob& job);
    void finish(quint64 id, const CaptionResult& result);
    void fail(quint64 id, const QString& reason);

    ModelOwner& model_;
    std::unordered_map<quint64, ModelOwner::Ticket> tickets_; ///< of the jobs that have not ended, by id
};

} // namespace saccade::window
