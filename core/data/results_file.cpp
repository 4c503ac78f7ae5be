#include "core/data/results_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/caption_records.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace saccade {
namespace {

/// The number, if it would be written as this text, so that reading it back gives the same id.
std::optional<std::int64_t> wholeNumber(const std::string& id) {
    std::int64_t number = 0;
    const char* const end = id.data() + id.size();
    const auto [stop, error] = std::from_chars(id.data(), end, number);
    if (error != std::errc() || stop != end || std::to_string(number) != id)
        return std::nullopt;
    return number;
}

} // namespace

ResultsFile readResults(const std::filesystem::path& path) {
    ResultsFile results;
    std::unordered_set<std::string> seen;
    std::size_t entry = 0;
    readCaptionRecords(path, [&](const std::string& list, CaptionRecord& record) {
        if (!list.empty())
            return;
        ++entry;
        const auto leaveOut = [&](const Message& why) {
            results.problems.push_back({path, record.line, say("entry %1 %2", entry, why)});
        };
        std::optional<std::string>& id = record.image_id ? record.image_id : record.image;
        if (!id)
            leaveOut(record.without("image_id"));
        else if (!record.caption)
            leaveOut(record.without("caption"));
        else if (!seen.insert(*id).second)
            leaveOut(say("is a second caption of image %1; the first counts", *id));
        else
            results.captions.push_back({std::move(*id), std::move(*record.caption)});
    });
    if (results.captions.empty() && !results.problems.empty())
        throw FileError(results.problems.front());
    if (results.captions.empty())
        throw FileError(path, say("has no captions; expected [{\"image_id\": 1, \"caption\": \"a dog\"}, "
                                  "...], as \"saccade evaluate --results\" writes it"));
    return results;
}

std::optional<Problem> sharedIds(const std::filesystem::path& path,
                                 const std::vector<CandidateCaption>& captions) {
    std::unordered_set<std::string_view> seen;
    std::size_t shared = 0;
    const std::string* first = nullptr;
    for (const CandidateCaption& caption : captions)
        if (!seen.insert(caption.image_id).second && ++shared == 1)
            first = &caption.image_id;
    if (shared == 0)
        return std::nullopt;
    return Problem{path, 0,
                   say("%1 captions have an id that another image also has; the first is %2; score joined "
                       "datasets separately",
                       shared, *first)};
}

void writeResults(const std::filesystem::path& path, const std::vector<CandidateCaption>& captions) {
    using Json = nlohmann::ordered_json;
    std::string text = "[";
    for (const CandidateCaption& caption : captions) {
        const auto number = caption.id_is_text ? std::nullopt : wholeNumber(caption.image_id);
        const Json entry = {{"image_id", number ? Json(*number) : Json(caption.image_id)},
                            {"caption", caption.caption}};
        text += text.size() > 1 ? ",\n" : "\n";
        text += entry.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    writeFileAtomically(path, text + "\n]\n");
}

} // namespace saccade
