#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <vector>

namespace saccade::test {

/// Records the requests; the test decides what happens.
class FakeEvaluationService : public ui::EvaluationService {
public:
    using EvaluationService::EvaluationService;

    void start(const ui::EvaluationRequest& request) override { requests.push_back(request); }
    void cancel() override {
        requests.clear();
        Q_EMIT cancelled();
    }

    std::vector<ui::EvaluationRequest> requests;
};

/// A run over images with one score each: CIDEr, with BLEU-1 a tenth of it. The captions are in the order of
/// `scores`.
inline ui::EvaluationReport makeReport(const std::string& model, const std::vector<double>& scores) {
    ui::EvaluationReport report;
    report.request = {"/models/" + model + ".safetensors", "/data/flickr8k", "test", {}};
    report.scores.names = {"Bleu_1", "CIDEr"};
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const std::string name = std::to_string(i);
        report.images.push_back({"/data/flickr8k/" + name + ".jpg",
                                 model + " says dog " + name,
                                 {"a dog runs", "the brown dog, number " + name},
                                 std::to_string(100 + i)});
        report.scores.images.push_back({scores[i] / 10, scores[i]});
        sum += scores[i];
    }
    const double mean = sum / static_cast<double>(scores.size());
    report.scores.corpus = {mean / 10, mean};
    report.captions_per_second = 12.5;
    return report;
}

/// Adds grounding as if its images had masks: `masses[i]` is the attention mass of the one word that names an
/// object in image i, against a uniform mass of 0.2; if negative, the caption names none.
inline void addGrounding(ui::EvaluationReport& report, const std::vector<double>& masses) {
    std::vector<GroundedWord> all;
    report.grounding.emplace();
    for (const double mass : masses) {
        const std::vector<GroundedWord> words(mass < 0 ? 0 : 1, GroundedWord{1, mass, 0.2, mass > 0.2});
        report.grounding->images.push_back(groundingScores(words));
        all.insert(all.end(), words.begin(), words.end());
    }
    report.grounding->corpus = groundingScores(all);
}

} // namespace saccade::test
