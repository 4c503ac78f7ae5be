#pragma once

#include "core/base/message.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/ngrams.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// Scores captions against references.
class Metric {
public:
    virtual ~Metric() = default;

    /// One image. Throws Error without a reference.
    virtual void add(const Tokens& candidate, const std::vector<Tokens>& references) = 0;
    /// Over all images: [scores]. Throws Error when none was added.
    virtual std::vector<double> value() const = 0;
    /// [images, scores].
    virtual std::vector<std::vector<double>> imageValues() const = 0;
    /// What value() is made of, to score any selection of the images; `image_values` are imageValues().
    virtual ScoreParts parts(const std::vector<std::vector<double>>& image_values) const {
        return meanParts(image_values);
    }
};

/// One of the numbers that a metric gives.
struct MetricScore {
    std::string name; ///< as the COCO caption evaluation names it: "Bleu_4"
    Message label;    ///< "BLEU-4"
    Message explanation;
    bool chooses_epoch = false; ///< whether a run may be told to choose its best epoch by it
};

/// A metric that captions are scored with.
struct MetricKind {
    std::vector<MetricScore> scores;
    std::function<std::unique_ptr<Metric>()> make;
};

/// The metrics that there are, in the order in which they are shown. A new one is one file and one line.
const std::vector<MetricKind>& captionMetrics();

MetricKind bleu();
MetricKind meteor();
MetricKind rougeL();
MetricKind cider();

inline std::vector<double> asScores(double score) {
    return {score};
}
template <std::size_t Count>
std::vector<double> asScores(const std::array<double, Count>& scores) {
    return {scores.begin(), scores.end()};
}

/// A class with add(), value() and imageValues() as a Metric, and with parts() unless it is a mean.
template <typename T>
class MetricOf : public Metric {
public:
    void add(const Tokens& candidate, const std::vector<Tokens>& references) override {
        metric_.add(candidate, references);
    }
    std::vector<double> value() const override { return asScores(metric_.value()); }
    std::vector<std::vector<double>> imageValues() const override {
        std::vector<std::vector<double>> rows;
        for (const auto& image : metric_.imageValues())
            rows.push_back(asScores(image));
        return rows;
    }
    ScoreParts parts(const std::vector<std::vector<double>>& image_values) const override {
        if constexpr (requires { metric_.parts(); })
            return metric_.parts();
        else
            return meanParts(image_values);
    }

private:
    T metric_;
};

template <typename T>
std::unique_ptr<Metric> makeMetric() {
    return std::make_unique<MetricOf<T>>();
}

} // namespace saccade
