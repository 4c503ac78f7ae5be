#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace saccade {

/// What becomes of a word while the image is taken away, or given back, in one order of its cells (Petsiuk et
/// al. 2018, "RISE"; the image goes into a blurred copy of itself, as it comes out of one).
struct OrderTest {
    std::string order; ///< name of the explanation whose map it is, or "uniform", "centre", "random"
    std::vector<float> deletion;  ///< log probability of the word, [steps + 1]: the first cells go first
    std::vector<float> insertion; ///< the same: the first cells come first
};

/// Mean height of a curve of log probabilities, as probabilities: the area below it, 0…1 (trapezoid rule).
double areaBelow(std::span<const float> log_probabilities);

/// Deletion and insertion for one word.
struct MapTest {
    float whole = 0;             ///< log probability of the word in the untouched image
    float blurred = 0;           ///< and in the blurred one
    std::vector<OrderTest> maps; ///< in the order of the maps that were asked for
    OrderTest uniform;           ///< all of the image fades at once
    OrderTest centre;            ///< from the middle outwards
    std::vector<OrderTest> random;
};

struct Spread {
    double mean = 0;
    double deviation = 0; ///< of a single value, from n - 1 of them
};

/// Of the areas of the random orders. Two or more orders are needed.
Spread randomDeletion(const MapTest& test);
Spread randomInsertion(const MapTest& test);

/// Whether a map finds what the word depends on.
enum class MapVerdict {
    NoNeed,    ///< the word is about as probable in the blurred image: there is nothing to find
    Better,    ///< deletion and insertion are both better than random orders
    Partly,    ///< one of them is
    NotBetter, ///< neither is
};

/// A map is better than chance where its area lies beyond the mean of the random orders by more than two of
/// their standard deviations. There is nothing to find where the word keeps more than two thirds of its
/// probability in the blurred image.
MapVerdict verdictOn(const MapTest& test, std::size_t map = 0);

bool deletionBetter(const MapTest& test, std::size_t map = 0);
bool insertionBetter(const MapTest& test, std::size_t map = 0);

} // namespace saccade
