#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;

class TestCaptionBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void captionsAreSortedAndPadded() {
        const auto start = Vocabulary::start, end = Vocabulary::end, pad = Vocabulary::padding;
        const EncodedCaptions first = {{7, end}, {8, 9, 10, end}}, second = {{11, 12, end}};
        const CaptionBatch batch = makeCaptionBatch({&first, &second}, torch::kCPU);
        QVERIFY(torch::equal(batch.image, torch::tensor({0, 1, 0}, torch::kInt64)));
        QVERIFY(torch::equal(batch.inputs,
                             torch::tensor({{start, std::int64_t{8}, std::int64_t{9}, std::int64_t{10}},
                                            {start, std::int64_t{11}, std::int64_t{12}, pad},
                                            {start, std::int64_t{7}, pad, pad}})));
        QVERIFY(torch::equal(batch.targets,
                             torch::tensor({{std::int64_t{8}, std::int64_t{9}, std::int64_t{10}, end},
                                            {std::int64_t{11}, std::int64_t{12}, end, pad},
                                            {std::int64_t{7}, end, pad, pad}})));
        QCOMPARE(batch.active, (std::vector<std::int64_t>{3, 3, 2, 1}));
    }

    void aCaptionThatWasCutOffHasNoEnd() {
        const Vocabulary vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "dog"});
        QCOMPARE(encodeCaption({"a", "dog"}, vocabulary, 2),
                 (std::vector<std::int64_t>{4, 5, Vocabulary::end}));
        QCOMPARE(encodeCaption({"a", "dog", "runs"}, vocabulary, 2), (std::vector<std::int64_t>{4, 5}));
        const EncodedCaptions cut = {{4, 5}};
        const CaptionBatch batch = makeCaptionBatch({&cut}, torch::kCPU);
        QVERIFY(torch::equal(batch.inputs, torch::tensor({{Vocabulary::start, std::int64_t{4}}})));
        QVERIFY(torch::equal(batch.targets, torch::tensor({{std::int64_t{4}, std::int64_t{5}}})));
    }
};

SACCADE_TEST(TestCaptionBatches)
#include "tst_caption_batches.moc"
