#include "core/base/binary_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace saccade {

BinaryFile::BinaryFile(std::filesystem::path path, Access access) : path_(std::move(path)) {
    // A pipe that nobody writes to would be waited for.
    const int mode = access == Access::Read ? O_RDONLY | O_NONBLOCK : O_RDWR;
    descriptor_ = ::open(path_.c_str(), mode | O_CLOEXEC);
    if (descriptor_ < 0)
        throw FileError(path_, std::string("cannot be opened (") + std::strerror(errno) + ")");
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        close();
        throw FileError(path_, "is not a regular file");
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

BinaryFile::~BinaryFile() {
    close();
}

BinaryFile::BinaryFile(BinaryFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)),
      size_(std::exchange(other.size_, 0)) {}

BinaryFile& BinaryFile::operator=(BinaryFile&& other) noexcept {
    if (this != &other) {
        close();
        path_ = std::move(other.path_);
        descriptor_ = std::exchange(other.descriptor_, -1);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

void BinaryFile::close() noexcept {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
}

void BinaryFile::read(std::uint64_t offset, std::span<std::byte> into) const {
    while (!into.empty()) {
        const ssize_t count = ::pread(descriptor_, into.data(), into.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw FileError(path_, std::string("cannot be read (") + std::strerror(errno) + ")");
        if (count == 0)
            throw FileError(path_, "was truncated while it was being read");
        into = into.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
}

std::vector<std::byte> BinaryFile::read(std::uint64_t offset, std::size_t bytes) const {
    std::vector<std::byte> data(bytes);
    read(offset, data);
    return data;
}

std::vector<std::byte> BinaryFile::start(std::size_t bytes) const {
    return read(0, static_cast<std::size_t>(std::min<std::uint64_t>(size_, bytes)));
}

void BinaryFile::write(std::uint64_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw FileError(path_, std::string("could not be written (") + std::strerror(errno) + ")");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
}

} // namespace saccade
