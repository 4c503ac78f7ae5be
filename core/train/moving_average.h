#pragma once

#include "core/model/weights_file.h"

namespace saccade {

class Captioner;

/// The weights that are validated and kept, where they are not those of the last step: an exponential moving
/// average of a model's trained weights (Polyak, Juditsky 1992; as Tarvainen and Valpola 2017 use it), which
/// is steadier than those of any one step, mixed with the weights that training started from (WiSE-FT,
/// Wortsman et al. 2022, equation 1 with alpha = 1 - start_share), so that a few images do not undo what
/// these know.
class MovingAverage {
public:
    /// `parameters`: the tensors that are averaged, by name; the average begins as a copy of them. `decay` 0:
    /// the weights of the last step; `start_share` 0: nothing of the start.
    MovingAverage(NamedTensors parameters, double decay, double start_share = 0);

    /// After the optimiser's step `step` (from 1). Early on the average follows faster: the decay is at most
    /// (1 + step) / (10 + step), so that the random weights of the start are soon forgotten.
    void update(std::int64_t step);

    /// The model computes with the kept weights while this lives, with its own again afterwards.
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

    /// The averages by name, and those of the start as "start." with the name; the tensors are this object's
    /// own.
    NamedTensors state() const;
    /// Throws Error when one is missing or has another shape.
    void setState(const NamedTensors& state);

private:
    NamedTensors parameters_;
    NamedTensors averages_;
    NamedTensors start_; ///< empty where it has no share
    double decay_;
    double start_share_;
};

/// What of a model is averaged: its parameters and running statistics; the tensors are the model's own.
NamedTensors averagedTensors(Captioner& captioner);

} // namespace saccade
