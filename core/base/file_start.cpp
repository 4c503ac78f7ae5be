#include "core/base/file_start.h"

#include <fstream>
#include <system_error>

namespace saccade {

std::string startOfFile(const std::filesystem::path& file, std::size_t bytes) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) // opening a pipe would wait for a writer
        return {};
    std::string start(bytes, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(start.data(), static_cast<std::streamsize>(bytes));
    start.resize(static_cast<std::size_t>(stream.gcount()));
    return start;
}

} // namespace saccade
