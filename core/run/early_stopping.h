#pragma once

#include <cmath>
#include <optional>

namespace saccade {

/// The best value so far and the number of updates since then.
struct BestValue {
    std::optional<double> best;
    int updates_since = 0;

    /// True if `value` is a new best. A value that is not finite never is.
    bool update(double value, bool higher_is_better) {
        const bool better =
            std::isfinite(value) && (!best || (higher_is_better ? value > *best : value < *best));
        if (better)
            best = value;
        updates_since = better ? 0 : updates_since + 1;
        return better;
    }
};

/// Ends a run when its metric stops improving.
class EarlyStopping {
public:
    /// `patience`: epochs without improvement before the run should end; 0: never.
    EarlyStopping(int patience, bool higher_is_better, BestValue state = {})
        : patience_(patience), higher_is_better_(higher_is_better), state_(state) {}

    /// True if the epoch is the best so far.
    bool update(double value) { return state_.update(value, higher_is_better_); }
    bool shouldStop() const { return patience_ > 0 && state_.updates_since >= patience_; }
    const BestValue& state() const { return state_; }

private:
    int patience_;
    bool higher_is_better_;
    BestValue state_;
};

} // namespace saccade
