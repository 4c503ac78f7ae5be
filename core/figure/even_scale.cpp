#include "core/figure/even_scale.h"

namespace saccade {

std::optional<double> EvenScale::even() const {
    if (!(ceiling > floor) || floor > 1 || ceiling < 1)
        return std::nullopt;
    return (1 - floor) / (ceiling - floor);
}

EvenScale evenScale(const HeatRange& range, const AttentionMaps& attention) {
    const double cells = static_cast<double>(attention.rows) * attention.columns;
    return {range.floor * cells, range.ceiling * cells};
}

int evenDecimals(double multiple) {
    constexpr double nothing = 0.005;
    if (multiple >= 99.5 || multiple < nothing)
        return 0;
    return multiple >= 0.095 ? 1 : 2;
}

} // namespace saccade
