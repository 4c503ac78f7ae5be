#pragma once

#include "core/explain/context_space.h"
#include "core/result/context_neighbour.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What a context index holds, as plain values.
struct ContextIndexContent {
    std::string dataset; ///< as in ContextIndexFacts
    std::string split;
    std::uint64_t model = 0;                  ///< contextModel() of the model whose contexts they are
    std::filesystem::path root;               ///< folder that the images' paths start from
    std::vector<std::string> images;          ///< paths from `root`
    std::vector<std::int32_t> caption_images; ///< the image of each caption, ascending
    std::vector<std::string> captions;        ///< words joined with single spaces
    ContextSpace space;
    std::vector<std::int8_t> vectors; ///< [words of all captions, dimensions]: points of the space, each
                                      ///< scaled to use the eight bits
};

/// The eight-bit form of points of a ContextSpace: [points, dimensions].
std::vector<std::int8_t> eightBits(const torch::Tensor& points);

/// The contexts of the words of training captions, to be searched for those nearest to another. The search
/// goes through all of them: a few hundred thousand take milliseconds, and nothing is missed.
class ContextIndex {
public:
    /// Throws Error where sizes or numbers do not fit together.
    explicit ContextIndex(ContextIndexContent content);

    const ContextIndexContent& content() const { return content_; }
    ContextIndexFacts facts() const;

    /// The nearest to `context` [channels] first, one word of each image at most; of equally near ones that
    /// of the earlier image. `word`: only the same word counts. Throws Error for another number of channels.
    std::vector<ContextNeighbour> nearest(const torch::Tensor& context, std::size_t count,
                                          const std::optional<std::string>& word = std::nullopt) const;

private:
    std::vector<float> similarities(const torch::Tensor& context,
                                    const std::optional<std::uint32_t>& word) const;
    ContextNeighbour neighbour(std::size_t row, double similarity) const;

    ContextIndexContent content_;
    std::vector<std::string> vocabulary_; ///< every word once
    std::vector<std::uint32_t> words_;    ///< of each vector, an index into the vocabulary
    std::vector<std::size_t> begins_;     ///< the first vector of each caption, and the end of the last
    std::vector<float> inverse_lengths_;  ///< of each vector; 0 for one of length 0
};

} // namespace saccade
