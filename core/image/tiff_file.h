#pragma once

#include <tiffio.h>

#include <cstdarg>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace saccade {

/// A TIFF or BigTIFF file in memory, opened by libtiff at its first directory.
class TiffFile {
public:
    /// Throws Error if that directory cannot be read.
    explicit TiffFile(std::span<const std::uint8_t> bytes);
    TiffFile(const TiffFile&) = delete;
    TiffFile& operator=(const TiffFile&) = delete;

    TIFF* handle() const { return tiff_.get(); }
    std::size_t size() const { return bytes_.size(); }

    /// The value of a 16-bit (`field`) or 32-bit field; `otherwise` if the file does not have it and the
    /// standard has no default.
    std::uint16_t field(std::uint32_t tag, std::uint16_t otherwise = 0) const;
    std::uint32_t longField(std::uint32_t tag) const;

    /// Throws Error if libtiff has reported one: its codecs continue after an error.
    void requireNoError() const;
    /// Throws the last error that libtiff has reported.
    [[noreturn]] void fail() const;

private:
    struct Close {
        void operator()(TIFF* tiff) const { TIFFClose(tiff); }
    };

    static tmsize_t read(thandle_t self, void* to, tmsize_t count);
    static toff_t seek(thandle_t self, toff_t offset, int whence);
    static int heedWarning(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments);
    static int report(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments);

    std::span<const std::uint8_t> bytes_;
    std::uint64_t position_ = 0;
    bool ended_ = false; ///< bytes beyond the end were requested
    std::string reason_; ///< the first error
    std::unique_ptr<TIFF, Close> tiff_;
};

} // namespace saccade
