#pragma once

#include "app/window/open_model.h"

#include <c10/core/Device.h>

#include <atomic>
#include <filesystem>
#include <memory>

namespace saccade::window {

/// A second model beside the one that captions, while somebody compares the two. For the thread of the models
/// but for isOpen().
class OtherModel {
public:
    /// Opens the file, unless it is the one that is open and has not changed. Throws FileError.
    OpenModel& opened(const std::filesystem::path& file, c10::Device device);
    void close();
    bool isOpen() const { return is_open_; }

private:
    std::filesystem::path file_;
    std::filesystem::file_time_type time_;
    std::unique_ptr<OpenModel> model_;
    std::atomic<bool> is_open_ = false;
};

} // namespace saccade::window
