#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace saccade {

AtomicFile::AtomicFile(std::filesystem::path target, std::string_view temporary_ending)
    : target_(std::move(target)) {
    temporary_ = target_;
    temporary_ += ".tmp" + std::to_string(::getpid());
    temporary_ += temporary_ending;
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor_ < 0)
        fail("cannot be written");
}

AtomicFile::~AtomicFile() {
    if (descriptor_ < 0)
        return;
    ::close(descriptor_);
    std::error_code ignored;
    std::filesystem::remove(temporary_, ignored);
}

void AtomicFile::write(const void* data, std::size_t bytes) {
    const char* next = static_cast<const char*>(data);
    while (bytes > 0) {
        const ssize_t written = ::write(descriptor_, next, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("could not be written");
        next += written;
        bytes -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::commit() {
    // Without the flush a power cut after the rename could leave an empty file under the final name.
    if (::fsync(descriptor_) != 0)
        fail("could not be flushed to the disk");
    if (::rename(temporary_.c_str(), target_.c_str()) != 0)
        fail("could not be put in place");
    ::close(descriptor_);
    descriptor_ = -1;
}

void AtomicFile::fail(const char* action) const {
    throw FileError(target_, std::string(action) + " (" + std::strerror(errno) + ")");
}

void writeFileAtomically(const std::filesystem::path& target, std::string_view content) {
    AtomicFile file(target);
    file.write(content);
    file.commit();
}

} // namespace saccade
