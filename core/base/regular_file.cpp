#include "core/base/regular_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace saccade {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path) {
    throw FileError(path, std::string("cannot be read (") + std::strerror(errno) + ")");
}

} // namespace

RegularFile::RegularFile(const std::filesystem::path& path)
    : path_(path), descriptor_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {
    if (descriptor_ < 0 && (errno == ENOENT || errno == ENOTDIR))
        throw FileError(path, "does not exist");
    if (descriptor_ < 0 && errno == ENXIO) // a socket, or a device that is not there
        throw FileError(path, "is not a file");
    if (descriptor_ < 0)
        fail(path);
    if (::fstat(descriptor_, &status_) == 0 && S_ISREG(status_.st_mode))
        return;
    ::close(descriptor_);
    throw FileError(path, "is not a file");
}

RegularFile::~RegularFile() {
    ::close(descriptor_);
}

std::string RegularFile::read(std::uint64_t offset, std::size_t count) const {
    // A file may grow while it is read, but nobody asked for more than there was.
    const std::uint64_t rest = offset < size() ? size() - offset : 0;
    std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(count, rest)), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t got =
            ::pread(descriptor_, text.data() + done, text.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno != EINTR)
            fail(path_);
        if (got == 0)
            break;
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    text.resize(done);
    return text;
}

} // namespace saccade
