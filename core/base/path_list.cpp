#include "core/base/path_list.h"

#include <system_error>

namespace saccade {
namespace fs = std::filesystem;
namespace {

bool pathExists(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

} // namespace

std::vector<fs::path> pathList(std::string_view text) {
    std::vector<fs::path> paths;
    while (!text.empty()) {
        std::size_t end = text.size();
        while (end != std::string_view::npos && end > 0 && !pathExists(text.substr(0, end)))
            end = text.rfind(',', end - 1);
        if (end == std::string_view::npos || end == 0)
            end = text.find(',');
        if (end != 0)
            paths.emplace_back(text.substr(0, end));
        text.remove_prefix(end >= text.size() ? text.size() : end + 1);
    }
    return paths;
}

std::string joinedPaths(const std::vector<fs::path>& paths) {
    std::string joined;
    for (const fs::path& path : paths)
        joined += (joined.empty() ? "" : ",") + path.string();
    return joined;
}

} // namespace saccade
