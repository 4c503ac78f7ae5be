#pragma once

#include "core/data/problem_log.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// The lists of a COCO captions file, as they stand there: nothing is matched yet.
struct CocoCaptionsFile {
    struct Place {
        std::size_t line = 0;   ///< 1-based
        std::size_t offset = 0; ///< bytes from the start of the file, which is often a single line
    };
    /// What a list held, also what was passed over.
    struct Listed {
        std::size_t records = 0;
        Message first_problem; ///< empty where every record was taken
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
    std::optional<Place> broken_at; ///< where the json stopped being well-formed
    Message break_reason;
};

/// Takes the lists out of json text. Records without the members that matter are reported and passed over.
CocoCaptionsFile parseCocoCaptions(const std::string& json, ProblemLog& problems);

} // namespace saccade
