#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace saccade {

/// Writes a file that is either whole or not there: a temporary name beside the target, flushed to the disk,
/// then renamed over it. Without commit() the temporary file is removed and an earlier target stays as it
/// was. Throws FileError when the disk is full or the folder cannot be written.
class AtomicFile {
public:
    /// `temporary_ending` closes the temporary name: some libraries tell the format by it (".mp4").
    explicit AtomicFile(std::filesystem::path target, std::string_view temporary_ending = {});
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(const void* data, std::size_t bytes);
    void write(std::string_view text) { write(text.data(), text.size()); }
    void commit();

    /// Where the bytes go until commit(); for libraries that write files themselves.
    const std::filesystem::path& temporaryPath() const { return temporary_; }

private:
    [[noreturn]] void fail(const char* action) const;

    std::filesystem::path target_;
    std::filesystem::path temporary_;
    int descriptor_ = -1;
};

void writeFileAtomically(const std::filesystem::path& target, std::string_view content);

} // namespace saccade
