#include "core/train/caption_batches.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

std::vector<std::int64_t> encodeCaption(const std::vector<std::string>& tokens, const Vocabulary& vocabulary,
                                        std::size_t maximum_words) {
    std::vector<std::int64_t> words = vocabulary.encode(tokens);
    if (words.size() > maximum_words)
        words.resize(maximum_words);
    else
        words.push_back(Vocabulary::end);
    return words;
}

CaptionBatch makeCaptionBatch(const std::vector<const EncodedCaptions*>& images, torch::Device device) {
    struct Row {
        std::int64_t image;
        const std::vector<std::int64_t>* words;
        std::size_t position;
    };
    std::vector<Row> rows;
    for (std::size_t image = 0; image < images.size(); ++image)
        for (const auto& words : *images[image])
            rows.push_back({static_cast<std::int64_t>(image), &words, rows.size()});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.words->size() > b.words->size(); });

    const auto count = static_cast<std::int64_t>(rows.size());
    const auto length = static_cast<std::int64_t>(rows.front().words->size());
    CaptionBatch batch;
    batch.inputs = torch::full({count, length}, Vocabulary::padding, torch::kInt64);
    batch.targets = torch::full({count, length}, Vocabulary::padding, torch::kInt64);
    batch.image = torch::empty({count}, torch::kInt64);
    batch.active.assign(static_cast<std::size_t>(length), 0);
    auto inputs = batch.inputs.accessor<std::int64_t, 2>();
    auto targets = batch.targets.accessor<std::int64_t, 2>();
    auto image = batch.image.accessor<std::int64_t, 1>();
    for (std::int64_t row = 0; row < count; ++row) {
        const Row& source = rows[static_cast<std::size_t>(row)];
        const auto words = static_cast<std::int64_t>(source.words->size());
        image[row] = source.image;
        batch.order.push_back(source.position);
        for (std::int64_t word = 0; word < words; ++word) {
            const auto at = static_cast<std::size_t>(word);
            inputs[row][word] = word == 0 ? Vocabulary::start : (*source.words)[at - 1];
            targets[row][word] = (*source.words)[at];
            ++batch.active[at];
        }
    }
    batch.inputs = batch.inputs.to(device);
    batch.targets = batch.targets.to(device);
    batch.image = batch.image.to(device);
    return batch;
}

} // namespace saccade
