#include "core/base/system_reason.h"

#include <cerrno>
#include <cstring>

namespace saccade {

Message systemReason(int error) {
    switch (error) {
    case ENOSPC:
        return say("No space left on device");
    case EDQUOT:
        return say("Disk quota exceeded");
    case EFBIG:
        return say("File too large");
    case EACCES:
        return say("Permission denied");
    case EPERM:
        return say("Operation not permitted");
    case EROFS:
        return say("Read-only file system");
    case ENOENT:
        return say("No such file or directory");
    case ENOTDIR:
        return say("Not a directory");
    case ELOOP:
        return say("Too many levels of symbolic links");
    case EISDIR:
        return say("Is a directory");
    case EEXIST:
        return say("File exists");
    case ENAMETOOLONG:
        return say("File name too long");
    case EMFILE:
        return say("Too many open files");
    case ENOMEM:
        return say("Cannot allocate memory");
    case EIO:
        return say("Input/output error");
    case ETXTBSY:
        return say("Text file busy");
    case ESTALE:
        return say("Stale file handle");
    case ENOTCONN:
        return say("Transport endpoint is not connected");
    default:
        return Message::verbatim(std::strerror(error));
    }
}

Message systemReason(const std::error_code& error) {
    const bool of_system =
        error.category() == std::generic_category() || error.category() == std::system_category();
    return of_system ? systemReason(error.value()) : Message::verbatim(error.message());
}

} // namespace saccade
