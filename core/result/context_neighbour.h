#pragma once

#include "core/base/message.h"
#include "core/result/caption_result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A word of a training caption at which the model looked at something like what it looks at for the word in
/// question.
struct ContextNeighbour {
    std::filesystem::path image;
    std::vector<std::string> words; ///< of its caption, as the model reads them
    std::size_t position = 0;       ///< of the word among them
    double similarity = 0;          ///< cosine of the two contexts, -1…1
    /// The caption read again in its image, with the map of each word; nothing before that, or where the
    /// image cannot be read.
    std::optional<CaptionResult> reading{};
    Message problem{}; ///< why there is no reading
};

/// What a context index was made from.
struct ContextIndexFacts {
    std::string dataset; ///< names of its folders or files, separated by commas
    std::string split;
    std::size_t images = 0;
    std::size_t captions = 0;
    std::size_t words = 0;

    bool operator==(const ContextIndexFacts&) const = default;
};

} // namespace saccade
