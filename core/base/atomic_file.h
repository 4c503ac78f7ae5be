#pragma once

#include "core/base/message.h"
#include "core/base/temporary_file.h"
#include "core/base/write_target.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace saccade {

/// Writes a file that is either complete or absent: a temporary file next to the target is flushed to the
/// disk, then renamed over it. Without commit() the temporary file is removed and an existing target is left
/// as it was. Symbolic links are followed and kept. The new file takes over the permissions of the one it
/// replaces. A pipe or a device gets the bytes at commit(). Throws FileError when the disk is full, the
/// folder cannot be written to or the target is write-protected.
class AtomicFile {
public:
    /// `temporary_ending` ends the temporary name: some libraries choose the format by it (".mp4").
    explicit AtomicFile(std::filesystem::path target, std::string_view temporary_ending = {});

    void write(const void* data, std::size_t bytes);
    void write(std::string_view text) { write(text.data(), text.size()); }
    void commit();

    /// Where to write until commit(); for libraries that write files themselves.
    const std::filesystem::path& temporaryPath() const { return temporary_.path(); }

private:
    [[noreturn]] void fail(const Message& action) const;
    void writeTo(int descriptor, const void* data, std::size_t bytes) const;
    void copyTo(int stream) const;

    std::filesystem::path target_; ///< as given: error messages name it
    WriteTarget place_;
    TemporaryFile temporary_;
};

void writeFileAtomically(const std::filesystem::path& target, std::string_view content);

} // namespace saccade
