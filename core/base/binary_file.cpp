#include "core/base/binary_file.h"
#include "core/base/system_reason.h"

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
    const int mode = access == Access::Read ? O_RDONLY : O_RDWR;
    descriptor_ = ::open(path_.c_str(), mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor_ < 0 && (errno == ENOENT || errno == ENOTDIR))
        throw FileError(path_, say("does not exist"));
    if (descriptor_ < 0 && errno == ENXIO) // a socket, or a device that does not exist
        throw FileError(path_, say("is not a file"));
    if (descriptor_ < 0)
        throw FileError(path_, say("cannot be opened (%1)", systemReason(errno)));
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        close();
        throw FileError(path_, say("is not a file"));
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
    inode_ = static_cast<std::uint64_t>(status.st_ino);
}

BinaryFile::~BinaryFile() {
    close();
}

BinaryFile::BinaryFile(BinaryFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)),
      size_(std::exchange(other.size_, 0)), inode_(std::exchange(other.inode_, 0)) {}

BinaryFile& BinaryFile::operator=(BinaryFile&& other) noexcept {
    if (this != &other) {
        close();
        path_ = std::move(other.path_);
        descriptor_ = std::exchange(other.descriptor_, -1);
        size_ = std::exchange(other.size_, 0);
        inode_ = std::exchange(other.inode_, 0);
    }
    return *this;
}

void BinaryFile::close() noexcept {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
}

std::size_t BinaryFile::readSome(std::uint64_t offset, std::span<std::byte> into) const {
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count =
            ::pread(descriptor_, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw FileError(path_, say("cannot be read (%1)", systemReason(errno)));
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

void BinaryFile::read(std::uint64_t offset, std::span<std::byte> into) const {
    if (readSome(offset, into) < into.size())
        throw FileError(path_, say("was truncated while it was being read"));
}

std::vector<std::byte> BinaryFile::read(std::uint64_t offset, std::size_t bytes) const {
    std::vector<std::byte> data(bytes);
    read(offset, data);
    return data;
}

std::vector<std::byte> BinaryFile::start(std::size_t bytes) const {
    return read(0, static_cast<std::size_t>(std::min<std::uint64_t>(size_, bytes)));
}

std::string BinaryFile::text(std::uint64_t offset, std::size_t bytes) const {
    const std::uint64_t rest = offset < size_ ? size_ - offset : 0;
    std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, rest)), '\0');
    text.resize(readSome(offset, std::as_writable_bytes(std::span(text))));
    return text;
}

void BinaryFile::write(std::uint64_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw FileError(path_, say("could not be written (%1)", systemReason(errno)));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
}

} // namespace saccade
