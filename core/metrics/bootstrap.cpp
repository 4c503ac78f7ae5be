#include "core/metrics/bootstrap.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr std::size_t fewest_images = 2; // a single one says nothing about others

/// The rows one after another: a draw jumps between them.
class Table {
public:
    explicit Table(const std::vector<std::vector<double>>& rows)
        : images_(rows.size()), width_(rows.empty() ? 0 : rows.front().size()) {
        numbers_.reserve(images_ * width_);
        for (const std::vector<double>& row : rows)
            numbers_.insert(numbers_.end(), row.begin(), row.end());
    }

    void sumDraw(Random& random, std::vector<double>& sums) const {
        sums.assign(width_, 0);
        for (std::size_t i = 0; i < images_; ++i) {
            const double* row = numbers_.data() + random.below(images_) * width_;
            for (std::size_t j = 0; j < width_; ++j)
                sums[j] += row[j];
        }
    }

private:
    std::size_t images_;
    std::size_t width_;
    std::vector<double> numbers_;
};

/// Between the sorted values, linearly; `share` in 0…1.
double quantile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

ScoreParts meanParts(const std::vector<std::vector<double>>& values) {
    ScoreParts parts;
    parts.images.reserve(values.size());
    for (const std::vector<double>& scores : values) {
        std::vector<double>& row = parts.images.emplace_back();
        for (const double score : scores) {
            const bool exists = !std::isnan(score);
            row.push_back(exists ? score : 0);
            row.push_back(exists ? 1 : 0);
        }
    }
    parts.scores = [](std::span<const double> sums) {
        std::vector<double> means(sums.size() / 2);
        for (std::size_t i = 0; i < means.size(); ++i)
            means[i] = sums[2 * i] / sums[2 * i + 1];
        return means;
    };
    return parts;
}

ScoreParts joinedParts(std::vector<ScoreParts> parts) {
    ScoreParts joined;
    std::vector<std::pair<std::size_t, decltype(ScoreParts::scores)>> ends; // of each in a joined row
    for (ScoreParts& part : parts) {
        joined.images.resize(std::max(joined.images.size(), part.images.size()));
        for (std::size_t i = 0; i < part.images.size(); ++i)
            joined.images[i].insert(joined.images[i].end(), part.images[i].begin(), part.images[i].end());
        ends.emplace_back(joined.images.empty() ? 0 : joined.images.front().size(), std::move(part.scores));
    }
    joined.scores = [ends = std::move(ends)](std::span<const double> sums) {
        std::vector<double> scores;
        std::size_t begin = 0;
        for (const auto& [end, scores_of] : ends) {
            const std::vector<double> more = scores_of(sums.subspan(begin, end - begin));
            scores.insert(scores.end(), more.begin(), more.end());
            begin = end;
        }
        return scores;
    };
    return joined;
}

std::vector<double> scoresOf(const ScoreParts& parts) {
    std::vector<double> sums(parts.images.empty() ? 0 : parts.images.front().size(), 0);
    for (const std::vector<double>& row : parts.images)
        for (std::size_t i = 0; i < row.size(); ++i)
            sums[i] += row[i];
    return parts.scores(sums);
}

std::vector<std::vector<double>> resampledScores(const ScoreParts& parts, const BootstrapOptions& options) {
    const Table table(parts.images);
    Random random(options.seed);
    std::vector<double> sums;
    std::vector<std::vector<double>> scores;
    for (int resample = 0; resample < options.resamples && !parts.images.empty(); ++resample) {
        table.sumDraw(random, sums);
        const std::vector<double> drawn = parts.scores(sums);
        scores.resize(drawn.size());
        for (std::size_t i = 0; i < drawn.size(); ++i)
            scores[i].push_back(drawn[i]);
    }
    return scores;
}

std::optional<Interval> percentileInterval(std::vector<double> values, double level) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Interval{quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)};
}

std::vector<std::optional<Interval>> confidenceIntervals(const ScoreParts& parts,
                                                         const BootstrapOptions& options) {
    if (parts.images.empty())
        return {};
    if (parts.images.size() < fewest_images)
        return std::vector<std::optional<Interval>>(scoresOf(parts).size());
    std::vector<std::optional<Interval>> intervals;
    for (std::vector<double>& values : resampledScores(parts, options))
        intervals.push_back(percentileInterval(std::move(values), options.level));
    return intervals;
}

std::optional<PairedDifference> pairedDifference(const ScoreParts& one, const ScoreParts& other,
                                                 std::size_t score, const BootstrapOptions& options) {
    if (one.images.size() != other.images.size())
        throw Error(
            say("%1 images cannot be compared with %2 others", one.images.size(), other.images.size()));
    if (one.images.size() < fewest_images)
        return std::nullopt;
    std::vector<double> differences = std::move(resampledScores(one, options).at(score));
    const std::vector<double> theirs = std::move(resampledScores(other, options).at(score));
    for (std::size_t i = 0; i < differences.size(); ++i)
        differences[i] -= theirs[i];
    const std::optional<Interval> interval = percentileInterval(std::move(differences), options.level);
    if (!interval)
        return std::nullopt;
    return PairedDifference{one.images.size(), scoresOf(one).at(score) - scoresOf(other).at(score),
                            *interval};
}

} // namespace saccade
