#include "core/train/context_indexing.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/splits.h"
#include "core/explain/context_index_file.h"
#include "core/text/tokenizer.h"
#include "core/train/caption_batches.h"
#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t longest_indexed_caption = 50; ///< words
/// Contexts that the space is fitted to: many for its 256 directions, few enough to hold as they are.
constexpr std::int64_t fitted_contexts = 20'000;
constexpr std::uint64_t order_seed = 1;

/// Its words, as texts and as ids; a caption that is too long is cut.
struct ReadCaption {
    std::string text; ///< joined with single spaces
    std::vector<std::int64_t> ids;
    std::size_t words = 0;
};

std::optional<ReadCaption> readCaption(const std::string& caption, const Vocabulary& vocabulary) {
    std::vector<std::string> words = tokenizePtb(caption);
    if (words.empty() || caption.find('\0') != std::string::npos)
        return std::nullopt;
    words.resize(std::min(words.size(), longest_indexed_caption));
    ReadCaption read{{}, encodeCaption(words, vocabulary, words.size()), words.size()};
    for (const std::string& word : words)
        read.text += (read.text.empty() ? "" : " ") + word;
    return read;
}

/// [words of all captions, channels], the captions in the order in which they were given.
torch::Tensor contextsOfWords(Captioner& captioner, const DecoderMemory& memory,
                              const std::vector<std::vector<ReadCaption>>& captions) {
    std::vector<EncodedCaptions> encoded;
    for (const std::vector<ReadCaption>& of_image : captions) {
        encoded.emplace_back();
        for (const ReadCaption& caption : of_image)
            encoded.back().push_back(caption.ids);
    }
    std::vector<const EncodedCaptions*> images;
    for (const EncodedCaptions& of_image : encoded)
        images.push_back(&of_image);
    const CaptionBatch batch = makeCaptionBatch(images, captioner.device());
    Decoder& decoder = captioner.decoder();
    const torch::Tensor rows = torch::arange(batch.image.size(0), batch.image.options());
    DecoderState state = decoder.begin(memory).select(batch.image);
    std::vector<torch::Tensor> contexts;     // by word, the active rows
    std::vector<std::int64_t> first_of_word; // where those begin when they are joined
    std::int64_t joined = 0;
    for (std::int64_t word = 0; word < batch.words(); ++word) {
        const std::int64_t active = batch.active[static_cast<std::size_t>(word)];
        state = state.select(rows.narrow(0, 0, active));
        DecoderStep step = decoder.step(
            memory, state,
            {batch.inputs.select(1, word).narrow(0, 0, active), batch.image.narrow(0, 0, active)});
        contexts.push_back(step.context);
        first_of_word.push_back(std::exchange(joined, joined + active));
        state = std::move(step.state);
    }
    std::vector<std::int64_t> row_of(batch.order.size());
    for (std::size_t row = 0; row < batch.order.size(); ++row)
        row_of[batch.order[row]] = static_cast<std::int64_t>(row);
    std::vector<std::int64_t> wanted; // the step of the end token is left out
    std::size_t caption = 0;
    for (const std::vector<ReadCaption>& of_image : captions)
        for (const ReadCaption& read : of_image) {
            for (std::size_t word = 0; word < read.words; ++word)
                wanted.push_back(first_of_word[word] + row_of[caption]);
            ++caption;
        }
    const torch::Tensor index = torch::tensor(wanted, torch::kInt64).to(batch.image.device());
    return torch::cat(contexts).index_select(0, index).to(torch::kCPU, torch::kFloat);
}

/// The deepest folder that all files are in.
fs::path commonFolder(const CaptionDataset& dataset, const std::vector<std::size_t>& images) {
    fs::path common = fs::absolute(dataset.images[images.front()].path).parent_path();
    for (const std::size_t image : images) {
        const fs::path folder = fs::absolute(dataset.images[image].path).parent_path();
        const auto part = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end()).first;
        fs::path shared;
        for (auto name = common.begin(); name != part; ++name)
            shared /= *name;
        common = std::move(shared);
    }
    return common;
}

