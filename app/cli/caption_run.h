#pragma once

#include "app/cli/commands.h"
#include "app/cli/compute_options.h"
#include "core/result/decode_options.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace saccade::cli {

/// What one call of the program should caption, and how.
struct CaptionRequest {
    std::vector<std::string> paths;    ///< images, and folders whose images are captioned
    std::vector<std::string> models;   ///< as --model takes them; empty: the bundled one
    std::string format = "text";       ///< text, json or jsonl
    std::filesystem::path sheets;      ///< folder for attention sheets; empty: none
    bool sidecar = false;              ///< write each caption to a .txt file next to its image
    bool overwrite = false;            ///< replace existing sidecars
    bool hypothesis_attention = false; ///< JSON includes the words of every hypothesis with their attention
    bool file_names = false;           ///< results contain the file name of an image instead of its path
    DecodeOptions decode;
    ComputeOptions compute;

    /// One caption per image, no alternatives.
    CaptionRequest() {
        decode.hypotheses = 1;
        decode.alternatives = 0;
    }
};

struct CaptionOutcome {
    Status status = all_done;
    std::size_t sheets = 0; ///< written
};

/// Captions the images; results go to standard output. An image that fails is reported on standard error; the
/// others are still captioned. Throws Error if nothing can be done: no model, an invalid option.
CaptionOutcome captionImages(const CaptionRequest& request);

} // namespace saccade::cli
