#pragma once

#include "core/model/weights_file.h"

namespace saccade {

class Captioner;

/// The weights that are validated and saved, if they are not those of the last step: an exponential moving
/// average of a model's trained weights (Polyak, Juditsky 1992; as used by Tarvainen and Valpola 2017), which
/// is steadier than the weights of any one step. It is mixed with the weights that training started from
/// (WiSE-FT, Wortsman et al. 2022, equation 1 with alpha = 1 - start_share), so that training on a few images
/// does not undo what these have learned.
class MovingAverage {
public:
    /// `parameters`: the tensors to average, by name; the average starts as a copy of them. `decay` 0: the
    /// weights of the last step; `start_share` 0: none of the starting weights.
    MovingAverage(NamedTensors parameters, double decay, double start_share = 0);

    /// Call after the optimiser's step `step` (from 1). Early on the average follows faster: the decay is at
    /// most (1 + step) / (10 + step), so that the random initial weights are soon forgotten.
    void update(std::int64_t step);

    /// The model uses the averaged weights for this object's lifetime, and its own again afterwards.
    class InPlace {
    public:
        explicit InPlace(MovingAverage& average);
        ~InPlace();
        InPlace(const InPlace&) = delete;
        InPlace& operator=(const InPlace&) = delete;

    private:
        MovingAverage& average_;
        NamedTensors own_;
    };

    /// The averages by name, and the starting weights under "start." and the name; the tensors are this
    /// object's own.
    NamedTensors state() const;
    /// Throws Error if one is missing or has another shape.
    void setState(const NamedTensors& state);

private:
    NamedTensors parameters_;
    NamedTensors averages_;
    NamedTensors start_; ///< empty if they have no share
    double decay_;
    double start_share_;
};

/// What is averaged of a model: its parameters and running statistics; the tensors are the model's own.
NamedTensors averagedTensors(Captioner& captioner);

} // namespace saccade
