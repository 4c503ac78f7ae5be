#pragma once

#include "core/model/weights_file.h"

namespace saccade {

class Captioner;

/// Exponential moving average of a model's trained weights (Polyak, Juditsky 1992; as Tarvainen and Valpola
/// 2017 use it): steadier than the weights of any one step, and what is validated and kept where it is
/// switched on.
class MovingAverage {
public:
    /// `parameters`: the tensors that are averaged, by name; the average begins as a copy of them.
    MovingAverage(NamedTensors parameters, double decay);

    /// After the optimiser's step `step` (from 1). Early on the average follows faster: the decay is at most
    /// (1 + step) / (10 + step), so that the random weights of the start are soon forgotten.
    void update(std::int64_t step);

    /// The model computes with the averages while this lives, with its own weights again afterwards.
    class InPlace {
    public:
        explicit InPlace(MovingAverage& average) : average_(average) { average_.swap(); }
        ~InPlace() { average_.swap(); }
        InPlace(const InPlace&) = delete;
        InPlace& operator=(const InPlace&) = delete;

    private:
        MovingAverage& average_;
    };

    /// The averages by name; the tensors are this object's own.
    const NamedTensors& state() const { return averages_; }
    /// Throws Error when one is missing or has another shape.
    void setState(const NamedTensors& averages);

private:
    void swap();

    NamedTensors parameters_;
    NamedTensors averages_;
    double decay_;
};

/// What of a model is averaged: its parameters and running statistics; the tensors are the model's own.
NamedTensors averagedTensors(Captioner& captioner);

} // namespace saccade
