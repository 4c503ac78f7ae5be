#include "app/cli/caption_files.h"

#include "core/base/error.h"
#include "core/base/own_picture.h"
#include "core/base/temporary_file.h"
#include "core/figure/sheet.h"
#include "core/image/decode_image.h"

#include <string>
#include <system_error>
#include <utility>

namespace saccade::cli {
namespace {

/// Enough pixels for the tiles of a sheet, so a large photograph can be decoded at reduced size.
constexpr int sheet_image_side = 600;

constexpr std::size_t maximum_name_length = 255; ///< bytes, on most file systems

/// At most `bytes` of a name, never cut inside a character (UTF-8).
std::string shortened(std::string name, std::size_t bytes) {
    if (name.size() <= bytes)
        return name;
    while (bytes > 0 && (static_cast<unsigned char>(name[bytes]) & 0xC0) == 0x80)
        --bytes;
    name.resize(bytes);
    return name;
}

} // namespace

SheetFolder::SheetFolder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error || !std::filesystem::is_directory(folder_))
        throw FileError(folder_, say("the folder for the sheets cannot be made%1",
                                     (error ? " (" + error.message() + ")" : std::string())));
    removeAbandonedFiles(folder_);
}

void SheetFolder::write(const std::filesystem::path& image, const CaptionResult& result) {
    writeSheet(nextPath(image), decodeImage(image, sheet_image_side).rgb, result);
}

bool SheetFolder::isFree(const std::filesystem::path& path, const std::filesystem::path& image) const {
    std::error_code error;
    const auto status = std::filesystem::symlink_status(path, error);
    return !std::filesystem::exists(status) ||
           (isOwnPicture(path) && !std::filesystem::equivalent(path, image, error));
}

std::filesystem::path SheetFolder::nextPath(const std::filesystem::path& image) {
    for (int number = 1;; ++number) {
        const std::string ending = (number > 1 ? "-" + std::to_string(number) : std::string()) + ".png";
        std::filesystem::path path =
            folder_ / (shortened(image.stem().string(), maximum_name_length - ending.size()) + ending);
        if (isFree(path, image) && taken_.insert(path).second)
            return path;
    }
}

} // namespace saccade::cli
