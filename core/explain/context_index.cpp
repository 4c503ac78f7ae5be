#include "core/explain/context_index.h"

#include "core/base/error.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

// The products are compiled for several instruction sets, one of which is chosen at start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define SACCADE_PRODUCT __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define SACCADE_PRODUCT
#endif

namespace saccade {
namespace {

constexpr float largest_byte = 127;
/// With as many dimensions as are allowed, no sum of products leaves 32 bits.
constexpr float largest_short = 32767;
constexpr std::int64_t most_index_dimensions = 512;
constexpr float not_asked = -std::numeric_limits<float>::infinity();
constexpr std::int64_t rows_per_task = 4096;

SACCADE_PRODUCT
void multiplyRows(const std::int8_t* __restrict vectors, const std::int16_t* __restrict query,
                  std::int64_t rows, std::int64_t dimensions, std::int32_t* __restrict products) {
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::int8_t* vector = vectors + row * dimensions;
        std::int32_t sum = 0;
        for (std::int64_t i = 0; i < dimensions; ++i)
            sum += static_cast<std::int32_t>(vector[i]) * static_cast<std::int32_t>(query[i]);
        products[row] = sum;
    }
}

/// Rows scaled so that the largest number of each is `largest`; rows of 0 stay.
torch::Tensor filled(const torch::Tensor& points, float largest) {
    const torch::Tensor most = points.abs().amax(1, true);
    return torch::round(points * (largest / most.clamp_min(1e-12)));
}

[[noreturn]] void doesNotFit() {
    throw Error(say("what the context index holds does not fit together"));
}

bool isSound(const torch::Tensor& tensor) {
    return tensor.isfinite().all().item<bool>();
}

/// What concerns numbers alone, before words are counted.
void requireSound(const ContextIndexContent& content) {
    const ContextSpace& space = content.space;
    const auto images = static_cast<std::int32_t>(content.images.size());
    const std::vector<std::int32_t>& of = content.caption_images;
    if (space.components.dim() != 2 || space.centre.dim() != 1 || space.dimensions() < 1 ||
        space.dimensions() > most_index_dimensions || space.centre.size(0) != space.channels() ||
        !isSound(space.centre) || !isSound(space.components) || of.empty() ||
        of.size() != content.captions.size() || !std::is_sorted(of.begin(), of.end()) || of.front() < 0 ||
        of.back() >= images)
        doesNotFit();
}

/// Calls `visit` with each word; an empty one is an error.
template <typename Visit>
void eachWord(std::string_view caption, const Visit& visit) {
    while (true) {
        const std::size_t end = std::min(caption.find(' '), caption.size());
        if (end == 0)
            doesNotFit();
        visit(caption.substr(0, end));
        if (end == caption.size())
            return;
        caption.remove_prefix(end + 1);
    }
}

} // namespace

std::vector<std::int8_t> eightBits(const torch::Tensor& points) {
    const torch::Tensor bytes = filled(points, largest_byte).to(torch::kInt8).contiguous();
    const auto* first = bytes.data_ptr<std::int8_t>();
    return {first, first + bytes.numel()};
}

ContextIndex::ContextIndex(ContextIndexContent content) : content_(std::move(content)) {
    requireSound(content_);
    std::unordered_map<std::string_view, std::uint32_t> ids;
    for (const std::string& caption : content_.captions) {
        begins_.push_back(words_.size());
        eachWord(caption, [&](std::string_view word) {
            const auto [found, is_new] = ids.try_emplace(word, static_cast<std::uint32_t>(ids.size()));
            if (is_new)
                vocabulary_.emplace_back(word);
            words_.push_back(found->second);
        });
    }
    begins_.push_back(words_.size());
    const auto dimensions = static_cast<std::size_t>(content_.space.dimensions());
    if (content_.vectors.size() != words_.size() * dimensions)
        doesNotFit();
    inverse_lengths_.reserve(words_.size());
    for (std::size_t row = 0; row < words_.size(); ++row) {
        std::int32_t square = 0;
        const std::int8_t* vector = content_.vectors.data() + row * dimensions;
        for (std::size_t i = 0; i < dimensions; ++i)
            square += vector[i] * vector[i];
        inverse_lengths_.push_back(square > 0 ? 1 / std::sqrt(static_cast<float>(square)) : 0);
    }
}

