#include "core/data/mapped_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace saccade {

MappedFile::MappedFile(std::filesystem::path path, std::size_t bytes) : path_(std::move(path)), size_(bytes) {
    const auto fail = [this](const std::string& what) {
        close();
        throw FileError(path_, what);
    };
    descriptor_ = ::open(path_.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor_ < 0)
        fail(std::string("cannot be opened (") + std::strerror(errno) + ")");
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode) ||
        std::cmp_not_equal(status.st_size, bytes))
        fail("has not the size it should have");
    void* mapping = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor_, 0);
    if (mapping == MAP_FAILED)
        fail(std::string("cannot be mapped (") + std::strerror(errno) + ")");
    data_ = static_cast<const std::byte*>(mapping);
    // Records are asked for in random order: reading ahead of each would only fill the memory.
    ::madvise(mapping, size_, MADV_RANDOM);
}

MappedFile::~MappedFile() {
    close();
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)),
      data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    if (this != &other) {
        close();
        path_ = std::move(other.path_);
        descriptor_ = std::exchange(other.descriptor_, -1);
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

void MappedFile::close() noexcept {
    if (data_)
        ::munmap(const_cast<std::byte*>(data_), size_);
    if (descriptor_ >= 0)
        ::close(descriptor_);
    data_ = nullptr;
    descriptor_ = -1;
}

void MappedFile::write(std::size_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw FileError(path_, std::string("could not be written (") + std::strerror(errno) + ")");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::size_t>(written);
    }
}

void MappedFile::prefetch(std::size_t offset, std::size_t size) const {
    advise(offset, size, static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)), MADV_WILLNEED);
}

void MappedFile::release(std::size_t offset, std::size_t size) const {
    // A page fault also maps the pages around it, in windows of 64 KiB; they would be left over at both ends.
    advise(offset, size, std::size_t{64} << 10, MADV_DONTNEED);
}

void MappedFile::advise(std::size_t offset, std::size_t size, std::size_t window, int advice) const {
    const std::size_t begin = offset / window * window;
    const std::size_t end = std::min(size_, (offset + size + window - 1) / window * window);
    ::madvise(const_cast<std::byte*>(data_) + begin, end - begin, advice);
}

} // namespace saccade
