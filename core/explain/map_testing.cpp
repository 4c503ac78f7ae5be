#include "core/explain/map_testing.h"

#include "core/base/error.h"
#include "core/image/cell_mask.h"
#include "core/image/region_edit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace saccade {
namespace {

/// The cells, the one with the largest value first; of equal ones a random one.
std::vector<std::size_t> orderOf(const std::vector<float>& values, Random& random) {
    std::vector<std::size_t> cells(values.size());
    std::iota(cells.begin(), cells.end(), std::size_t{0});
    random.shuffle(cells);
    std::stable_sort(cells.begin(), cells.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    return cells;
}

/// 1 for the first `share` of the cells, 0 for the others.
std::vector<float> firstOf(const std::vector<std::size_t>& cells, double share) {
    std::vector<float> weights(cells.size());
    const auto count = static_cast<std::size_t>(std::lround(share * static_cast<double>(cells.size())));
    for (std::size_t i = 0; i < count; ++i)
        weights[cells[i]] = 1;
    return weights;
}

std::vector<float> evenly(cv::Size grid, double share) {
    return std::vector<float>(static_cast<std::size_t>(grid.area()), static_cast<float>(share));
}

} // namespace

MapTester::MapTester(const WordQuestion& question, cv::Size grid, const MapTestOptions& options)
    : question_(question), grid_(grid), steps_(options.steps), random_(options.seed),
      shift_(question.captioner.gridGeometry(question.image.geometry).grid_shift),
      blurred_(strongBlur(question.image.rgb)) {
    const std::vector<float> ends = wordInImages(question, {question.image.rgb, blurred_});
    test_.whole = ends[0];
    test_.blurred = ends[1];
}

void MapTester::addMap(const ExplanationMap& map) {
    if (map.weights.size() != static_cast<std::size_t>(grid_.area()))
        throw Error(say("A map has %1 weights, but the grid of the model has %2 x %3 cells.",
                        map.weights.size(), grid_.height, grid_.width));
    test_.maps.push_back(inOrder(map.explanation, map.weights));
}

void MapTester::addRandom() {
    test_.random.push_back(inOrder("random", evenly(grid_, 0)));
}

/// Each step takes the same share of every cell.
void MapTester::addUniform() {
    test_.uniform = run("uniform", [this](double share) { return evenly(grid_, share); });
}

void MapTester::addCentre() {
    std::vector<float> nearness;
    for (int row = 0; row < grid_.height; ++row)
        for (int column = 0; column < grid_.width; ++column)
            nearness.push_back(-static_cast<float>(
                std::hypot((row + 0.5) / grid_.height - 0.5, (column + 0.5) / grid_.width - 0.5)));
    test_.centre = inOrder("centre", nearness);
}

OrderTest MapTester::inOrder(std::string name, const std::vector<float>& values) {
    const std::vector<std::size_t> cells = orderOf(values, random_);
    return run(std::move(name), [&cells](double share) { return firstOf(cells, share); });
}

OrderTest MapTester::run(std::string name,
                         const std::function<std::vector<float>(double share)>& reached) const {
    std::vector<cv::Mat> squares;
    for (const bool deletes : {true, false})
        for (int step = 1; step < steps_; ++step) {
            const cv::Mat mask = cellMask(reached(static_cast<double>(step) / steps_), grid_,
                                          question_.image.rgb.size(), shift_);
            squares.push_back(deletes ? blended(question_.image.rgb, blurred_, mask)
                                      : blended(blurred_, question_.image.rgb, mask));
        }
    const std::vector<float> values = wordInImages(question_, squares);
    const auto half = values.begin() + (steps_ - 1);
    OrderTest order{std::move(name), {test_.whole}, {test_.blurred}};
    order.deletion.insert(order.deletion.end(), values.begin(), half);
    order.deletion.push_back(test_.blurred);
    order.insertion.insert(order.insertion.end(), half, values.end());
    order.insertion.push_back(test_.whole);
    return order;
}

MapTest testMaps(const WordQuestion& question, const std::vector<ExplanationMap>& maps, cv::Size grid,
                 const MapTestOptions& options, const MapTestProgress& progress) {
    MapTester tester(question, grid, options);
    const std::size_t orders = maps.size() + 2 + static_cast<std::size_t>(options.random_orders);
    std::size_t done = 0;
    const auto goes_on = [&] { return !progress || progress(tester.test(), ++done, orders); };

    for (const ExplanationMap& map : maps) {
        tester.addMap(map);
        if (!goes_on())
            return tester.test();
    }
    for (int i = 0; i < options.random_orders; ++i) {
        tester.addRandom();
        if (!goes_on())
            return tester.test();
    }
    tester.addUniform();
    if (!goes_on())
        return tester.test();
    tester.addCentre();
    goes_on();
    return tester.test();
}

} // namespace saccade
