#include "app/cli/caption_files.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "core/image/sheet.h"

#include <string>
#include <system_error>
#include <utility>

namespace saccade::cli {
namespace {

/// Enough pixels for the tiles of a sheet; a large photograph need not be decoded whole for them.
constexpr int sheet_image_side = 600;

} // namespace

SheetFolder::SheetFolder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error || !std::filesystem::is_directory(folder_))
        throw FileError(folder_, "the folder for the sheets cannot be made" +
                                     (error ? " (" + error.message() + ")" : std::string()));
}

void SheetFolder::write(const std::filesystem::path& image, const CaptionResult& result) {
    writeSheet(nextPath(image), decodeImage(image, sheet_image_side).rgb, result);
}

std::filesystem::path SheetFolder::nextPath(const std::filesystem::path& image) {
    const std::string stem = image.stem().string();
    std::filesystem::path path = folder_ / (stem + ".png");
    for (int number = 2; !taken_.insert(path).second; ++number)
        path = folder_ / (stem + "-" + std::to_string(number) + ".png");
    return path;
}

} // namespace saccade::cli
