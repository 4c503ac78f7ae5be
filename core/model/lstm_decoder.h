#pragma once

#include "core/base/option_rows.h"
#include "core/model/attention.h"
#include "core/model/decoder.h"
#include "core/model/decoder_registry.h"

#include <torch/nn/modules/dropout.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>

namespace saccade {

/// The names follow the reference: embedding m, hidden state n, attention space.
struct LstmOptions {
    int embedding = 512;
    int hidden = 512;
    int attention = 512;
    double dropout = 0.5;        ///< before the output layer, in training only
    double input_dropout = 0;    ///< of what the LSTM reads: words and context, in training only
    bool tie_embeddings = false; ///< the output layer uses the embedding matrix
};

const OptionRows<LstmOptions>& lstmOptionRows();

/// The kind of decoder that is an LstmDecoder with an attention of its own: its file is what follows.
DecoderKind lstmKind(std::string name, AttentionFunction attention);

/// The decoder of Xu et al. 2015: at each word attention over the annotation grid (equations 4 to 6; the
/// function it is given), the gate beta on the context (section 4.2.1), an LSTM over the previous word and
/// the gated context (equations 1 to 3), and a deep output layer over word, hidden state and context
/// (equation 7). The initial state comes from the mean annotation vector.
class LstmDecoder : public Decoder {
public:
    LstmDecoder(const LstmOptions& options, AttentionFunction attention, int grid_channels,
                std::int64_t vocabulary);

    DecoderMemory prepare(const torch::Tensor& grid, int rows, int columns) override;
    DecoderState begin(const DecoderMemory& memory) override;
    DecoderStep step(const DecoderMemory& memory, const DecoderState& state, const StepInput& input) override;
    TeacherForced teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) override;
    void configure(const OptionValues& settings) override;
    bool isOfAttention(const std::string& parameter) const override;
    void setOutputBias(const torch::Tensor& log_frequency) override;

private:
    struct Cell;
    struct CellInput;

    DecoderState initialState(const torch::Tensor& mean);
    Cell cell(const AttentionSource& source, const torch::Tensor& recurrent_weight, const CellInput& input);
    torch::Tensor recurrentWeight() const;
    torch::Tensor logits(const torch::Tensor& embedded, const torch::Tensor& hidden,
                         const torch::Tensor& context);

    LstmOptions options_;
    AttentionFunction attention_;
    torch::nn::Embedding embedding_{nullptr};   ///< E: word -> [embedding]
    torch::nn::Linear keys_{nullptr};           ///< annotation vector -> [attention]
    torch::nn::Linear query_{nullptr};          ///< hidden state -> [attention]
    torch::Tensor score_;                       ///< v: [attention]
    torch::nn::Linear gate_{nullptr};           ///< f_beta: hidden state -> [1]
    torch::nn::Linear initial_hidden_{nullptr}; ///< f_init,h
    torch::nn::Linear initial_cell_{nullptr};   ///< f_init,c
    torch::nn::Linear lstm_word_{nullptr};      ///< word -> the four LSTM gates, with their bias
    torch::nn::Linear lstm_hidden_{nullptr};    ///< hidden state -> the four LSTM gates
    torch::nn::Linear lstm_context_{nullptr};   ///< gated context -> the four LSTM gates
    torch::nn::Linear output_hidden_{nullptr};  ///< L_h
    torch::nn::Linear output_context_{nullptr}; ///< L_z
    torch::Tensor
        output_weight_;         ///< L_o: [vocabulary, embedding]; the embedding itself where the two are tied
    torch::Tensor output_bias_; ///< [vocabulary]
    torch::nn::Dropout dropout_{nullptr};
    torch::nn::Dropout input_dropout_{nullptr};
};

} // namespace saccade
