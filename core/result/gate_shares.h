#pragma once

#include "core/result/word_trace.h"

#include <string>
#include <vector>

namespace saccade {

/// What a gate of an LSTM was computed from. Before its nonlinearity, a gate is the sum of what the word
/// before (W E y), the state (U h), the image (Z z, of the gated context; in lstm_adaptive of the whole
/// image) and the bias (b) contribute to each unit. Each of the four counts with the mean of its absolute
/// values over the units, and the shares are of the sum of these means: they sum to 1, or are all 0 where
/// nothing is contributed. Contributions of opposite sign cancel in the gate, so a share tells how much
/// something has to say, not what the gate would be without it.
struct GateShares {
    std::string gate; ///< "input", "forget", "candidate", "output"; lstm_adaptive: also "sentinel"
    double word = 0;
    double state = 0;
    double image = 0;
    double bias = 0;
};

/// Of the gates in the order in which the decoder has them; none if the trace is not of an LSTM.
std::vector<GateShares> gateShares(const WordTrace& trace);

} // namespace saccade
