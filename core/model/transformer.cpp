#include "core/base/error.h"
#include "core/base/option_rows.h"
#include "core/model/decoders.h"

#include <torch/torch.h>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace saccade {
namespace {

using torch::Tensor;

struct TransformerOptions {
    int size = 256; ///< of the vector that stands for each word
    int layers = 2;
    int heads = 4; ///< of each layer
    int feed_forward = 1024;
    double dropout = 0.2;
    bool tie_embeddings = false; ///< the output layer uses the embedding matrix
};

const OptionRows<TransformerOptions>& transformerOptionRows() {
    static const OptionRows<TransformerOptions> all = [] {
        OptionRows<TransformerOptions> rows;
        rows.number("size", &TransformerOptions::size, 2, 4096, say("Model size"),
                    say("Size of the vector that represents each word; a multiple of the number of heads"))
            .of_model = true;
        rows.number("layers", &TransformerOptions::layers, 1, 24, say("Layers"),
                    say("How often words and image are looked at, one layer after another"))
            .of_model = true;
        rows.number("heads", &TransformerOptions::heads, 1, 64, say("Heads"),
                    say("Maps of attention in each layer; each can look at something else"))
            .of_model = true;
        rows.number("feed_forward", &TransformerOptions::feed_forward, 1, 16384, say("Feed-forward size"),
                    say("Size of the inner layer that follows the attention of each layer"))
            .of_model = true;
        rows.number("dropout", &TransformerOptions::dropout, 0, 0.95, say("Dropout"),
                    say("Share of numbers dropped at random in each layer, against learning by heart"));
        rows.flag("tie_embeddings", &TransformerOptions::tie_embeddings, say("Tied embeddings"),
                  say("Use the same embeddings for reading and for predicting words: fewer parameters"))
            .of_model = true;
        return rows;
    }();
    return all;
}

/// Sines and cosines of wavelengths from 2 pi to 10,000 x 2 pi (Vaswani et al. 2017, section 3.5):
/// [count, size] of the positions from `first` on.
Tensor positionCodes(std::int64_t first, std::int64_t count, std::int64_t size,
                     const torch::TensorOptions& options) {
    const Tensor position = torch::arange(first, first + count, options).unsqueeze(1);
    const Tensor pair = torch::arange(0, size, options).div(2, "floor");
    const Tensor angle = position * torch::exp(pair * (-2 * std::log(10'000.0) / static_cast<double>(size)));
    const Tensor even = torch::arange(size, options).remainder(2) == 0;
    return torch::where(even, angle.sin(), angle.cos());
}

/// [rows, words, size] -> [rows, heads, words, size / heads].
Tensor splitHeads(const Tensor& values, std::int64_t heads) {
    return values.view({values.size(0), values.size(1), heads, -1}).transpose(1, 2);
}

/// What heads attend to.
struct KeysAndValues {
    Tensor keys;   ///< [rows, heads, positions, size / heads]
    Tensor values; ///< likewise
};

/// What they took.
struct HeadsAttended {
    Tensor context; ///< [rows, words, size]: of all heads, one behind the other
    Tensor alpha;   ///< [rows, heads, words, positions]
    Tensor query;   ///< [rows, heads, words, size / heads]: what they ask for
};

/// Attention of several heads over words or over an image (Vaswani et al. 2017, section 3.2).
class HeadedAttention : public torch::nn::Module {
public:
    HeadedAttention(std::int64_t size, std::int64_t heads) : heads_(heads) {
        const auto square = [&] { return torch::nn::Linear(size, size); };
        query_ = register_module("query", square());
        keys_ = register_module("keys", square());
        values_ = register_module("values", square());
        output_ = register_module("output", square());
    }

    /// `source` [rows, positions, size].
    KeysAndValues read(const Tensor& source) {
        return {splitHeads(keys_(source), heads_), splitHeads(values_(source), heads_)};
    }

    /// `from` [rows, words, size]. `hidden`: true where a word must not look, [words, positions]; `given`
    /// [rows or 1, positions] takes the place of every map. Either may be undefined. `sharpness`: what the
    /// scores are multiplied by.
    HeadsAttended look(const Tensor& from, const KeysAndValues& at, const Tensor& hidden, const Tensor& given,
                       double sharpness = 1) {
        const Tensor query = splitHeads(query_(from), heads_);
        HeadsAttended result;
        result.query = query;
        if (given.defined()) {
            result.alpha = given.unsqueeze(1).unsqueeze(1).expand(
                {query.size(0), heads_, query.size(2), given.size(-1)});
        } else {
            Tensor scores = torch::matmul(query, at.keys.transpose(2, 3)) *
                            (sharpness / std::sqrt(static_cast<double>(query.size(3))));
            if (hidden.defined())
                scores = scores.masked_fill(hidden, -std::numeric_limits<float>::infinity());
            result.alpha = torch::softmax(scores, 3);
        }
        result.context = torch::matmul(result.alpha, at.values).transpose(1, 2).flatten(2);
        return result;
    }

    Tensor mix(const Tensor& context) { return output_(context); }

private:
    std::int64_t heads_;
    torch::nn::Linear query_{nullptr}, keys_{nullptr}, values_{nullptr}, output_{nullptr};
};

/// One layer, each part of it on what a layer norm makes of its input and added to that input (pre-norm,
/// Xiong et al. 2020): the words before, the image, each word by itself.
class TransformerLayer : public torch::nn::Module {
public:
    explicit TransformerLayer(const TransformerOptions& options) {
        const auto norm = [&] { return torch::nn::LayerNorm(torch::nn::LayerNormOptions({options.size})); };
        words_norm_ = register_module("words_norm", norm());
        words_ = register_module("words", std::make_shared<HeadedAttention>(options.size, options.heads));
        image_norm_ = register_module("image_norm", norm());
        image_ = register_module("image", std::make_shared<HeadedAttention>(options.size, options.heads));
        inner_norm_ = register_module("inner_norm", norm());
        inner_ = register_module("inner", torch::nn::Linear(options.size, options.feed_forward));
        outer_ = register_module("outer", torch::nn::Linear(options.feed_forward, options.size));
        dropout_ = register_module("dropout", torch::nn::Dropout(options.dropout));
    }

    struct Output {
        Tensor values;       ///< [rows, words, size]
        KeysAndValues words; ///< of all words so far
        Tensor word_alpha;   ///< [rows, heads, words, words so far]
        HeadsAttended image;
    };

    /// Keys and values of the image, the same for all words. `grid` [images, positions, size].
    KeysAndValues readImage(const Tensor& grid) { return image_->read(grid); }

    /// `before`: of the words before these, nothing where there are none; the rest as HeadedAttention has it.
    Output forward(const Tensor& words, const std::optional<KeysAndValues>& before,
                   const KeysAndValues& image, const Tensor& hidden, const StepInput& asked) {
        Output output;
        const Tensor normed = words_norm_(words);
        output.words = words_->read(normed);
        if (before) {
            output.words.keys = torch::cat({before->keys, output.words.keys}, 2);
            output.words.values = torch::cat({before->values, output.words.values}, 2);
        }
        const HeadsAttended said = words_->look(normed, output.words, hidden, {});
        output.word_alpha = said.alpha;
        Tensor values = words + dropout_(words_->mix(said.context));
        output.image = image_->look(image_norm_(values), image, {}, asked.gaze, asked.sharpness);
        values = values + dropout_(image_->mix(output.image.context));
        output.values = values + dropout_(outer_(dropout_(torch::relu(inner_(inner_norm_(values))))));
        return output;
    }

    void setDropout(double share) { dropout_->options.p(share); }

private:
    torch::nn::LayerNorm words_norm_{nullptr}, image_norm_{nullptr}, inner_norm_{nullptr};
    std::shared_ptr<HeadedAttention> words_, image_;
    torch::nn::Linear inner_{nullptr}, outer_{nullptr};
    torch::nn::Dropout dropout_{nullptr};
};

/// A Transformer decoder (Vaswani et al. 2017) over the annotation grid, which it attends to in every layer.
/// The search keeps keys and values of the words that are said: a step computes one word.
class TransformerDecoder : public Decoder {
public:
    TransformerDecoder(const TransformerOptions& options, int grid_channels, std::int64_t vocabulary);

    AttentionLayout attentionLayout() const override { return {options_.layers, options_.heads}; }
    DecoderMemory prepare(const Tensor& grid, int rows, int columns) override;
    DecoderState begin(const DecoderMemory& memory) override;
    DecoderStep step(const DecoderMemory& memory, const DecoderState& state, const StepInput& input) override;
    TeacherForced teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) override;
    void configure(const OptionValues& settings) override;
    bool isOfAttention(const std::string& parameter) const override;
    void setOutputBias(const Tensor& log_frequency) override;

private:
    /// The tensors of a memory: the grid as it came, then keys and values of each layer.
    KeysAndValues imageOf(const DecoderMemory& memory, std::size_t layer, const Tensor& image) const {
        return {memory.tensors[1 + 2 * layer].index_select(0, image),
                memory.tensors[2 + 2 * layer].index_select(0, image)};
    }
    Tensor embed(const Tensor& words, std::int64_t first);
    Tensor logits(const Tensor& values);

    TransformerOptions options_;
    torch::nn::Embedding embedding_{nullptr};
    torch::nn::Linear grid_{nullptr}; ///< annotation vector -> [size]
    torch::nn::LayerNorm grid_norm_{nullptr};
    std::vector<std::shared_ptr<TransformerLayer>> layers_;
    torch::nn::LayerNorm output_norm_{nullptr};
    Tensor output_weight_; ///< [vocabulary, size]; the embedding itself where the two are tied
    Tensor output_bias_;   ///< [vocabulary]
    torch::nn::Dropout dropout_{nullptr};
};

TransformerDecoder::TransformerDecoder(const TransformerOptions& options, int grid_channels,
                                       std::int64_t vocabulary)
    : options_(options) {
    if (options.size % options.heads != 0)
        throw Error(say("The option \"decoder.size\" (%1) must be a multiple of \"decoder.heads\" (%2).",
                        options.size, options.heads));
    const auto norm = [&] { return torch::nn::LayerNorm(torch::nn::LayerNormOptions({options.size})); };
    embedding_ = register_module("embedding", torch::nn::Embedding(vocabulary, options.size));
    grid_ = register_module("grid", torch::nn::Linear(grid_channels, options.size));
    grid_norm_ = register_module("grid_norm", norm());
    for (int layer = 0; layer < options.layers; ++layer)
        layers_.push_back(register_module("layer" + std::to_string(layer + 1),
                                          std::make_shared<TransformerLayer>(options)));
    output_norm_ = register_module("output_norm", norm());
    output_weight_ = options.tie_embeddings
                         ? embedding_->weight
                         : register_parameter("output_weight", torch::empty({vocabulary, options.size}));
    output_bias_ = register_parameter("output_bias", torch::zeros({vocabulary}));
    dropout_ = register_module("dropout", torch::nn::Dropout(options.dropout));

    torch::NoGradGuard no_grad;
    // Words come in as large as the position codes are, since embed() multiplies by the root of the size.
    const double spread = 1 / std::sqrt(static_cast<double>(options.size));
    torch::nn::init::normal_(embedding_->weight, 0, spread);
    torch::nn::init::normal_(output_weight_, 0, spread);
}

bool TransformerDecoder::isOfAttention(const std::string& parameter) const {
    return parameter.find(".image.query.") != std::string::npos ||
           parameter.find(".image.keys.") != std::string::npos;
}

void TransformerDecoder::configure(const OptionValues& settings) {
    const double share = transformerOptionRows().read(settings).dropout;
    dropout_->options.p(share);
    for (const auto& layer : layers_)
        layer->setDropout(share);
}

void TransformerDecoder::setOutputBias(const Tensor& log_frequency) {
    torch::NoGradGuard no_grad;
    output_bias_.copy_(log_frequency);
}

DecoderMemory TransformerDecoder::prepare(const Tensor& grid, int rows, int columns) {
    const Tensor seen = grid_norm_(grid_(grid).to(torch::kFloat)); // autocast leaves norms as they are
    DecoderMemory memory{{grid}, rows, columns};
    for (const auto& layer : layers_) {
        const KeysAndValues image = layer->readImage(seen);
        memory.tensors.push_back(image.keys);
        memory.tensors.push_back(image.values);
    }
    return memory;
}

/// The tensors of a state: keys and values of each layer, of no word yet.
DecoderState TransformerDecoder::begin(const DecoderMemory& memory) {
    const Tensor none = torch::empty({memory.images(), options_.heads, 0, options_.size / options_.heads},
                                     memory.tensors[1].options());
    return {std::vector<Tensor>(2 * layers_.size(), none)};
}

/// `words` int64 [rows, words], the first of which stands at position `first`; [rows, words, size].
Tensor TransformerDecoder::embed(const Tensor& words, std::int64_t first) {
    const Tensor embedded = embedding_(words) * std::sqrt(static_cast<double>(options_.size));
    return dropout_(embedded + positionCodes(first, words.size(1), options_.size, embedded.options()));
}

/// `values` [rows, size].
Tensor TransformerDecoder::logits(const Tensor& values) {
    return torch::addmm(output_bias_, output_norm_(values), output_weight_.t());
}

DecoderStep TransformerDecoder::step(const DecoderMemory& memory, const DecoderState& state,
                                     const StepInput& input) {
    Tensor values = embed(input.words.unsqueeze(1), state.tensors.front().size(2));
    input.record("word", values.squeeze(1));
    DecoderStep result;
    std::vector<Tensor> image_maps, word_maps;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const KeysAndValues before{state.tensors[2 * i], state.tensors[2 * i + 1]};
        TransformerLayer::Output output =
            layers_[i]->forward(values, before, imageOf(memory, i, input.image), {}, input);
        values = output.values;
        const std::string layer = "layer" + std::to_string(i + 1);
        input.record(layer + ".word_alpha", output.word_alpha.squeeze(2));
        input.record(layer + ".query", output.image.query.squeeze(2));
        input.record(layer + ".alpha", output.image.alpha.squeeze(2));
        input.record(layer + ".context", output.image.context.squeeze(1));
        input.record(layer + ".residual", values.squeeze(1));
        result.state.tensors.push_back(output.words.keys);
        result.state.tensors.push_back(output.words.values);
        image_maps.push_back(output.image.alpha.squeeze(2));
        word_maps.push_back(output.word_alpha.squeeze(2));
        result.context = output.image.context.squeeze(1); // of the last layer
    }
    const Tensor predicted = logits(values.squeeze(1));
    input.record("logits", predicted);
    result.log_probabilities = logProbabilities(predicted);
    result.attention = torch::cat(image_maps, 1);
    result.word_attention = torch::cat(word_maps, 1);
    return result;
}

TeacherForced TransformerDecoder::teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) {
    const std::int64_t words = batch.words();
    Tensor values = embed(batch.inputs.narrow(1, 0, words), 0);
    // Also keeps the words from the padding, which stands behind them.
    const Tensor later = torch::ones({words, words}, batch.inputs.options().dtype(torch::kBool)).triu(1);
    Tensor maps;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const TransformerLayer::Output output =
            layers_[i]->forward(values, std::nullopt, imageOf(memory, i, batch.image), later, {});
        values = output.values;
        const Tensor mean = output.image.alpha.mean(1); // over the heads
        maps = maps.defined() ? maps + mean : mean;
    }
    const PackedTokens tokens = packedTokens(batch);
    std::vector<Tensor> positions;
    for (std::int64_t word = 0; word < words; ++word)
        positions.push_back(
            torch::full({batch.active[static_cast<std::size_t>(word)]}, word, batch.inputs.options()));
    const Tensor position = torch::cat(positions);
    TeacherForced result;
    result.logits = logits(values.index({tokens.rows, position}));
    result.targets = tokens.targets;
    result.attention = maps.index({tokens.rows, position}) / static_cast<double>(layers_.size());
    result.attention_sums = summedOverWords(result.attention, tokens, batch);
    return result;
}

} // namespace

DecoderKind transformer() {
    DecoderKind kind;
    kind.part = {"transformer", say("Transformer, several maps per word"), transformerOptionRows().options()};
    kind.make = [](const OptionValues& settings, int grid_channels, std::int64_t vocabulary) {
        return std::make_shared<TransformerDecoder>(transformerOptionRows().read(settings), grid_channels,
                                                    vocabulary);
    };
    kind.minimum_parameters = [](const OptionValues& settings, std::int64_t vocabulary) {
        const TransformerOptions sizes = transformerOptionRows().read(settings);
        const std::int64_t size = sizes.size;
        return vocabulary * size + sizes.layers * (8 * size * size + 2 * size * sizes.feed_forward);
    };
    return kind;
}

} // namespace saccade
