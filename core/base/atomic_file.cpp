#include "core/base/atomic_file.h"
#include "core/base/system_reason.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace saccade {
namespace fs = std::filesystem;
namespace {

/// Next to the target, so that it can be renamed; for a stream, in the folder for temporary files.
fs::path temporaryFolder(const WriteTarget& place) {
    std::error_code none;
    return place.is_stream ? fs::temp_directory_path(none) : place.path.parent_path();
}

} // namespace

AtomicFile::AtomicFile(fs::path target, std::string_view temporary_ending)
    : target_(std::move(target)), place_(writeTarget(target_)),
      temporary_(temporaryFolder(place_), target_, temporary_ending) {
    if (!place_.rights)
        return;
    const WriteTarget::Rights& rights = *place_.rights;
    // Only the superuser may give a file away. For anybody else the owner is right already or cannot be
    // changed.
    if (::fchown(temporary_.descriptor(), rights.owner, rights.group) != 0)
        errno = 0;
    if (::fchmod(temporary_.descriptor(), rights.mode) != 0)
        fail(say("cannot be written"));
}

void AtomicFile::write(const void* data, std::size_t bytes) {
    writeTo(temporary_.descriptor(), data, bytes);
}

void AtomicFile::writeTo(int descriptor, const void* data, std::size_t bytes) const {
    const char* next = static_cast<const char*>(data);
    while (bytes > 0) {
        const ssize_t written = ::write(descriptor, next, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(say("could not be written"));
        next += written;
        bytes -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::copyTo(int stream) const {
    std::array<char, 1 << 16> block{};
    off_t position = 0;
    while (const ssize_t bytes = ::pread(temporary_.descriptor(), block.data(), block.size(), position)) {
        if (bytes < 0)
            fail(say("could not be written"));
        writeTo(stream, block.data(), static_cast<std::size_t>(bytes));
        position += bytes;
    }
}

void AtomicFile::commit() {
    if (place_.is_stream) {
        temporary_.unlink(); // a reader that goes away may end this process
        const int stream = openStream(target_);
        try {
            copyTo(stream);
        } catch (...) {
            ::close(stream);
            throw;
        }
        ::close(stream);
        return;
    }
    // Without the flush, a power cut after the rename could leave an empty file under the final name.
    if (::fsync(temporary_.descriptor()) != 0)
        fail(say("could not be flushed to the disk"));
    if (!temporary_.moveTo(place_.path))
        fail(say("could not be put in place"));
}

void AtomicFile::fail(const Message& action) const {
    throw FileError(target_, say("%1 (%2)", action, systemReason(errno)));
}

void writeFileAtomically(const fs::path& target, std::string_view content) {
    AtomicFile file(target);
    file.write(content);
    file.commit();
}

} // namespace saccade
