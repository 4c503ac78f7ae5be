#pragma once

#include <filesystem>
#include <optional>
#include <sys/types.h>

namespace saccade {

/// Where the bytes of a file go.
struct WriteTarget {
    /// After following symbolic links, which are kept; it need not exist.
    std::filesystem::path path;
    /// A pipe, a device or the target of standard output: it takes the bytes and is never replaced.
    bool is_stream = false;
    struct Rights {
        mode_t mode;
        uid_t owner;
        gid_t group;
    };
    std::optional<Rights> rights; ///< of the existing file
};

/// Throws FileError for a folder, for circular links and for a write-protected file.
WriteTarget writeTarget(const std::filesystem::path& path);

/// A descriptor for writing to a stream. Throws FileError.
int openStream(const std::filesystem::path& path);

} // namespace saccade
