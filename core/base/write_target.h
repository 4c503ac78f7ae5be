#pragma once

#include <filesystem>
#include <optional>
#include <sys/types.h>

namespace saccade {

/// Where the bytes of a file that is written go.
struct WriteTarget {
    /// Behind symbolic links, which stay what they are; it need not exist.
    std::filesystem::path path;
    /// A pipe, a device or what standard output writes to: it takes the bytes and is never replaced.
    bool is_stream = false;
    struct Rights {
        mode_t mode;
        uid_t owner;
        gid_t group;
    };
    std::optional<Rights> rights; ///< of the file that is there
};

/// Throws FileError for a folder, for links that go round and for a file that is protected against writing.
WriteTarget writeTarget(const std::filesystem::path& path);

/// A descriptor to write a stream with. Throws FileError.
int openStream(const std::filesystem::path& path);

} // namespace saccade
