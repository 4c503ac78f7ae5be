#include "core/image/tiff_file.h"

#include "core/image/codecs.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace saccade {
namespace {

/// The most memory that libtiff may allocate at once, in bytes.
constexpr tmsize_t maximum_allocation = tmsize_t{1} << 31;

struct FreeOptions {
    void operator()(TIFFOpenOptions* options) const { TIFFOpenOptionsFree(options); }
};

} // namespace

TiffFile::TiffFile(std::span<const std::uint8_t> bytes) : bytes_(bytes) {
    const std::unique_ptr<TIFFOpenOptions, FreeOptions> options(TIFFOpenOptionsAlloc());
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), maximum_allocation);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), report, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), heedWarning, this);
    tiff_.reset(TIFFClientOpenExt(
        "", "rm", this, read, [](thandle_t, void*, tmsize_t) { return tmsize_t{-1}; }, seek,
        [](thandle_t) { return 0; },
        [](thandle_t self) { return static_cast<toff_t>(static_cast<TiffFile*>(self)->bytes_.size()); },
        nullptr, nullptr, options.get()));
    if (!tiff_)
        fail();
    reason_.clear(); // about fields that do not matter
}

std::uint16_t TiffFile::field(std::uint32_t tag, std::uint16_t otherwise) const {
    std::uint16_t value = 0;
    return TIFFGetFieldDefaulted(handle(), tag, &value) == 1 ? value : otherwise;
}

std::uint32_t TiffFile::longField(std::uint32_t tag) const {
    std::uint32_t value = 0;
    return TIFFGetFieldDefaulted(handle(), tag, &value) == 1 ? value : 0;
}

void TiffFile::requireNoError() const {
    if (!reason_.empty())
        fail();
}

void TiffFile::fail() const {
    if (ended_)
        throw Error(say("is truncated"));
    throw undecodable(reason_);
}

tmsize_t TiffFile::read(thandle_t self, void* to, tmsize_t count) {
    auto& file = *static_cast<TiffFile*>(self);
    const std::uint64_t size = file.bytes_.size();
    const std::uint64_t left = size - std::min(file.position_, size);
    const std::uint64_t given = std::min(left, static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0)));
    file.ended_ = file.ended_ || given < static_cast<std::uint64_t>(count);
    if (given > 0)
        std::memcpy(to, file.bytes_.data() + file.position_, given);
    file.position_ += given;
    return static_cast<tmsize_t>(given);
}

toff_t TiffFile::seek(thandle_t self, toff_t offset, int whence) {
    auto& file = *static_cast<TiffFile*>(self);
    const toff_t start = whence == SEEK_CUR ? file.position_ : whence == SEEK_END ? file.bytes_.size() : 0;
    file.position_ = start + offset; // wraps for negative steps, as it should
    return file.position_;
}

/// Of all warnings, only libjpeg's about lost pixels matter; the others are about the file's form.
int TiffFile::heedWarning(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments) {
    char text[256];
    va_list copy;
    va_copy(copy, arguments);
    std::vsnprintf(text, sizeof text, format, copy);
    va_end(copy);
    const std::string_view warning = text;
    const bool lost = warning.find("premature end") != std::string_view::npos ||
                      warning.find("bad Huffman code") != std::string_view::npos;
    return lost ? report(tiff, self, module, format, arguments) : 1;
}

int TiffFile::report(TIFF*, void* self, const char*, const char* format, va_list arguments) {
    char reason[256];
    std::vsnprintf(reason, sizeof reason, format, arguments);
    std::string& kept = static_cast<TiffFile*>(self)->reason_;
    if (kept.empty())
        kept = reason;
    return 1;
}

} // namespace saccade
