#include "core/base/write_target.h"
#include "core/base/system_reason.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace saccade {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void refuse(const fs::path& path, int reason) {
    throw FileError(path, say("cannot be written (%1)", systemReason(reason)));
}

/// Standard output or error if it writes to this very file, else -1. A newly opened descriptor would start at
/// the beginning of the file, and replacing the file would cut it off from whatever else is printed.
int standardStreamOf(const struct stat& file) {
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
        struct stat open {};
        if (::fstat(descriptor, &open) == 0 && open.st_dev == file.st_dev && open.st_ino == file.st_ino)
            return descriptor;
    }
    return -1;
}

fs::path behindLinks(const fs::path& given) {
    constexpr int maximum_links = 40; // as many as the kernel follows
    fs::path path = given;
    for (int links = 0; fs::is_symlink(fs::symlink_status(path)); ++links) {
        if (links == maximum_links)
            refuse(given, ELOOP);
        path = path.parent_path() / fs::read_symlink(path); // an absolute one is used as it is
    }
    return path;
}

} // namespace

WriteTarget writeTarget(const fs::path& path) {
    WriteTarget target;
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 && errno != ENOENT)
        refuse(path, errno);
    else if (status.st_mode != 0) {
        if (S_ISDIR(status.st_mode))
            refuse(path, EISDIR);
        target.is_stream = !S_ISREG(status.st_mode) || standardStreamOf(status) >= 0;
        if (target.is_stream)
            return target;
        if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0)
            refuse(path, errno);
        target.rights = {status.st_mode & 07777, status.st_uid, status.st_gid};
    }
    try {
        target.path = behindLinks(path);
    } catch (const fs::filesystem_error& error) {
        refuse(path, error.code().value());
    }
    return target;
}

int openStream(const fs::path& path) {
    struct stat status {};
    const int standard = ::stat(path.c_str(), &status) == 0 ? standardStreamOf(status) : -1;
    const int descriptor =
        standard >= 0 ? ::fcntl(standard, F_DUPFD_CLOEXEC, 0) : ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        refuse(path, errno);
    return descriptor;
}

} // namespace saccade
