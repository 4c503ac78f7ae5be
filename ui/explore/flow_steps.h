#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/explore/gate_bars.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace saccade::ui {

/// A quantity on the way from the image to a word: a box of the flow.
struct FlowStep {
    QString name;     ///< of the trace: "alpha"; stages of the encoder have none
    QString title;    ///< "Attention α"
    QString equation; ///< empty where it has none
    QString meaning;  ///< a sentence
    QString shape;    ///< "14 × 14"
    int rows = 0;     ///< of the picture of its values
    int columns = 0;
    std::vector<float> values;          ///< row-major; perhaps fewer than rows x columns
    bool of_grid = false;               ///< a value for each cell of the annotation grid
    std::optional<int> taken;           ///< the cell that hard attention looks at
    std::optional<SharesOfGate> shares; ///< of a gate of an LSTM: what it was computed from
    bool of_lstm = false;               ///< a gate of it, or what the gates are computed from
    bool is_scaled = false; ///< a picture, of which the values are no longer those that were computed
};

/// From left to right: the stages of the encoder, then what the decoder computes, in its order.
std::vector<FlowStep> flowSteps(const WordTrace& trace, const EncoderTrace& encoder);

/// The name of the step that is a gate of an LSTM (see GateShares).
QString gateStep(const std::string& gate);

} // namespace saccade::ui
