#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace saccade {

/// One line of a results file.
struct ImageCaption {
    std::int64_t image_id = 0;
    std::string caption;
};

/// `[{"image_id": …, "caption": …}]`, as the COCO caption evaluation takes it. Written whole or not at all;
/// throws FileError.
void writeResults(const std::filesystem::path& path, const std::vector<ImageCaption>& captions);

} // namespace saccade
