#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// One caption of a results file. The id is stored as text, whether it is a number or a string in the file.
struct CandidateCaption {
    std::string image_id;
    std::string caption;
    bool id_is_text = false; ///< written as text even if it looks like a number
};

struct ResultsFile {
    std::vector<CandidateCaption> captions;
    std::vector<Problem>
        problems; ///< entries that were left out: without an id or a caption, or a second caption
};

/// Reads `[{"image_id": …, "caption": …}]`, as used by the COCO caption evaluation, or the same records one
/// per line. An entry without an id may have the path of the image as "image", as written by "caption
/// --format json". Of two captions of one image the first counts. Throws FileError for a malformed file or
/// one without captions.
ResultsFile readResults(const std::filesystem::path& path);

/// What to report of results in which several images have the same id, as can happen in joined datasets:
/// scoring would take them for one image. Nothing if all ids differ.
std::optional<Problem> sharedIds(const std::filesystem::path& path,
                                 const std::vector<CandidateCaption>& captions);

/// Writes the same format, one caption per line. Ids that are whole numbers are written as numbers, unless
/// marked as text. The file is written completely or not at all; throws FileError.
void writeResults(const std::filesystem::path& path, const std::vector<CandidateCaption>& captions);

} // namespace saccade
