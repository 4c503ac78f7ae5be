#include "core/base/option_rows.h"
#include "core/model/attention.h"
#include "core/model/decoders.h"

#include <torch/torch.h>

namespace saccade {
namespace {

using torch::Tensor;

struct AdaptiveOptions {
    int embedding = 512;
    int hidden = 512; ///< also the size of what is seen of each location
    int attention = 512;
    double dropout = 0.5; ///< of what the LSTM reads and of what the words are predicted from
};

const OptionRows<AdaptiveOptions>& adaptiveOptionRows() {
    static const OptionRows<AdaptiveOptions> all = [] {
        OptionRows<AdaptiveOptions> rows;
        rows.number("embedding", &AdaptiveOptions::embedding, 1, 4096, say("Word embedding"),
                    say("Size of the vector that represents each word"))
            .of_model = true;
        rows.number("hidden", &AdaptiveOptions::hidden, 1, 4096, say("LSTM size"),
                    say("Size of the decoder's memory"))
            .of_model = true;
        rows.number("attention", &AdaptiveOptions::attention, 1, 4096, say("Attention size"),
                    say("Size of the space in which memory and grid are compared to decide where to look"))
            .of_model = true;
        rows.number(
            "dropout", &AdaptiveOptions::dropout, 0, 0.95, say("Dropout"),
            say("Share of numbers dropped at random before the output layer, against learning by heart"));
        return rows;
    }();
    return all;
}

/// The adaptive attention of Lu et al. 2017, "Knowing When to Look" (equation numbers are theirs): an LSTM
/// reads each word together with the whole image; after it, a softmax over the grid and a visual sentinel,
/// which stands for what the LSTM already knows, decides how much the next word comes from the image. The
/// LSTM does not read what was attended, so a whole batch of captions takes one attention.
class AdaptiveDecoder : public Decoder {
public:
    AdaptiveDecoder(const AdaptiveOptions& options, int grid_channels, std::int64_t vocabulary);

    DecoderMemory prepare(const Tensor& grid, int rows, int columns) override;
    DecoderState begin(const DecoderMemory& memory) override;
    DecoderStep step(const DecoderMemory& memory, const DecoderState& state, const StepInput& input) override;
    TeacherForced teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) override;
    void configure(const OptionValues& settings) override;
    bool isOfAttention(const std::string& parameter) const override;
    void setOutputBias(const Tensor& log_frequency) override;

private:
    /// The LSTM after a word, each [rows, hidden].
    struct Cell {
        Tensor hidden;
        Tensor memory;
        Tensor sentinel; ///< s, equation 10
    };
    /// What the words are predicted from, of any number of rows.
    struct Look {
        Tensor context;  ///< [rows, hidden]: the share of the image, (1 - beta) c
        Tensor alpha;    ///< [rows, positions]: over the grid alone, summing to 1
        Tensor sentinel; ///< [rows, 1]: beta, equation 12
        Tensor logits;   ///< [rows, vocabulary]
    };

    Tensor readWords(const Tensor& words, const Tensor& whole);
    Cell cell(const Tensor& read, const Tensor& hidden, const Tensor& memory, const StepInput& asked);
    void recordRead(const Tensor& embedded, const Tensor& whole, const Tensor& hidden,
                    const StepInput& asked);
    Look look(const AttentionSource& source, const Cell& after, const Tensor& image, const StepInput& asked);

