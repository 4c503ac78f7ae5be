#include "core/search/step_scores.h"
#include "tests/support/test_program.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <cmath>
#include <limits>

using namespace saccade;

namespace {

std::vector<std::int64_t> ids(std::span<const ScoredWord> words) {
    std::vector<std::int64_t> result;
    for (const ScoredWord& word : words)
        result.push_back(word.word);
    return result;
}

using Ids = std::vector<std::int64_t>;

} // namespace

class TestStepScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topEqualsASort() {
        torch::manual_seed(3);
        const torch::Tensor values = torch::randn({4, 1000});
        const StepScores scores(values, 12);
        const auto [sorted, order] = values.sort(1, true);
        for (std::int64_t row = 0; row < 4; ++row) {
            QCOMPARE(scores.top(row).size(), std::size_t{12});
            for (std::int64_t i = 0; i < 12; ++i) {
                const ScoredWord& word = scores.top(row)[static_cast<std::size_t>(i)];
                QCOMPARE(word.word, order[row][i].item<std::int64_t>());
                QCOMPARE(word.log_probability, sorted[row][i].item<float>());
            }
        }
    }

    void equalOnesAreOrderedById() {
        const StepScores scores(torch::tensor({{-3.0F, -1.0F, -1.0F, -0.5F, -1.0F, -4.0F}}), 4);
        QCOMPARE(ids(scores.top(0)), (Ids{3, 1, 2, 4}));
    }

    void aSmallVocabularyIsListedWhole() {
        const StepScores scores(torch::tensor({{-1.0F, -3.0F, -2.0F}}), 8);
        QCOMPARE(ids(scores.top(0)), (Ids{0, 2, 1}));
    }

    void halfPrecisionIsRead() {
        const StepScores scores(torch::tensor({{-1.0F, -0.5F, -2.0F}}).to(torch::kHalf), 2);
        QCOMPARE(ids(scores.top(0)), (Ids{1, 0}));
    }

    void bestSkipsTheForbidden() {
        StepScores scores(torch::arange(0, -100, -1, torch::kFloat).unsqueeze(0), 10);
        QCOMPARE(ids(scores.best(0, 3, [](std::int64_t word) { return word % 2 == 1; })), (Ids{1, 3, 5}));
    }

    void bestLooksAtTheWholeRowWhereTheTopIsForbidden() {
        StepScores scores(torch::arange(0, -200, -1, torch::kFloat).view({2, 100}), 10);
        QCOMPARE(ids(scores.best(1, 2, [](std::int64_t word) { return word >= 70; })), (Ids{70, 71}));
        QCOMPARE(scores.best(1, 2, [](std::int64_t word) { return word >= 70; })[0].log_probability, -170.0F);
        QCOMPARE(ids(scores.best(0, 2, [](std::int64_t word) { return word == 50; })), (Ids{50}));
        QVERIFY(scores.best(0, 2, [](std::int64_t) { return false; }).empty());
    }

    void impossibleWordsAreNeverTheBest() {
        const float infinity = std::numeric_limits<float>::infinity();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        StepScores scores(torch::tensor({{-infinity, nan, -2.0F, infinity}}), 4);
        QCOMPARE(ids(scores.best(0, 4, [](std::int64_t) { return true; })), (Ids{2}));
        StepScores broken(torch::full({1, 50}, nan), 4);
        QVERIFY(broken.best(0, 4, [](std::int64_t) { return true; }).empty());
    }

    void anotherDeviceGivesTheSame() {
        if (!torch::hasCUDA())
            QSKIP("needs a CUDA device");
        torch::manual_seed(5);
        const torch::Tensor values = torch::randn({3, 500});
        StepScores here(values, 6);
        StepScores there(values.to(torch::kCUDA), 6);
        const auto rare = [](std::int64_t word) { return word % 50 == 0; };
        for (std::int64_t row = 0; row < 3; ++row) {
            QCOMPARE(ids(there.top(row)), ids(here.top(row)));
            QCOMPARE(ids(there.best(row, 3, rare)), ids(here.best(row, 3, rare)));
        }
    }
};

SACCADE_TEST(TestStepScores)
#include "tst_step_scores.moc"