ContextIndexFacts ContextIndex::facts() const {
    return {content_.dataset, content_.split, content_.images.size(), content_.captions.size(),
            words_.size()};
}

/// Of every vector; not_asked where another word than `word` stands.
std::vector<float> ContextIndex::similarities(const torch::Tensor& context,
                                              const std::optional<std::uint32_t>& word) const {
    const torch::Tensor point = content_.space.of(context.reshape({1, -1}));
    const torch::Tensor query = filled(point, largest_short).to(torch::kInt16).contiguous();
    const auto length = query.to(torch::kFloat).norm().item<float>();
    const auto* numbers = query.data_ptr<std::int16_t>();
    const std::int64_t dimensions = content_.space.dimensions();
    const auto rows = static_cast<std::int64_t>(words_.size());
    std::vector<float> all(words_.size(), not_asked);
    at::parallel_for(0, rows, rows_per_task, [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::int32_t> products(static_cast<std::size_t>(end - begin));
        multiplyRows(content_.vectors.data() + begin * dimensions, numbers, end - begin, dimensions,
                     products.data());
        for (std::int64_t i = begin; i < end; ++i) {
            const auto row = static_cast<std::size_t>(i);
            if (!word || words_[row] == *word)
                all[row] = static_cast<float>(products[static_cast<std::size_t>(i - begin)]) *
                           inverse_lengths_[row] / std::max(length, 1.0F);
        }
    });
    return all;
}

ContextNeighbour ContextIndex::neighbour(std::size_t row, double similarity) const {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), row);
    const auto caption = static_cast<std::size_t>(after - begins_.begin()) - 1;
    ContextNeighbour found;
    const auto image = static_cast<std::size_t>(content_.caption_images[caption]);
    found.image = content_.root / content_.images[image];
    for (std::size_t i = begins_[caption]; i < begins_[caption + 1]; ++i)
        found.words.push_back(vocabulary_[words_[i]]);
    found.position = row - begins_[caption];
    found.similarity = similarity;
    return found;
}

std::vector<ContextNeighbour> ContextIndex::nearest(const torch::Tensor& context, std::size_t count,
                                                    const std::optional<std::string>& word) const {
    if (context.numel() != content_.space.channels())
        throw Error(say("The contexts of the model have another size than those of the index."));
    std::optional<std::uint32_t> id;
    if (word) {
        const auto found = std::find(vocabulary_.begin(), vocabulary_.end(), *word);
        if (found == vocabulary_.end())
            return {};
        id = static_cast<std::uint32_t>(found - vocabulary_.begin());
    }
    const std::vector<float> all = similarities(context, id);

    struct Best {
        float similarity;
        std::size_t row;
    };
    std::vector<Best> best; // of each image; in their order
    std::int32_t image = -1;
    for (std::size_t caption = 0; caption < content_.captions.size(); ++caption) {
        if (content_.caption_images[caption] != image)
            best.push_back({not_asked, begins_[caption]});
        image = content_.caption_images[caption];
        for (std::size_t row = begins_[caption]; row < begins_[caption + 1]; ++row)
            if (all[row] > best.back().similarity)
                best.back() = {all[row], row};
    }
    std::erase_if(best, [](const Best& each) { return each.similarity == not_asked; });
    const std::size_t wanted = std::min(count, best.size());
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(wanted), best.end(),
                      [](const Best& a, const Best& b) {
                          return a.similarity > b.similarity ||
                                 (a.similarity == b.similarity && a.row < b.row);
                      });
    std::vector<ContextNeighbour> neighbours;
    for (std::size_t i = 0; i < wanted; ++i)
        neighbours.push_back(neighbour(best[i].row, static_cast<double>(best[i].similarity)));
    return neighbours;
}

} // namespace saccade
