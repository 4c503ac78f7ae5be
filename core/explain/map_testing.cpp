#include "core/explain/map_testing.h"

#include "core/base/error.h"
#include "core/base/random.h"
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

class MapTesting {
public:
    MapTesting(const WordQuestion& question, cv::Size grid, const MapTestOptions& options)
        : question_(question), grid_(grid), steps_(options.steps), random_(options.seed),
          shift_(question.captioner.gridGeometry(question.image.geometry).grid_shift),
          blurred_(strongBlur(question.image.rgb)) {
        const std::vector<float> ends = wordInImages(question, {question.image.rgb, blurred_});
        whole_ = ends[0];
        gone_ = ends[1];
    }

    float whole() const { return whole_; }
    float blurred() const { return gone_; }

    OrderTest inOrder(std::string name, const std::vector<float>& values) {
        const std::vector<std::size_t> cells = orderOf(values, random_);
        return run(std::move(name), [&](double share) { return first(cells, share); });
    }

    /// Each step takes the same share of every cell.
    OrderTest evenly() {
        return run("uniform", [&](double share) {
            return std::vector<float>(static_cast<std::size_t>(grid_.area()), static_cast<float>(share));
        });
    }

    OrderTest fromCentre() {
        std::vector<float> nearness;
        for (int row = 0; row < grid_.height; ++row)
            for (int column = 0; column < grid_.width; ++column)
                nearness.push_back(-static_cast<float>(
                    std::hypot((row + 0.5) / grid_.height - 0.5, (column + 0.5) / grid_.width - 0.5)));
        return inOrder("centre", nearness);
    }

    OrderTest randomly() {
        return inOrder("random", std::vector<float>(static_cast<std::size_t>(grid_.area())));
    }

private:
    /// 1 for the first `share` of the cells, 0 for the others.
    std::vector<float> first(const std::vector<std::size_t>& cells, double share) const {
        std::vector<float> weights(cells.size());
        const auto count = static_cast<std::size_t>(std::lround(share * static_cast<double>(cells.size())));
        for (std::size_t i = 0; i < count; ++i)
            weights[cells[i]] = 1;
        return weights;
    }

    /// `reached`: the share of each cell that has gone or come after a share of the steps.
    template <typename Reached>
    OrderTest run(std::string name, const Reached& reached) {
        std::vector<cv::Mat> squares;
        for (const bool deletes : {true, false})
            for (int step = 1; step < steps_; ++step) {
                const cv::Mat mask = cellMask(reached(static_cast<double>(step) / steps_), grid_,
                                              question_.image.rgb.rows, shift_);
                squares.push_back(deletes ? blended(question_.image.rgb, blurred_, mask)
                                          : blended(blurred_, question_.image.rgb, mask));
            }
        const std::vector<float> values = wordInImages(question_, squares);
        const auto half = values.begin() + (steps_ - 1);
        OrderTest test{std::move(name), {whole_}, {gone_}};
        test.deletion.insert(test.deletion.end(), values.begin(), half);
        test.deletion.push_back(gone_);
        test.insertion.insert(test.insertion.end(), half, values.end());
        test.insertion.push_back(whole_);
        return test;
    }

    const WordQuestion& question_;
    cv::Size grid_;
    int steps_;
    Random random_;
    double shift_;
    cv::Mat blurred_;
    float whole_ = 0;
    float gone_ = 0;
};

} // namespace

MapTest testMaps(const WordQuestion& question, const std::vector<ExplanationMap>& maps, cv::Size grid,
                 const MapTestOptions& options, const MapTestProgress& progress) {
    for (const ExplanationMap& map : maps)
        if (map.weights.size() != static_cast<std::size_t>(grid.area()))
            throw Error(say("A map has %1 weights, but the grid of the model has %2 x %3 cells.",
                            map.weights.size(), grid.height, grid.width));
    MapTesting testing(question, grid, options);
    MapTest test;
    test.whole = testing.whole();
    test.blurred = testing.blurred();
    const std::size_t orders = maps.size() + 2 + static_cast<std::size_t>(options.random_orders);
    std::size_t done = 0;
    const auto goes_on = [&] { return !progress || progress(test, ++done, orders); };

    for (const ExplanationMap& map : maps) {
        test.maps.push_back(testing.inOrder(map.explanation, map.weights));
        if (!goes_on())
            return test;
    }
    for (int i = 0; i < options.random_orders; ++i) {
        test.random.push_back(testing.randomly());
        if (!goes_on())
            return test;
    }
    test.uniform = testing.evenly();
    if (!goes_on())
        return test;
    test.centre = testing.fromCentre();
    goes_on();
    return test;
}

} // namespace saccade
