#include "core/data/reference_captions.h"

#include "core/base/error.h"
#include "core/data/json_records.h"

#include <unordered_set>
#include <utility>

namespace saccade {

ReferenceCaptions readReferenceCaptions(const std::filesystem::path& path) {
    ReferenceCaptions references;
    std::unordered_set<std::string> listed;
    std::size_t annotation = 0;
    const auto leaveOut = [&](std::size_t number, const std::string& why) {
        references.problems.push_back({path, 0, "annotation " + std::to_string(number) + " " + why});
    };
    readCaptionRecords(path, [&](const std::string& list, CaptionRecord& record) {
        if (list == "images" && record.id)
            listed.insert(*record.id);
        if (list != "annotations")
            return;
        ++annotation;
        if (!record.image_id)
            leaveOut(annotation, "has no image_id");
        else if (!record.caption)
            leaveOut(annotation, "has no caption");
        else
            references.by_image[*record.image_id].push_back(std::move(*record.caption));
    });
    if (references.by_image.empty())
        throw FileError(
            path, "holds no captions; expected a COCO captions file with \"images\" and \"annotations\"");

    // "images" may stand behind "annotations", so this waits for the end.
    for (auto image = references.by_image.begin(); !listed.empty() && image != references.by_image.end();) {
        if (listed.count(image->first) > 0) {
            ++image;
            continue;
        }
        references.problems.push_back(
            {path, 0, "has captions of image " + image->first + ", which it does not list"});
        image = references.by_image.erase(image);
    }
    for (const std::string& id : listed)
        references.by_image.try_emplace(id);
    return references;
}

} // namespace saccade
