#include "app/window/other_model.h"

#include "core/captioner/model_file.h"

#include <system_error>

namespace saccade::window {

OpenModel& OtherModel::opened(const std::filesystem::path& file, c10::Device device) {
    std::error_code ignored;
    const auto time = std::filesystem::last_write_time(file, ignored);
    if (model_ && file == file_ && time == time_)
        return *model_;
    close(); // before the next takes memory
    model_ = std::make_unique<OpenModel>(readModel(file, device), file);
    file_ = file;
    time_ = time;
    is_open_ = true;
    return *model_;
}

void OtherModel::close() {
    model_.reset();
    is_open_ = false;
}

} // namespace saccade::window
