#include "core/result/gate_shares.h"

#include <array>
#include <cmath>
#include <span>

namespace saccade {
namespace {

constexpr std::array<const char*, 5> gate_names = {"input", "forget", "candidate", "output", "sentinel"};

double meanMagnitude(std::span<const float> values) {
    double sum = 0;
    for (const float value : values)
        sum += std::abs(static_cast<double>(value));
    return sum / static_cast<double>(values.size());
}

} // namespace

std::vector<GateShares> gateShares(const WordTrace& trace) {
    const TracePart* of_image = trace.part("from_context");
    if (of_image == nullptr)
        of_image = trace.part("from_image");
    const std::array parts = {trace.part("from_word"), trace.part("from_state"), of_image,
                              trace.part("gate_bias")};
    const TracePart* units = trace.part("hidden");
    if (units == nullptr || units->values.empty())
        return {};
    const std::size_t hidden = units->values.size();
    std::vector<GateShares> shares;
    for (std::size_t gate = 0; gate < gate_names.size(); ++gate) {
        std::array<double, parts.size()> means{};
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i] == nullptr || parts[i]->values.size() < (gate + 1) * hidden)
                return shares;
            means[i] = meanMagnitude(std::span(parts[i]->values).subspan(gate * hidden, hidden));
            sum += means[i];
        }
        const double whole = sum > 0 ? sum : 1;
        shares.push_back(
            {gate_names[gate], means[0] / whole, means[1] / whole, means[2] / whole, means[3] / whole});
    }
    return shares;
}

} // namespace saccade
