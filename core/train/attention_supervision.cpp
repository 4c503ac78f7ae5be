#include "core/train/attention_supervision.h"

#include <torch/torch.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace saccade {
namespace {

/// What the named objects of a batch cover; drawn once for all words of an image that name the same objects.
class Coverages {
public:
    Coverages(ImageObjects& objects, const TrainingBatch& batch) : objects_(objects), batch_(batch) {}

    /// Coverage of what a word names in an image (its index in the batch): CV_32F, empty if none of it is
    /// visible.
    cv::Mat of(std::size_t image, const std::vector<std::string>& named) {
        if (!objects_.knows(batch_.images[image]))
            return {};
        const std::vector<std::string> present = objects_.present(batch_.images[image], named);
        if (present.empty())
            return {};
        const auto [found, is_new] = drawn_.try_emplace({image, present});
        if (is_new)
            objects_
                .coverage(batch_.images[image], present, batch_.geometries[image],
                          {batch_.memory.columns, batch_.memory.rows})
                .convertTo(found->second, CV_32F);
        return found->second;
    }

private:
    ImageObjects& objects_;
    const TrainingBatch& batch_;
    std::map<std::pair<std::size_t, std::vector<std::string>>, cv::Mat> drawn_;
};

/// The words of a row of the batch.
std::vector<std::string> wordsOf(const torch::TensorAccessor<std::int64_t, 2>& targets, std::int64_t row,
                                 const std::vector<std::int64_t>& active, const Vocabulary& vocabulary) {
    std::vector<std::string> words;
    for (std::size_t word = 0; word < active.size() && row < active[word]; ++word)
        words.push_back(vocabulary.word(targets[row][static_cast<std::int64_t>(word)]));
    return words;
}

} // namespace

torch::Tensor attentionLoss(ImageObjects& objects, const Vocabulary& vocabulary, const TrainingBatch& batch,
                            const CaptionBatch& captions, const TeacherForced& forced) {
    std::vector<std::int64_t> first_token; // of each position
    std::int64_t tokens = 0;
    for (const std::int64_t active : captions.active) {
        first_token.push_back(tokens);
        tokens += active;
    }
    const torch::Tensor target_words = captions.targets.cpu(), row_image = captions.image.cpu();
    const auto targets = target_words.accessor<std::int64_t, 2>();
    const auto image = row_image.accessor<std::int64_t, 1>();
    Coverages coverages(objects, batch);
    std::vector<std::int64_t> looking; // tokens
    std::vector<float> covered;
    for (std::int64_t row = 0; row < row_image.size(0); ++row) {
        const std::vector<std::string> words = wordsOf(targets, row, captions.active, vocabulary);
        for (const ObjectMention& mention : objects.names().mentions(words))
            if (const cv::Mat cells = coverages.of(static_cast<std::size_t>(image[row]), mention.categories);
                !cells.empty()) {
                looking.push_back(first_token[mention.word] + row);
                std::copy(cells.begin<float>(), cells.end<float>(), std::back_inserter(covered));
            }
    }
    if (looking.empty())
        return torch::zeros({}, forced.attention.options());
    const auto count = static_cast<std::int64_t>(looking.size());
    const torch::Device device = forced.attention.device();
    const torch::Tensor mask = torch::tensor(covered).view({count, -1}).to(device);
    const torch::Tensor attention = forced.attention.index_select(0, torch::tensor(looking).to(device));
    constexpr double least = 1e-6; // limits the loss where attention misses the object entirely
    return -((attention * mask).sum(1) + least).log().sum() / static_cast<double>(tokens);
}

} // namespace saccade
