#include "core/figure/gif_encoder.h"

#include "core/base/error.h"
#include "core/figure/gif_palette.h"

#include <gif_lib.h>

#include <new>
#include <string>

namespace saccade {

struct GifEncoder::Library {
    GifFileType* gif = nullptr;
    AtomicFile& file;
    std::exception_ptr& error;

    Library(AtomicFile& target, std::exception_ptr& write_error) : file(target), error(write_error) {}
    ~Library() { close(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    int close() {
        const int result = gif ? EGifCloseFile(gif, nullptr) : GIF_OK;
        gif = nullptr;
        return result;
    }

    static int write(GifFileType* gif, const GifByteType* bytes, int count) {
        auto* self = static_cast<Library*>(gif->UserData);
        try {
            self->file.write(bytes, static_cast<std::size_t>(count));
            return count;
        } catch (...) {
            self->error = std::current_exception();
            return 0;
        }
    }
};

GifEncoder::GifEncoder(const std::filesystem::path& path, cv::Size size)
    : path_(path), size_(size), file_(path), library_(std::make_unique<Library>(file_, write_error_)) {
    int error = 0;
    library_->gif = EGifOpen(library_.get(), &Library::write, &error);
    if (!library_->gif) {
        const char* reason = GifErrorString(error); // null for an unknown number
        throw FileError(path, say("cannot be written as GIF (%1)", std::string(reason ? reason : "?")));
    }
    startFrames();
}

GifEncoder::~GifEncoder() = default;

void GifEncoder::check(int result) {
    if (write_error_)
        std::rethrow_exception(write_error_);
    if (result != GIF_OK)
        throw FileError(path_, say("could not be written as GIF"));
}

void GifEncoder::startFrames() {
    GifFileType* gif = library_->gif;
    EGifSetGifVersion(gif, true); // animation was introduced with GIF89a
    check(EGifPutScreenDesc(gif, size_.width, size_.height, 8, 0, nullptr));
    constexpr unsigned char for_ever[] = {1, 0, 0};
    check(EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE));
    check(EGifPutExtensionBlock(gif, 11, "NETSCAPE2.0"));
    check(EGifPutExtensionBlock(gif, sizeof for_ever, for_ever));
    check(EGifPutExtensionTrailer(gif));
}

void GifEncoder::add(const cv::Mat& rgb, int hundredths, int colours) {
    if (rgb.type() != CV_8UC3 || rgb.size() != size_)
        throw Error(say("A frame of a GIF must be a colour image of its size."));
    GifFileType* gif = library_->gif;
    IndexedImage image = indexed(rgb, colours);

    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, NO_TRANSPARENT_COLOR};
    GifByteType extension[4];
    const auto length = static_cast<int>(EGifGCBToExtension(&control, extension));
    check(EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, length, extension));

    const std::unique_ptr<ColorMapObject, void (*)(ColorMapObject*)> map(
        GifMakeMapObject(static_cast<int>(image.palette.size()), nullptr), &GifFreeMapObject);
    if (!map)
        throw std::bad_alloc();
    for (std::size_t i = 0; i < image.palette.size(); ++i)
        map->Colors[i] = {image.palette[i][0], image.palette[i][1], image.palette[i][2]};
    check(EGifPutImageDesc(gif, 0, 0, size_.width, size_.height, false, map.get()));
    for (int y = 0; y < size_.height; ++y)
        check(EGifPutLine(gif, image.indices.ptr<GifPixelType>(y), size_.width));
}

void GifEncoder::finish() {
    check(library_->close());
    file_.commit();
}

} // namespace saccade
