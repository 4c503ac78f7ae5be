#pragma once

#include "core/base/random.h"
#include "core/explain/word_question.h"
#include "core/result/explanation.h"
#include "core/result/map_test.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

struct MapTestOptions {
    int steps = 10;        ///< of each curve
    int random_orders = 8; ///< at least 2
    std::uint64_t seed = 1;
};

/// Tests one word, an order of the cells at a time. For maps that are found while others are tested;
/// testMaps() does all at once.
class MapTester {
public:
    /// `question` must outlive it.
    MapTester(const WordQuestion& question, cv::Size grid, const MapTestOptions& options = {});

    const MapTest& test() const { return test_; }
    /// Throws Error for a map of another size than the grid.
    void addMap(const ExplanationMap& map);
    void addRandom();
    void addUniform();
    void addCentre();

private:
    OrderTest inOrder(std::string name, const std::vector<float>& values);
    /// `reached`: the share of each cell that has gone or come after a share of the steps.
    OrderTest run(std::string name, const std::function<std::vector<float>(double share)>& reached) const;

    const WordQuestion& question_;
    cv::Size grid_;
    int steps_;
    Random random_;
    cv::Point2d shift_;
    cv::Mat blurred_;
    MapTest test_;
};

/// What is known after another order; false ends the test with it.
using MapTestProgress =
    std::function<bool(const MapTest& so_far, std::size_t orders_done, std::size_t orders)>;

/// Deletion and insertion of the cells in the order of each map, beside those of a uniform map, from the
/// centre, and in random orders. Throws Error for a map of another size than the grid.
MapTest testMaps(const WordQuestion& question, const std::vector<ExplanationMap>& maps, cv::Size grid,
                 const MapTestOptions& options = {}, const MapTestProgress& progress = {});

} // namespace saccade
