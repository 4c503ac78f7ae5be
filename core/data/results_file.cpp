#include "core/data/results_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/caption_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace saccade {
namespace {

/// Whether the text is what a number would be written as, so that reading it back gives the same id.
bool isWholeNumber(const std::string& id) {
    const bool digits = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && !id.empty() && id.size() <= 18 && (id == "0" || id.front() != '0');
}

} // namespace

ResultsFile readResults(const std::filesystem::path& path) {
    ResultsFile results;
    std::unordered_set<std::string> seen;
    std::size_t entry = 0;
    const auto leaveOut = [&](const std::string& why) {
        results.problems.push_back({path, 0, "entry " + std::to_string(entry) + " " + why});
    };
    readJsonRecords(path, [&](std::string_view array, const JsonRecord& record) {
        if (!array.empty())
            return;
        ++entry;
        if (!record.has_image_id)
            leaveOut("has no image_id");
        else if (!record.has_caption)
            leaveOut("has no caption");
        else if (!seen.insert(record.image_id).second)
            leaveOut("is a second caption of image " + record.image_id + "; the first counts");
        else
            results.captions.push_back({record.image_id, record.caption});
    });
    if (results.captions.empty())
        throw FileError(path, "holds no captions; expected [{\"image_id\": 1, \"caption\": \"a dog\"}, ...]");
    return results;
}

void writeResults(const std::filesystem::path& path, const std::vector<CandidateCaption>& captions) {
    nlohmann::ordered_json results = nlohmann::ordered_json::array();
    for (const CandidateCaption& caption : captions) {
        nlohmann::ordered_json entry;
        if (isWholeNumber(caption.image_id))
            entry["image_id"] = std::stoull(caption.image_id);
        else
            entry["image_id"] = caption.image_id;
        entry["caption"] = caption.caption;
        results.push_back(std::move(entry));
    }
    const auto replace = nlohmann::ordered_json::error_handler_t::replace;
    writeFileAtomically(path, results.dump(-1, ' ', false, replace) + "\n");
}

} // namespace saccade