    torch::nn::Embedding embedding_{nullptr};
    torch::nn::Linear local_{nullptr};         ///< W_a: annotation vector -> [hidden], equation 15
    torch::nn::Linear global_{nullptr};        ///< W_b: mean annotation vector -> [embedding], equation 16
    torch::nn::Linear read_{nullptr};          ///< word and image -> the four LSTM gates and the sentinel's
    torch::nn::Linear recurrent_{nullptr};     ///< hidden state -> the same
    torch::nn::Linear keys_{nullptr};          ///< W_v: -> [attention]
    torch::nn::Linear query_{nullptr};         ///< W_g: hidden state -> [attention]
    torch::nn::Linear sentinel_keys_{nullptr}; ///< W_s: sentinel -> [attention]
    Tensor score_;                             ///< w_h: [attention]
    torch::nn::Linear output_{nullptr};        ///< W_p
    torch::nn::Dropout dropout_{nullptr};
};

AdaptiveDecoder::AdaptiveDecoder(const AdaptiveOptions& options, int grid_channels, std::int64_t vocabulary) {
    const auto plain = [](std::int64_t in, std::int64_t out) {
        return torch::nn::Linear(torch::nn::LinearOptions(in, out).bias(false));
    };
    const int embedding = options.embedding, hidden = options.hidden, space = options.attention;
    embedding_ = register_module("embedding", torch::nn::Embedding(vocabulary, embedding));
    local_ = register_module("local", torch::nn::Linear(grid_channels, hidden));
    global_ = register_module("global", torch::nn::Linear(grid_channels, embedding));
    read_ = register_module("read", torch::nn::Linear(2 * embedding, 5 * hidden));
    recurrent_ = register_module("recurrent", plain(hidden, 5 * hidden));
    keys_ = register_module("keys", plain(hidden, space));
    query_ = register_module("query", torch::nn::Linear(hidden, space));
    sentinel_keys_ = register_module("sentinel_keys", plain(hidden, space));
    score_ = register_parameter("score", torch::empty({space}));
    output_ = register_module("output", torch::nn::Linear(hidden, vocabulary));
    dropout_ = register_module("dropout", torch::nn::Dropout(options.dropout));

    torch::NoGradGuard no_grad;
    torch::nn::init::uniform_(embedding_->weight, -0.1, 0.1);
    // As in LstmDecoder: narrower, the maps stay flat for epochs; and an open forget gate.
    const double bound = std::sqrt(6.0 / (space + 1));
    torch::nn::init::uniform_(score_, -bound, bound);
    torch::nn::init::orthogonal_(recurrent_->weight);
    read_->bias.narrow(0, hidden, hidden).fill_(1.0);
    output_->bias.zero_();
}

bool AdaptiveDecoder::isOfAttention(const std::string& parameter) const {
    return parameter.starts_with("keys.") || parameter.starts_with("query.") ||
           parameter.starts_with("sentinel_keys.") || parameter == "score";
}

void AdaptiveDecoder::configure(const OptionValues& settings) {
    dropout_->options.p(adaptiveOptionRows().read(settings).dropout);
}

void AdaptiveDecoder::setOutputBias(const Tensor& log_frequency) {
    torch::NoGradGuard no_grad;
    output_->bias.copy_(log_frequency);
}

/// The tensors: what is seen of each location, its keys, and the whole image.
DecoderMemory AdaptiveDecoder::prepare(const Tensor& grid, int rows, int columns) {
    const Tensor seen = torch::relu(local_(grid));
    return {{seen, keys_(seen), torch::relu(global_(grid.mean(1)))}, rows, columns};
}

DecoderState AdaptiveDecoder::begin(const DecoderMemory& memory) {
    const Tensor nothing =
        torch::zeros({memory.images(), recurrent_->options.in_features()}, memory.tensors[0].options());
    return {{nothing, nothing}};
}

/// `words` int64 [rows], `whole` [rows, embedding]: the image of each; [rows, 5 hidden].
Tensor AdaptiveDecoder::readWords(const Tensor& words, const Tensor& whole) {
    return read_(dropout_(torch::cat({embedding_(words), whole}, 1)));
}

AdaptiveDecoder::Cell AdaptiveDecoder::cell(const Tensor& read, const Tensor& hidden, const Tensor& memory,
                                            const StepInput& asked) {
    // input, forget, candidate, output, sentinel (equation 9)
    const auto parts = (read + recurrent_(hidden)).chunk(5, 1);
    const Tensor in = torch::sigmoid(parts[0]), forget = torch::sigmoid(parts[1]),
                 candidate = torch::tanh(parts[2]), out = torch::sigmoid(parts[3]),
                 of_sentinel = torch::sigmoid(parts[4]);
    Cell next;
    next.memory = forget * memory + in * candidate;
    const Tensor squashed = torch::tanh(next.memory);
    next.hidden = out * squashed;
    next.sentinel = of_sentinel * squashed;
    asked.record("input_gate", in);
    asked.record("forget_gate", forget);
    asked.record("candidate", candidate);
    asked.record("output_gate", out);
    asked.record("sentinel_gate", of_sentinel);
    return next;
}

/// What the word, the image and the state contribute to the gates. `embedded`, `whole` [rows, embedding]
void AdaptiveDecoder::recordRead(const Tensor& embedded, const Tensor& whole, const Tensor& hidden,
                                 const StepInput& asked) {
    if (!asked.recorder)
        return;
    const auto weights = read_->weight.split(embedded.size(1), 1);
    asked.record("from_word", torch::matmul(embedded, weights[0].t()));
    asked.record("from_state", recurrent_(hidden));
    asked.record("from_image", torch::matmul(whole, weights[1].t()));
    asked.record("gate_bias", read_->bias.unsqueeze(0));
}

AdaptiveDecoder::Look AdaptiveDecoder::look(const AttentionSource& source, const Cell& after,
                                            const Tensor& image, const StepInput& asked) {
    const Tensor query = query_(after.hidden);
    const Tensor score = asked.sharpness == 1 ? score_ : score_ * asked.sharpness;
    const Attended attended = attend(source, query, score, image);
    // The softmax over the grid and the sentinel (equation 12) from that over the grid alone: of any
    // location, score - log alpha is the logarithm of the sum of all exponentials. The largest is the most
    // exact.
    const auto [largest, location] = attended.alpha.max(1);
    const Tensor keys = source.keys.index({image, location});
    const Tensor total = torch::matmul(torch::tanh(keys + query), score) - largest.log();
    const Tensor of_sentinel = torch::matmul(torch::tanh(sentinel_keys_(after.sentinel) + query), score);
    Look seen;
    seen.sentinel = asked.gate ? torch::full_like(of_sentinel, 1 - *asked.gate).unsqueeze(1)
                               : torch::sigmoid(of_sentinel - total).unsqueeze(1);
    seen.alpha = asked.gaze.defined() ? asked.gaze.expand_as(attended.alpha) : attended.alpha;
    const Tensor context =
        asked.gaze.defined()
            ? torch::bmm(seen.alpha.unsqueeze(1), source.grid.index_select(0, image)).squeeze(1)
            : attended.context;
    seen.context = (1 - seen.sentinel) * context;
    seen.logits = output_(dropout_(seen.sentinel * after.sentinel + seen.context + after.hidden));
    if (asked.recorder) {
        asked.record("scores", attentionScores(source, query, score, image));
        asked.record("sentinel_score", of_sentinel.unsqueeze(1));
        asked.record("alpha", seen.alpha);
        asked.record("seen", context);
        asked.record("sentinel_weight", seen.sentinel);
        asked.record("gate", 1 - seen.sentinel);
        asked.record("context", seen.context);
        asked.record("logits", seen.logits);
    }
    return seen;
}

DecoderStep AdaptiveDecoder::step(const DecoderMemory& memory, const DecoderState& state,
                                  const StepInput& input) {
    const std::vector<Tensor>& held = memory.tensors;
    const Tensor whole = held[2].index_select(0, input.image);
    const Tensor embedded = embedding_(input.words);
    input.record("word", embedded);
    input.record("whole_image", whole);
    input.record("state", state.tensors[0]);
    input.record("cell_before", state.tensors[1]);
    recordRead(embedded, whole, state.tensors[0], input);
    const Cell next = cell(readWords(input.words, whole), state.tensors[0], state.tensors[1], input);
    input.record("cell", next.memory);
    input.record("hidden", next.hidden);
    input.record("sentinel", next.sentinel);
    const Look seen = look({held[0], held[1], {}, {}}, next, input.image, input);
    const Tensor sentinel = seen.sentinel.squeeze(1);
    return {.log_probabilities = logProbabilities(seen.logits),
            .attention = seen.alpha.unsqueeze(1),
            .gate = 1 - sentinel,
            .context = seen.context,
            .state = DecoderState{{next.hidden, next.memory}},
            .sentinel = sentinel};
}

TeacherForced AdaptiveDecoder::teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) {
    const PackedTokens tokens = packedTokens(batch);
    const Tensor image = batch.image.index_select(0, tokens.rows);
    const auto read =
        readWords(tokens.inputs, memory.tensors[2].index_select(0, image)).split_with_sizes(batch.active);
    const Tensor nothing = begin(memory).tensors[0].index_select(0, batch.image);
    Cell last{nothing, nothing, nothing};
    std::vector<Tensor> hidden, sentinels;
    for (std::size_t word = 0; word < batch.active.size(); ++word) {
        const std::int64_t active = batch.active[word];
        last = cell(read[word], last.hidden.narrow(0, 0, active), last.memory.narrow(0, 0, active), {});
        hidden.push_back(last.hidden);
        sentinels.push_back(last.sentinel);
    }
    const Look seen = look(summingGradients(memory.tensors[0], memory.tensors[1]),
                           {torch::cat(hidden), {}, torch::cat(sentinels)}, image, {});
    TeacherForced result;
    result.logits = seen.logits;
    result.targets = tokens.targets;
    result.attention = seen.alpha;
    result.attention_sums = summedOverWords(seen.alpha, tokens, batch);
    return result;
}

} // namespace

DecoderKind lstmAdaptive() {
    DecoderKind kind;
    kind.part = {"lstm_adaptive", say("LSTM, adaptive attention: looks when it needs to"),
                 adaptiveOptionRows().options()};
    kind.make = [](const OptionValues& settings, int grid_channels, std::int64_t vocabulary) {
        return std::make_shared<AdaptiveDecoder>(adaptiveOptionRows().read(settings), grid_channels,
                                                 vocabulary);
    };
    kind.minimum_parameters = [](const OptionValues& settings, std::int64_t vocabulary) {
        const AdaptiveOptions sizes = adaptiveOptionRows().read(settings);
        const std::int64_t hidden = sizes.hidden, embedding = sizes.embedding;
        return vocabulary * (embedding + hidden) + 5 * hidden * (hidden + 2 * embedding);
    };
    return kind;
}

} // namespace saccade
