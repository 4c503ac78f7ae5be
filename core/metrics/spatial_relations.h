#pragma once

#include "core/metrics/ngrams.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace saccade {

/// "A is to the left of B" as a caption states it. Above and behind stand for under and in front of with the
/// two sides swapped, left for right.
struct SpatialClaim {
    enum class Axis { Left, Above, Behind };

    std::size_t word = 0; ///< position of "left", "front", "behind" … in the caption
    Axis axis = Axis::Left;
    std::set<std::string> first;  ///< words of what is to the left, above or behind
    std::set<std::string> second; ///< words of what it is compared with; none in "a dog on the left"
};

/// The positions that a caption of lower-case tokens states: "a ball to the left of a house", "a house with a
/// ball on the left", "on the left there is a ball and on the right a house", "a cat under a table", "a man
/// in front of a car". Words that both sides have (as "red" in two red things) tell nothing and are left out.
std::vector<SpatialClaim> spatialClaims(const Tokens& tokens);

/// Whether the references bear the claim out: one of them states the same of things with the same names, and
/// none fits better that states the opposite.
bool isSupported(const SpatialClaim& claim, const std::vector<SpatialClaim>& references);

} // namespace saccade
