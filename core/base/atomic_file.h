#pragma once

#include "core/base/message.h"
#include "core/base/temporary_file.h"
#include "core/base/write_target.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace saccade {

/// Writes a file that is either whole or not there: a temporary file beside the target, flushed to the disk,
/// then renamed over it. Without commit() the temporary file is removed and an earlier target stays as it
/// was. A symbolic link stays one: what it leads to is written. An earlier file hands its rights on. A pipe
/// or a device gets the bytes at commit(). Throws FileError when the disk is full, the folder cannot be
/// written or the target is protected against writing.
class AtomicFile {
public:
    /// `temporary_ending` closes the temporary name: some libraries tell the format by it (".mp4").
    explicit AtomicFile(std::filesystem::path target, std::string_view temporary_ending = {});

    void write(const void* data, std::size_t bytes);
    void write(std::string_view text) { write(text.data(), text.size()); }
    void commit();

    /// Where the bytes go until commit(); for libraries that write files themselves.
    const std::filesystem::path& temporaryPath() const { return temporary_.path(); }

private:
    [[noreturn]] void fail(const Message& action) const;
    void writeTo(int descriptor, const void* data, std::size_t bytes) const;
    void copyTo(int stream) const;

    std::filesystem::path target_; ///< as given: errors name it
    WriteTarget place_;
    TemporaryFile temporary_;
};

void writeFileAtomically(const std::filesystem::path& target, std::string_view content);

} // namespace saccade