/// The images to read, in a random order: the first ones stand for all when the space is fitted.
std::vector<std::size_t> chosenImages(const CaptionDataset& dataset, const ContextIndexRequest& request) {
    std::vector<std::size_t> all = imagesOfSplit(dataset, request.split);
    std::erase_if(all, [&](std::size_t image) { return dataset.images[image].captions.empty(); });
    if (all.empty())
        throw Error(say("No image of the split \"%1\" has a caption.", request.split));
    std::size_t captions = 0;
    for (const std::size_t image : all)
        captions += dataset.images[image].captions.size();
    const std::size_t count = captions <= request.captions
                                  ? all.size()
                                  : std::max<std::size_t>(1, all.size() * request.captions / captions);
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(all[i * all.size() / count]);
    Random(order_seed).shuffle(chosen);
    return chosen;
}

/// An index that grows. The first contexts are held as they are until there are enough to fit the space.
class GrowingIndex {
public:
    GrowingIndex(Captioner& captioner, const ContextIndexRequest& request, fs::path root) {
        content_.dataset = request.dataset;
        content_.split = request.split;
        content_.model = contextModel(captioner);
        content_.root = std::move(root);
    }

    void add(const fs::path& image, const std::vector<ReadCaption>& captions) {
        const auto number = static_cast<std::int32_t>(content_.images.size());
        content_.images.push_back(fs::absolute(image).lexically_relative(content_.root).string());
        for (const ReadCaption& caption : captions) {
            content_.captions.push_back(caption.text);
            content_.caption_images.push_back(number);
        }
    }

    /// Of the captions that were added since the last call.
    void add(const torch::Tensor& contexts) {
        held_.push_back(contexts);
        held_contexts_ += contexts.size(0);
        if (content_.space.centre.defined() || held_contexts_ >= fitted_contexts)
            settle();
    }

    ContextIndex take() {
        settle();
        return ContextIndex(std::move(content_));
    }

    bool empty() const { return content_.captions.empty(); }

private:
    void settle() {
        if (held_.empty())
            return;
        const torch::Tensor contexts = torch::cat(held_);
        if (!content_.space.centre.defined())
            content_.space = ContextSpace::fit(contexts);
        const std::vector<std::int8_t> bytes = eightBits(content_.space.of(contexts));
        content_.vectors.insert(content_.vectors.end(), bytes.begin(), bytes.end());
        held_.clear();
    }

    ContextIndexContent content_;
    std::vector<torch::Tensor> held_;
    std::int64_t held_contexts_ = 0;
};

} // namespace

std::optional<ContextIndex>
indexContexts(Captioner& captioner, FeatureSource& features, const CaptionDataset& dataset,
              const ContextIndexRequest& request,
              const std::function<bool(std::size_t done, std::size_t total)>& go_on) {
    const torch::NoGradGuard no_gradients;
    captioner.train(false);
    const std::vector<std::size_t> images = chosenImages(dataset, request);
    GrowingIndex index(captioner, request, commonFolder(dataset, images));
    std::size_t done = 0;
    for (const std::vector<std::size_t>& batch : shapeBatches(images, features)) {
        const BatchFeatures seen = features.features(batch);
        std::vector<std::vector<ReadCaption>> captions;
        std::size_t count = 0;
        for (const std::size_t kept : seen.kept) {
            const CaptionedImage& image = dataset.images[batch[kept]];
            captions.emplace_back();
            for (const std::string& text : image.captions)
                if (auto caption = readCaption(text, captioner.vocabulary()))
                    captions.back().push_back(std::move(*caption));
            count += captions.back().size();
            if (!captions.back().empty())
                index.add(image.path, captions.back());
        }
        if (count > 0)
            index.add(contextsOfWords(captioner, captioner.prepare(seen.tensors), captions));
        done += batch.size();
        if (go_on && !go_on(done, images.size()))
            return std::nullopt;
    }
    if (index.empty())
        throw Error(say("None of the images with captions can be read."));
    return index.take();
}

} // namespace saccade
