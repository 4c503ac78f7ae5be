#pragma once

#include "core/data/problem_log.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// The lists of a COCO captions file, as they are there: nothing is matched yet.
struct CocoCaptionsFile {
    struct Place {
        std::size_t line = 0;   ///< 1-based
        std::size_t offset = 0; ///< bytes from the start of the file, which is often a single line
    };
    /// What a list contained, including what was skipped.
    struct Listed {
        std::size_t records = 0;
        Message first_problem; ///< empty if every record was used
    };
    struct Image {
        std::string id;
        Place place;
        std::string file_name;
        bool id_is_text = false;
    };
    struct Caption {
        std::string image_id;
        Place place;
        std::string text;
    };
    std::vector<Image> images;
    std::vector<Caption> captions; ///< none is empty
    Listed images_list;
    Listed captions_list;
    std::optional<Place> broken_at; ///< where the JSON stopped being well-formed
    Message break_reason;
};

/// Extracts the lists from JSON text. Records without the necessary members are reported and skipped.
CocoCaptionsFile parseCocoCaptions(const std::string& json, ProblemLog& problems);

} // namespace saccade
