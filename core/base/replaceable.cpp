#include "core/base/replaceable.h"

#include "core/base/error.h"
#include "core/base/file_start.h"
#include "core/base/own_picture.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>

namespace saccade {
namespace fs = std::filesystem;
namespace {

using namespace std::string_view_literals;

constexpr std::size_t looked_at = 4096; ///< bytes

/// Binary files have control characters among their first bytes; UTF-16 has zero bytes after its byte order
/// mark.
bool isText(std::string_view start) {
    constexpr std::string_view utf16[] = {"\xff\xfe"sv, "\xfe\xff"sv};
    constexpr std::string_view white_space = "\t\n\v\f\r\x1b";
    if (start.starts_with(utf16[0]) || start.starts_with(utf16[1]))
        return true;
    return std::none_of(start.begin(), start.end(), [&](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && white_space.find(c) == std::string_view::npos) ||
               c == 0x7f;
    });
}

bool isResults(std::string_view start) {
    const std::size_t list = start.find_first_not_of(" \t\r\n");
    if (list == std::string_view::npos || start[list] != '[')
        return false;
    const std::size_t entry = start.find_first_not_of(" \t\r\n", list + 1);
    return entry != std::string_view::npos &&
           (start[entry] == ']' || start.find("\"image_id\"", entry) != std::string_view::npos);
}

bool isReliabilityDiagram(std::string_view start) {
    return start.starts_with("<svg ") &&
           start.find("<desc>expected calibration error ") != std::string_view::npos;
}

bool isExplainedPage(std::string_view start) {
    return start.find("<meta name=\"generator\" content=\"Saccade\">") != std::string_view::npos;
}

bool isImage(std::string_view start) {
    constexpr std::string_view signatures[] = {
        "\xff\xd8\xff"sv, "\x89PNG\r\n\x1a\n"sv, "II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv};
    const bool bitmap =
        start.starts_with("BM") && start.substr(0, 10).ends_with("\0\0\0\0"sv); // reserved bytes
    const bool webp = start.starts_with("RIFF") && start.substr(0, 12).ends_with("WEBP");
    return bitmap || webp ||
           std::any_of(std::begin(signatures), std::end(signatures),
                       [&](std::string_view signature) { return start.starts_with(signature); });
}

} // namespace

void requireReplaceable(const fs::path& file, Content by) {
    const std::string start = startOfFile(file, looked_at);
    if (start.empty())
        return;
    switch (by) {
    case Content::Text:
        if (!isText(start))
            throw FileError(file, say("is not a text file, so it is not replaced"));
        break;
    case Content::Results:
        if (!isResults(start))
            throw FileError(file, say("is not a results file, so it is not replaced; choose another name"));
        break;
    case Content::ReliabilityDiagram:
        if (!isReliabilityDiagram(start))
            throw FileError(file,
                            say("is not a reliability diagram, so it is not replaced; choose another name"));
        break;
    case Content::ExplainedPage:
        if (!isExplainedPage(start))
            throw FileError(
                file, say("is not a page that Saccade wrote, so it is not replaced; choose another name"));
        break;
    }
}

void requireNoPhotograph(const fs::path& file) {
    if (isImage(startOfFile(file, looked_at)) && !isOwnPicture(file))
        throw FileError(
            file, say("is an image that Saccade did not draw, so it is not replaced; choose another name"));
}

void requireNoInput(const fs::path& file, const std::vector<fs::path>& inputs) {
    std::error_code missing;
    for (const fs::path& input : inputs)
        if (fs::is_regular_file(file, missing) && fs::equivalent(file, input, missing))
            throw FileError(file, say("is one of the inputs, so it is not replaced; choose another name"));
}

} // namespace saccade
