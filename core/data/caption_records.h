#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace saccade {

/// The fields that caption files share; a field that is missing or of another type is empty and not set.
/// Ids may be numbers or strings and are kept as text, so that 42 and "42" name the same image.
struct JsonRecord {
    std::string id;
    std::string image_id;
    std::string caption;
    bool has_id = false;
    bool has_image_id = false;
    bool has_caption = false;
};

/// Reads a JSON file as a stream and hands over, one by one, the objects of the arrays in it: of an array
/// that is the whole file (`array` is empty) or that stands under a key of the outermost object (`array` is
/// the key). Everything else is passed over, so that a captions file with its licences and a million fields
/// needs no memory beyond its own size. Throws FileError, naming line and byte, for a file that cannot be
/// read or is no JSON.
void readJsonRecords(const std::filesystem::path& path,
                     const std::function<void(std::string_view array, const JsonRecord& record)>& use);

} // namespace saccade
