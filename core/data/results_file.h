#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// One caption of a results file. The id is text whether the file holds a number or a string.
struct CandidateCaption {
    std::string image_id;
    std::string caption;
    bool id_is_text = false; ///< to be written as text, though it may spell a number
};

struct ResultsFile {
    std::vector<CandidateCaption> captions;
    std::vector<Problem>
        problems; ///< entries that were left out: without an id or a caption, or a second caption
};

/// Reads `[{"image_id": …, "caption": …}]`, as the COCO caption evaluation takes it, or the same records a
/// line each. Where an entry has no id, its "image" stands for it, as "caption --format json" writes it: the
/// path of the image. Of two captions of one image the first counts. Throws FileError for a broken file or
/// one without captions.
ResultsFile readResults(const std::filesystem::path& path);

/// What to tell of results in which several images bear one id, as images of joined datasets can: whoever
/// scores them takes them for one image. Nothing where each has its own.
std::optional<Problem> sharedIds(const std::filesystem::path& path,
                                 const std::vector<CandidateCaption>& captions);

/// Writes the same format, a caption a line; ids that are whole numbers are written as numbers,
/// unless they are said to be text. The file is
/// written whole or not at all; throws FileError.
void writeResults(const std::filesystem::path& path, const std::vector<CandidateCaption>& captions);

} // namespace saccade
