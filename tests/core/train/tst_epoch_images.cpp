#include "core/train/epoch_images.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace saccade;

namespace {

/// Ten images of a dataset of weight `first`, then six of one of weight `second`.
TrainingData twoDatasets(double first, double second) {
    TrainingData data;
    data.weighted = {{std::vector<std::size_t>(10), first}, {std::vector<std::size_t>(6), second}};
    std::iota(data.weighted[0].images.begin(), data.weighted[0].images.end(), std::size_t{0});
    std::iota(data.weighted[1].images.begin(), data.weighted[1].images.end(), std::size_t{10});
    return data;
}

/// How often each image appears.
std::map<std::size_t, int> countsOf(const std::vector<std::vector<std::size_t>>& batches) {
    std::map<std::size_t, int> counts;
    for (const auto& batch : batches)
        for (const std::size_t image : batch)
            ++counts[image];
    return counts;
}

} // namespace

class TestEpochImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyImageOnce() {
        const TrainingData data = twoDatasets(1, 1);
        QCOMPARE(imagesPerEpoch(data), std::size_t{16});
        const auto batches = epochBatches(data, 5, 1, 0);
        QCOMPARE(batches.size(), std::size_t{4});
        QCOMPARE(batches.back().size(), std::size_t{1});
        const auto counts = countsOf(batches);
        QCOMPARE(counts.size(), std::size_t{16});
        for (const auto& [image, count] : counts)
            QCOMPARE(count, 1);
    }

    void sortedByCaption() {
        TrainingData data = twoDatasets(1, 1);
        data.sorted = true;
        data.captions.resize(16, {{"a", "cat"}, {"the", "rest"}});
        for (const std::size_t dog : {std::size_t{0}, std::size_t{15}})
            data.captions[dog] = {{"a", "dog"}, {"an", "animal"}};
        data.captions[7] = {{"a", "bird"}};
        for (int epoch = 0; epoch < 3; ++epoch) {
            const auto batches = epochBatches(data, 2, 1, epoch);
            QCOMPARE(countsOf(batches).size(), std::size_t{16});
            QCOMPARE(batches.front().front(), std::size_t{7});
            QCOMPARE(std::set(batches.back().begin(), batches.back().end()),
                     std::set({std::size_t{0}, std::size_t{15}}));
        }
    }

    void weightsSayHowOften() {
        const TrainingData data = twoDatasets(2, 0.5);
        QCOMPARE(imagesPerEpoch(data), std::size_t{23});
        std::map<std::size_t, int> over_epochs;
        for (int epoch = 0; epoch < 100; ++epoch) {
            const auto counts = countsOf(epochBatches(data, 4, 7, epoch));
            for (const auto& [image, count] : counts) {
                QCOMPARE(count, image < 10 ? 2 : 1);
                over_epochs[image] += count;
            }
            QCOMPARE(counts.size(), std::size_t{13});
        }
        for (std::size_t image = 10; image < 16; ++image)
            QVERIFY(over_epochs[image] > 30 && over_epochs[image] < 70); // another half each time
    }

    /// Of the 16 images, 10, 4 and 2 have a shape: in four batches of 4 at most two begin another one in the
    /// middle.
    void batchesAreOfOneShapeWherePossible() {
        const TrainingData data = twoDatasets(1, 1);
        const auto shapeOf = [](std::size_t image) {
            return cv::Size(image < 10 ? 32 : image < 14 ? 64 : 96, 32);
        };
        const auto batches = epochBatches(data, 4, 1, 0, shapeOf);
        QCOMPARE(batches.size(), std::size_t{4});
        QCOMPARE(countsOf(batches).size(), std::size_t{16});
        int mixed = 0;
        for (const auto& batch : batches) {
            QCOMPARE(batch.size(), std::size_t{4});
            mixed += std::any_of(batch.begin(), batch.end(),
                                 [&](std::size_t image) { return shapeOf(image) != shapeOf(batch.front()); });
        }
        QVERIFY(mixed <= 2);
        QCOMPARE(epochBatches(data, 4, 1, 0, shapeOf), batches);
        // One shape changes nothing.
        QCOMPARE(epochBatches(data, 5, 1, 3, [](std::size_t) { return cv::Size(64, 64); }),
                 epochBatches(data, 5, 1, 3));
    }

    void orderFollowsFromSeedAndEpoch() {
        const TrainingData data = twoDatasets(3, 1);
        QCOMPARE(epochBatches(data, 8, 1, 3), epochBatches(data, 8, 1, 3));
        QVERIFY(epochBatches(data, 8, 1, 3) != epochBatches(data, 8, 1, 4));
        QVERIFY(epochBatches(data, 8, 1, 3) != epochBatches(data, 8, 2, 3));
    }
};

SACCADE_TEST(TestEpochImages)
#include "tst_epoch_images.moc"
