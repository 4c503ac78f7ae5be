#include "core/model/lstm_decoder.h"

#include <torch/torch.h>

#include <utility>

namespace saccade {

using torch::Tensor;

/// One word of every row.
struct LstmDecoder::Cell {
    Tensor hidden;                   ///< [rows, hidden]
    Tensor memory;                   ///< [rows, hidden]
    Tensor context;                  ///< [rows, channels], gated
    Tensor alpha;                    ///< [rows, positions]
    Tensor gate;                     ///< [rows, 1]
    Tensor location_log_probability; ///< [rows]; undefined where attention draws no location
};

/// What it is computed from.
struct LstmDecoder::CellInput {
    Tensor word_part;   ///< [rows, 4 hidden]: the word's share of the LSTM gates
    Tensor hidden;      ///< [rows, hidden]
    Tensor memory_cell; ///< [rows, hidden]
    Tensor image;       ///< int64 [rows]
    Tensor kept{};      ///< [rows, channels]: what the context is multiplied by where input dropout is on
    StepInput asked{};  ///< what else the step is asked for, and who is told of it
};

namespace {

/// The context of a map that is given: its mean annotation vector, [rows, channels].
Attended lookAt(const Tensor& gaze, const Tensor& grid, const Tensor& image) {
    const Tensor alpha = gaze.expand({image.size(0), grid.size(1)});
    return {torch::bmm(alpha.unsqueeze(1), grid.index_select(0, image)).squeeze(1), alpha, {}};
}

} // namespace

const OptionRows<LstmOptions>& lstmOptionRows() {
    static const OptionRows<LstmOptions> all = [] {
        OptionRows<LstmOptions> rows;
        rows.number("embedding", &LstmOptions::embedding, 1, 4096, say("Word embedding"),
                    say("Size of the vector that represents each word"))
            .of_model = true;
        rows.number("hidden", &LstmOptions::hidden, 1, 4096, say("LSTM size"),
                    say("Size of the decoder's memory"))
            .of_model = true;
        rows.number("attention", &LstmOptions::attention, 1, 4096, say("Attention size"),
                    say("Size of the space in which memory and grid are compared to decide where to look"))
            .of_model = true;
        rows.number(
            "dropout", &LstmOptions::dropout, 0, 0.95, say("Dropout"),
            say("Share of numbers dropped at random before the output layer, against learning by heart"));
        rows.number("input_dropout", &LstmOptions::input_dropout, 0, 0.95, say("Input dropout"),
                    say("Share of numbers dropped at random from the words and the context that the decoder "
                        "reads, against learning by heart"));
        rows.flag("tie_embeddings", &LstmOptions::tie_embeddings, say("Tied embeddings"),
                  say("Use the same embeddings for reading and for predicting words: fewer parameters"))
            .of_model = true;
        return rows;
    }();
    return all;
}

DecoderKind lstmKind(std::string name, AttentionFunction attention) {
    DecoderKind kind;
    kind.part = {std::move(name), {}, lstmOptionRows().options()};
    kind.make = [attention = std::move(attention)](const OptionValues& settings, int grid_channels,
                                                   std::int64_t vocabulary) {
        return std::make_shared<LstmDecoder>(lstmOptionRows().read(settings), attention, grid_channels,
                                             vocabulary);
    };
    // The table of words, and what the hidden state is multiplied by.
    kind.minimum_parameters = [](const OptionValues& settings, std::int64_t vocabulary) {
        const LstmOptions sizes = lstmOptionRows().read(settings);
        const std::int64_t hidden = sizes.hidden;
        return vocabulary * sizes.embedding + hidden * (4 * hidden + sizes.attention);
    };
    return kind;
}

LstmDecoder::LstmDecoder(const LstmOptions& options, AttentionFunction attention, int grid_channels,
                         std::int64_t vocabulary)
    : options_(options), attention_(std::move(attention)) {
    const auto plain = [](std::int64_t in, std::int64_t out) {
        return torch::nn::Linear(torch::nn::LinearOptions(in, out).bias(false));
    };
    const int embedding = options.embedding, hidden = options.hidden, space = options.attention;
    embedding_ = register_module("embedding", torch::nn::Embedding(vocabulary, embedding));
    keys_ = register_module("keys", torch::nn::Linear(grid_channels, space));
    query_ = register_module("query", plain(hidden, space));
    score_ = register_parameter("score", torch::empty({space}));
    gate_ = register_module("gate", torch::nn::Linear(hidden, 1));
    initial_hidden_ = register_module("initial_hidden", torch::nn::Linear(grid_channels, hidden));
    initial_cell_ = register_module("initial_cell", torch::nn::Linear(grid_channels, hidden));
    lstm_word_ = register_module("lstm_word", torch::nn::Linear(embedding, 4 * hidden));
    lstm_hidden_ = register_module("lstm_hidden", plain(hidden, 4 * hidden));
    lstm_context_ = register_module("lstm_context", plain(grid_channels, 4 * hidden));
    output_hidden_ = register_module("output_hidden", torch::nn::Linear(hidden, embedding));
    output_context_ = register_module("output_context", plain(grid_channels, embedding));
    output_weight_ = options.tie_embeddings
                         ? embedding_->weight
                         : register_parameter("output_weight", torch::empty({vocabulary, embedding}));
    output_bias_ = register_parameter("output_bias", torch::zeros({vocabulary}));
    dropout_ = register_module("dropout", torch::nn::Dropout(options.dropout));
    input_dropout_ = register_module("input_dropout", torch::nn::Dropout(options.input_dropout));

    torch::NoGradGuard no_grad;
    torch::nn::init::uniform_(embedding_->weight, -0.1, 0.1);
    // As wide as Glorot and Bengio 2010 have it for a layer with one output: narrower, the maps stay flat for
    // epochs.
    const double bound = std::sqrt(6.0 / (space + 1));
    torch::nn::init::uniform_(score_, -bound, bound);
    torch::nn::init::orthogonal_(lstm_hidden_->weight);
    torch::nn::init::uniform_(output_weight_, -0.1, 0.1);
    // The initial state knows the whole image; with the gate half shut as well, attention would hardly be
    // needed and hardly learn. Open at first, the gate shuts where the words alone suffice.
    gate_->bias.fill_(2.0);
    // An open forget gate lets gradients reach the first words from the start (Jozefowicz et al. 2015).
    lstm_word_->bias.narrow(0, hidden, hidden).fill_(1.0);
}

void LstmDecoder::configure(const OptionValues& settings) {
    const LstmOptions now = lstmOptionRows().read(settings);
    dropout_->options.p(now.dropout);
    input_dropout_->options.p(now.input_dropout);
}

bool LstmDecoder::isOfAttention(const std::string& parameter) const {
    return parameter.starts_with("keys.") || parameter.starts_with("query.") || parameter == "score";
}

void LstmDecoder::setOutputBias(const Tensor& log_frequency) {
    torch::NoGradGuard no_grad;
    output_bias_.copy_(log_frequency);
}

DecoderMemory LstmDecoder::prepare(const Tensor& grid, int rows, int columns) {
    return {{grid, keys_(grid)}, rows, columns};
}

DecoderState LstmDecoder::begin(const DecoderMemory& memory) {
    return initialState(memory.tensors[0].mean(1));
}

/// `mean` [rows, channels]: the mean annotation vector of each row.
DecoderState LstmDecoder::initialState(const Tensor& mean) {
    return {{torch::tanh(initial_hidden_(mean)), torch::tanh(initial_cell_(mean))}};
}

Tensor LstmDecoder::recurrentWeight() const {
    return torch::cat({query_->weight, gate_->weight, lstm_hidden_->weight}).t();
}

/// `recurrent_weight` [hidden, attention + 1 + 4 hidden]: all that is projected from the last hidden state,
/// in one product.
LstmDecoder::Cell LstmDecoder::cell(const AttentionSource& source, const Tensor& recurrent_weight,
                                    const CellInput& input) {
    const auto projected =
        torch::matmul(input.hidden, recurrent_weight)
            .split_with_sizes({options_.attention, 1, 4 * static_cast<std::int64_t>(options_.hidden)}, 1);
    const StepInput& asked = input.asked;
    const Tensor score = asked.sharpness == 1 ? score_ : score_ * asked.sharpness;
    const Attended attended = asked.gaze.defined()
                                  ? lookAt(asked.gaze, source.grid, input.image)
                                  : attention_(source, projected[0], score, input.image, is_training());
    Cell next;
    next.alpha = attended.alpha;
    next.location_log_probability = attended.log_probability;
    next.gate =
        asked.gate ? torch::full_like(projected[1], *asked.gate) : torch::sigmoid(projected[1] + gate_->bias);
    next.context = next.gate * attended.context;
    if (input.kept.defined())
        next.context = next.context * input.kept;
    const Tensor gates =
        torch::addmm(input.word_part + projected[2], next.context, lstm_context_->weight.t());
    const auto parts = gates.chunk(4, 1); // input, forget, candidate, output
    const Tensor in = torch::sigmoid(parts[0]), forget = torch::sigmoid(parts[1]),
                 candidate = torch::tanh(parts[2]), out = torch::sigmoid(parts[3]);
    next.memory = forget * input.memory_cell + in * candidate;
    next.hidden = out * torch::tanh(next.memory);
    if (asked.recorder) {
        asked.record("state", input.hidden);
        asked.record("cell_before", input.memory_cell);
        asked.record("scores", attentionScores(source, projected[0], score, input.image));
        asked.record("alpha", next.alpha);
        if (attended.location.defined())
            asked.record("location",
                         torch::zeros_like(next.alpha).scatter_(1, attended.location.unsqueeze(1), 1));
        asked.record("seen", attended.context);
        asked.record("gate", next.gate);
        asked.record("context", next.context);
        asked.record("from_word", input.word_part - lstm_word_->bias);
        asked.record("from_state", projected[2]);
        asked.record("from_context", torch::matmul(next.context, lstm_context_->weight.t()));
        asked.record("gate_bias", lstm_word_->bias.unsqueeze(0));
        asked.record("input_gate", in);
        asked.record("forget_gate", forget);
        asked.record("candidate", candidate);
        asked.record("output_gate", out);
        asked.record("cell", next.memory);
        asked.record("hidden", next.hidden);
    }
    return next;
}

Tensor LstmDecoder::logits(const Tensor& embedded, const Tensor& hidden, const Tensor& context) {
    const Tensor deep = torch::tanh(embedded + output_hidden_(hidden) + output_context_(context));
    return torch::addmm(output_bias_, dropout_(deep), output_weight_.t());
}

DecoderStep LstmDecoder::step(const DecoderMemory& memory, const DecoderState& state,
                              const StepInput& input) {
    const Tensor embedded = embedding_(input.words);
    input.record("word", embedded);
    const Cell next =
        cell({memory.tensors[0], memory.tensors[1], {}, {}}, recurrentWeight(),
             {lstm_word_(embedded), state.tensors[0], state.tensors[1], input.image, {}, input});
    const Tensor predicted = logits(embedded, next.hidden, next.context);
    input.record("logits", predicted);
    return {logProbabilities(predicted), next.alpha.unsqueeze(1), next.gate.squeeze(1), next.context,
            DecoderState{{next.hidden, next.memory}}};
}

TeacherForced LstmDecoder::teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) {
    const std::vector<Tensor>& held = memory.tensors;
    const AttentionSource source = summingGradients(held[0], held[1]);
    const Tensor recurrent_weight = recurrentWeight();
    Tensor mean = held[0].mean(1).index_select(0, batch.image), kept;
    if (input_dropout_->is_training() && input_dropout_->options.p() > 0) {
        // One draw for all words of a caption (Gal and Ghahramani 2016): a draw for each word would average
        // out over the caption, and what one word may not see the next one would.
        kept = input_dropout_(torch::ones_like(mean));
        mean = mean * kept;
    }
    const DecoderState start = initialState(mean);
    Tensor hidden = start.tensors[0], memory_cell = start.tensors[1];

    const PackedTokens tokens = packedTokens(batch);
    // What depends on the known words alone is one product for the whole batch.
    const Tensor embedded = embedding_(tokens.inputs);
    const auto word_parts = lstm_word_(input_dropout_(embedded)).split_with_sizes(batch.active);

    std::vector<Tensor> hiddens, contexts, alphas, locations;
    for (std::size_t word = 0; word < batch.active.size(); ++word) {
        const std::int64_t active = batch.active[word];
        const Cell next =
            cell(source, recurrent_weight,
                 {word_parts[word], hidden.narrow(0, 0, active), memory_cell.narrow(0, 0, active),
                  batch.image.narrow(0, 0, active), kept.defined() ? kept.narrow(0, 0, active) : Tensor()});
        hidden = next.hidden;
        memory_cell = next.memory;
        hiddens.push_back(next.hidden);
        contexts.push_back(next.context);
        alphas.push_back(next.alpha);
        if (next.location_log_probability.defined())
            locations.push_back(next.location_log_probability);
    }
    TeacherForced result;
    result.logits = logits(embedded, torch::cat(hiddens), torch::cat(contexts));
    result.targets = tokens.targets;
    result.attention = torch::cat(alphas);
    result.attention_sums = summedOverWords(result.attention, tokens, batch);
    if (!locations.empty()) {
        result.location_log_probability = torch::cat(locations);
        constexpr double least = 1e-8; // a weight that has become 0 would have no gradient that is a number
        result.location_entropy = -(result.attention * (result.attention + least).log()).sum(1);
    }
    return result;
}

} // namespace saccade
