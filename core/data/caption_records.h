#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace saccade {

/// The members that caption files share; one that is missing or of another type is not set.
struct CaptionRecord {
    std::optional<std::string> id;
    std::optional<std::string> image_id;
    std::optional<std::string> file_name;
    std::optional<std::string> image; ///< the path of the image, as written by "caption --format json"
    std::optional<std::string> caption;
    std::map<std::string, Message, std::less<>> unusable; ///< members that could not be used, with the reason
    std::size_t line = 0;                                 ///< 1-based, in the file

    /// What to report of a record without that member: "has no caption", or why it cannot be used.
    Message without(std::string_view member) const;
};

/// Passes on the records of a file one by one, each with the name of its list ("" if the text has only one).
/// Throws FileError, naming line and byte, for a file that cannot be read or is not JSON.
void readCaptionRecords(const std::filesystem::path& path,
                        const std::function<void(const std::string& list, CaptionRecord& record)>& use);

} // namespace saccade
