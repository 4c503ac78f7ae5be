#include "core/base/error.h"
#include "core/data/reference_captions.h"
#include "core/data/results_file.h"
#include "core/metrics/caption_scores.h"
#include "core/text/tokenizer.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace saccade;

namespace {

/// Scores the files of a folder and compares them with its expected.json.
void compareWithExpected(const std::filesystem::path& folder, double tolerance) {
    const ReferenceCaptions references = readReferenceCaptions(folder / "references.json");
    const ResultsFile results = readResults(folder / "candidates.json");
    std::vector<Tokens> candidates;
    std::vector<std::vector<Tokens>> tokenised;
    for (const CandidateCaption& result : results.captions) {
        candidates.push_back(tokenizeWhitespace(result.caption));
        std::vector<Tokens>& image = tokenised.emplace_back();
        for (const std::string& reference : references.by_image.at(result.image_id))
            image.push_back(tokenizeWhitespace(reference));
    }
    const CaptionScores scores = scoreCaptions(candidates, tokenised);

    std::ifstream file(folder / "expected.json");
    const nlohmann::json expected = nlohmann::json::parse(file);
    QVERIFY(expected["corpus"].size() >= 6);
    for (const auto& [name, value] : expected["corpus"].items())
        QVERIFY2(std::abs(scores.at(name) - value.get<double>()) < tolerance, name.c_str());

    QVERIFY(!expected["images"].empty());
    for (const nlohmann::json& image : expected["images"]) {
        const std::string id = std::to_string(image["image_id"].get<int>());
        const auto result =
            std::find_if(results.captions.begin(), results.captions.end(),
                         [&id](const CandidateCaption& caption) { return caption.image_id == id; });
        QVERIFY(result != results.captions.end());
        const std::vector<double>& row =
            scores.images[static_cast<std::size_t>(result - results.captions.begin())];
        for (std::size_t column = 0; column < scores.names.size(); ++column) {
            const std::string& name = scores.names[column];
            if (image.contains(name))
                QVERIFY2(std::abs(row[column] - image[name].get<double>()) < tolerance, name.c_str());
        }
    }
}

} // namespace

class TestCaptionScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheFormulas() { compareWithExpected(test::fixture("metrics"), 1e-9); }

    void equalsTheReferenceImplementation() {
        SKIP_WITHOUT(test::sharedData("metrics"));
        compareWithExpected(test::sharedData("metrics"), 1e-6);
    }

    void namesUnknownMetrics() {
        const CaptionScores scores = scoreCaptions({{"a"}}, {{{"a"}}});
        QVERIFY_EXCEPTION_THROWN(scores.at("CIDErr"), Error);
        QVERIFY(!scores.cider_means_something);
        QVERIFY(scoreCaptions({{"a"}, {"a"}}, {{{"a"}}, {{"b"}}}).cider_means_something);
    }

    void refusesUnequalOrEmptyLists() {
        QVERIFY_EXCEPTION_THROWN(scoreCaptions({}, {}), Error);
        QVERIFY_EXCEPTION_THROWN(scoreCaptions({{"a"}}, {}), Error);
        QVERIFY_EXCEPTION_THROWN(scoreCaptions({{"a"}}, {{}}), Error);
    }
};

SACCADE_TEST(TestCaptionScores)
#include "tst_caption_scores.moc"
