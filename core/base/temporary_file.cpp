#include "core/base/temporary_file.h"
#include "core/base/system_reason.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view prefix = ".saccade-";
constexpr int maximum_writers = 1000; ///< of one target at the same time

/// ".saccade-0123456789abcdef-": the same for the same target name (FNV-1a).
std::string stemFor(const fs::path& target) {
    std::uint64_t hash = 0xcbf29ce484222325;
    const std::string name = target.filename().string();
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    std::array<char, 18> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx-", static_cast<unsigned long long>(hash));
    return std::string(prefix) + digits.data();
}

/// Whether the path still names the open file.
bool isStill(const struct stat& open, const fs::path& path) {
    struct stat named {};
    return ::lstat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// False for a file that is being written, and where the file system does not support locks.
bool removeIfAbandoned(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status {};
    const bool abandoned = descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 &&
                           ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
                           isStill(status, path) && ::unlink(path.c_str()) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return abandoned;
}

int create(const fs::path& path) {
    return ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
}

} // namespace

TemporaryFile::TemporaryFile(const fs::path& folder, const fs::path& target, std::string_view ending) {
    const std::string stem = stemFor(target);
    for (int writer = 0; writer < maximum_writers; ++writer) {
        if (take(folder / (stem + std::to_string(writer) + std::string(ending))))
            return;
        if (errno != EEXIST)
            break;
    }
    throw FileError(target, say("cannot be written (%1)", systemReason(errno)));
}

/// False, with errno EEXIST, if somebody else is writing the file.
bool TemporaryFile::take(const fs::path& path) {
    descriptor_ = create(path);
    if (descriptor_ < 0 && errno == EEXIST) {
        const bool removed = removeIfAbandoned(path);
        errno = EEXIST;
        descriptor_ = removed ? create(path) : -1;
    }
    if (descriptor_ < 0)
        return false;
    // Before it was locked, another writer may have taken it for abandoned.
    struct stat status {};
    const bool refused = ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (refused || ::fstat(descriptor_, &status) != 0 || !isStill(status, path)) {
        ::close(std::exchange(descriptor_, -1));
        errno = EEXIST;
        return false;
    }
    path_ = path;
    return true;
}

TemporaryFile::~TemporaryFile() {
    unlink();
    ::close(descriptor_);
}

void TemporaryFile::unlink() {
    if (!path_.empty())
        ::unlink(std::exchange(path_, {}).c_str());
}

bool TemporaryFile::moveTo(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0)
        return false;
    path_.clear();
    return true;
}

void removeAbandonedFiles(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().filename().native().starts_with(prefix))
            removeIfAbandoned(entry->path());
}

} // namespace saccade
