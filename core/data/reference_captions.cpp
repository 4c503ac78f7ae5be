#include "core/data/reference_captions.h"

#include "core/base/error.h"
#include "core/data/caption_records.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace saccade {

namespace {

/// The part after the last slash or backslash.
std::string baseName(const std::string& path) {
    return path.substr(path.find_last_of("/\\") + 1);
}

/// Whether the path ends with those folders and that name.
bool endsWithPath(std::string_view path, std::string_view end) {
    return path.ends_with(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

/// Collects the lists; "images" may come after "annotations", so they are matched at the end.
class ReferenceCollector {
public:
    explicit ReferenceCollector(const std::filesystem::path& path) : path_(path) {}

    void add(const std::string& list, CaptionRecord& record) {
        if (list == "images")
            addImage(record);
        else if (list == "annotations")
            addAnnotation(record);
    }

    ReferenceCaptions finish() {
        if (references_.by_image.empty() && !references_.problems.empty())
            throw FileError(references_.problems.front());
        if (references_.by_image.empty())
            throw FileError(
                path_,
                say("has no captions; expected a COCO captions file with \"images\" and \"annotations\""));
        if (!listed_.empty())
            dropUnlisted();
        for (const std::string& id : listed_)
            references_.by_image.try_emplace(id);
        return std::move(references_);
    }

private:
    void addImage(CaptionRecord& record) {
        ++images_;
        if (record.unusable.contains("id"))
            report(record, say("image %1 %2", images_, record.without("id")));
        if (!record.id)
            return;
        if (record.file_name)
            references_.by_file.emplace(baseName(*record.file_name),
                                        FileOfImage{*record.file_name, *record.id});
        listed_.insert(std::move(*record.id));
    }

    void addAnnotation(CaptionRecord& record) {
        ++annotations_;
        if (!record.image_id)
            report(record, say("annotation %1 %2", annotations_, record.without("image_id")));
        else if (!record.caption)
            report(record, say("annotation %1 %2", annotations_, record.without("caption")));
        else
            references_.by_image[*record.image_id].push_back(std::move(*record.caption));
    }

    void dropUnlisted() {
        std::erase_if(references_.by_image, [this](const auto& image) {
            const bool unlisted = !listed_.contains(image.first);
            if (unlisted)
                references_.problems.push_back(
                    {path_, 0, say("has captions of image %1, which it does not list", image.first)});
            return unlisted;
        });
    }

    void report(const CaptionRecord& record, const Message& message) {
        references_.problems.push_back({path_, record.line, message});
    }

    std::filesystem::path path_;
    ReferenceCaptions references_;
    std::unordered_set<std::string> listed_;
    std::size_t images_ = 0;
    std::size_t annotations_ = 0;
};

} // namespace

std::optional<std::string> ReferenceCaptions::idOf(const std::string& id_or_file) const {
    if (by_image.contains(id_or_file))
        return id_or_file;
    const auto [first, last] = by_file.equal_range(baseName(id_or_file));
    if (first != last && std::next(first) == last)
        return first->second.id;
    const auto found = std::find_if(
        first, last, [&](const auto& file) { return endsWithPath(id_or_file, file.second.name); });
    return found == last ? std::nullopt : std::optional(found->second.id);
}

ReferenceCaptions readReferenceCaptions(const std::filesystem::path& path) {
    ReferenceCollector collector(path);
    readCaptionRecords(
        path, [&collector](const std::string& list, CaptionRecord& record) { collector.add(list, record); });
    return collector.finish();
}

} // namespace saccade
