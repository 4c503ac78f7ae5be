#pragma once

#include "ui/caption/state/caption_service.h"

#include <vector>

namespace saccade::test {

/// Records the requests; the test decides what happens.
class FakeCaptionService : public ui::CaptionService {
public:
    using CaptionService::CaptionService;

    void openModel(const std::filesystem::path& file) override { models.push_back(file); }
    void openTogether(const std::vector<std::filesystem::path>& files) override { together = files; }
    void caption(const ui::CaptionJob& job) override { jobs.push_back(job); }
    void cancel(quint64 id) override {
        std::erase_if(jobs, [id](const ui::CaptionJob& job) { return job.id == id; });
    }
    void cancelAll() override { jobs.clear(); }

    std::vector<ui::CaptionJob> jobs;
    std::vector<std::filesystem::path> models;   ///< to be opened, in this order
    std::vector<std::filesystem::path> together; ///< the models that were last to be opened together
};

} // namespace saccade::test
