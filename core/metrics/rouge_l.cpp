#include "core/metrics/rouge_l.h"

#include "core/base/error.h"
#include "core/metrics/metric.h"

#include <algorithm>
#include <numeric>

namespace saccade {
namespace {

std::size_t longestCommonSubsequence(const Tokens& a, const Tokens& b) {
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const std::string& word : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = word == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

void RougeL::add(const Tokens& candidate, const std::vector<Tokens>& references) {
    if (references.empty())
        throw Error(say("an image without a reference caption cannot be scored"));

    double precision = 0;
    double recall = 0;
    for (const Tokens& reference : references) {
        if (candidate.empty() || reference.empty())
            continue;
        const auto common = static_cast<double>(longestCommonSubsequence(candidate, reference));
        precision = std::max(precision, common / static_cast<double>(candidate.size()));
        recall = std::max(recall, common / static_cast<double>(reference.size()));
    }
    constexpr double beta_squared = 1.2 * 1.2;
    const bool matched = precision > 0 && recall > 0;
    images_.push_back(matched ? (1 + beta_squared) * precision * recall / (recall + beta_squared * precision)
                              : 0);
}

double RougeL::value() const {
    if (images_.empty())
        throw Error(say("there is no caption to score"));
    return std::accumulate(images_.begin(), images_.end(), 0.0) / static_cast<double>(images_.size());
}

MetricKind rougeL() {
    return {
        {{"ROUGE_L", Message::verbatim("ROUGE-L"),
          say("ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and "
              "a reference share. It rewards the right words in the right order. 0 to 1, higher is "
              "better."),
          true}},
        makeMetric<RougeL>};
}

} // namespace saccade
