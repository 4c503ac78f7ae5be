#pragma once

#include "core/explain/word_question.h"
#include "core/result/explanation.h"
#include "core/result/map_test.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace saccade {

struct MapTestOptions {
    int steps = 10;        ///< of each curve
    int random_orders = 8; ///< at least 2
    std::uint64_t seed = 1;
};

/// What is known after another order; false ends the test with it.
using MapTestProgress =
    std::function<bool(const MapTest& so_far, std::size_t orders_done, std::size_t orders)>;

/// Deletion and insertion of the cells in the order of each map, beside those of a uniform map, from the
/// centre, and in random orders. Throws Error for a map of another size than the grid.
MapTest testMaps(const WordQuestion& question, const std::vector<ExplanationMap>& maps, cv::Size grid,
                 const MapTestOptions& options = {}, const MapTestProgress& progress = {});

} // namespace saccade
