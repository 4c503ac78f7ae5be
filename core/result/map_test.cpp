#include "core/result/map_test.h"

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr double deviations_beyond_chance = 2;
constexpr double share_that_needs_no_image = 2.0 / 3;

template <typename Area>
Spread spreadOf(const std::vector<OrderTest>& orders, const Area& area) {
    Spread spread;
    for (const OrderTest& order : orders)
        spread.mean += area(order) / static_cast<double>(orders.size());
    double squares = 0;
    for (const OrderTest& order : orders)
        squares += (area(order) - spread.mean) * (area(order) - spread.mean);
    spread.deviation = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(orders.size(), 2) - 1));
    return spread;
}

} // namespace

double areaBelow(std::span<const float> log_probabilities) {
    if (log_probabilities.size() < 2)
        return 0;
    double sum = 0;
    for (std::size_t i = 0; i + 1 < log_probabilities.size(); ++i)
        sum += (std::exp(static_cast<double>(log_probabilities[i])) +
                std::exp(static_cast<double>(log_probabilities[i + 1]))) /
               2;
    return sum / static_cast<double>(log_probabilities.size() - 1);
}

Spread randomDeletion(const MapTest& test) {
    return spreadOf(test.random, [](const OrderTest& order) { return areaBelow(order.deletion); });
}

Spread randomInsertion(const MapTest& test) {
    return spreadOf(test.random, [](const OrderTest& order) { return areaBelow(order.insertion); });
}

bool deletionBetter(const MapTest& test, std::size_t map) {
    const Spread random = randomDeletion(test);
    return areaBelow(test.maps[map].deletion) < random.mean - deviations_beyond_chance * random.deviation;
}

bool insertionBetter(const MapTest& test, std::size_t map) {
    const Spread random = randomInsertion(test);
    return areaBelow(test.maps[map].insertion) > random.mean + deviations_beyond_chance * random.deviation;
}

MapVerdict verdictOn(const MapTest& test, std::size_t map) {
    if (static_cast<double>(test.blurred) >
        static_cast<double>(test.whole) + std::log(share_that_needs_no_image))
        return MapVerdict::NoNeed;
    const bool deletion = deletionBetter(test, map), insertion = insertionBetter(test, map);
    if (deletion && insertion)
        return MapVerdict::Better;
    return deletion || insertion ? MapVerdict::Partly : MapVerdict::NotBetter;
}

} // namespace saccade
