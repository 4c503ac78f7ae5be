#include "core/data/layout_captions.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"
#include "core/base/text_encoding.h"
#include "core/data/problem_log.h"

namespace saccade {
namespace {

constexpr std::uintmax_t maximum_bytes = std::uintmax_t{1} << 30;

double share(const nlohmann::json& value) {
    if (!value.is_number() || !(value.get<double>() >= 0 && value.get<double>() <= 1))
        throw Error(say("a box has a number that is not from 0 to 1; give shares of the image, not pixels"));
    return value.get<double>();
}

LayoutObject objectOf(const nlohmann::json& box) {
    if (!box.is_array() || box.size() != 5 || !box[0].is_string())
        throw Error(say("a box is not [\"category\", x, y, width, height]"));
    return {box[0].get<std::string>(), share(box[1]), share(box[2]), share(box[3]), share(box[4])};
}

LayoutCaptions layoutOf(const nlohmann::json& line) {
    if (!line.is_object() || !line.contains("captions") || !line["captions"].is_array() ||
        !line.contains("boxes") || !line["boxes"].is_array())
        throw Error(say("is not a JSON object with the lists \"captions\" and \"boxes\""));
    LayoutCaptions layout;
    for (const nlohmann::json& caption : line["captions"]) {
        if (!caption.is_string())
            throw Error(say("a caption is not text"));
        layout.captions.push_back(caption.get<std::string>());
    }
    for (const nlohmann::json& box : line["boxes"])
        layout.objects.push_back(objectOf(box));
    if (layout.captions.empty() || layout.objects.empty())
        throw Error(say("has no caption or no box"));
    return layout;
}

} // namespace

std::vector<LayoutCaptions> readLayoutCaptions(const std::filesystem::path& file,
                                               const std::function<void(const Message& sentence)>& problem) {
    const std::string text = readUtf8Text(file, maximum_bytes);
    ProblemLog log(file);
    std::vector<LayoutCaptions> layouts;
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        if (trimmed(line).empty())
            continue;
        try {
            layouts.push_back(layoutOf(parsedJson(std::string(line))));
        } catch (const Error& error) {
            log.add(say("lines that cannot be used"), lines.number(), error.message());
        }
    }
    for (const Problem& each : log.take())
        problem(each.said());
    if (layouts.empty())
        throw FileError(file, say("has no line with captions and boxes"));
    return layouts;
}

} // namespace saccade
