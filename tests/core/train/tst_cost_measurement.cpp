#include "core/base/error.h"
#include "core/data/feature_cache.h"
#include "core/model/weights_file.h"
#include "core/train/cost_measurement.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

using namespace saccade;

class TestCostMeasurement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 16 training images and 4 validation images.
    void theCheckpointsAreAsLargeAsSaid() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        options.average_decay = 0.9;
        const std::optional<RunCost> cost = measureRunCost(data_.scenes(), options, torch::kCPU, {});
        QVERIFY(cost.has_value());
        QCOMPARE(cost->before, 0.0); // the encoder is trained: nothing is computed once
        QCOMPARE(cost->cache_bytes, std::uintmax_t{0});
        QVERIFY(cost->per_epoch > 0 && cost->after > 0);
        QCOMPARE(cost->seconds(3), 3 * cost->per_epoch + cost->after);

        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        test::train(data_.scenes(), run, observer);
        std::uintmax_t written = 0;
        for (const auto& file :
             {run.layout().lastModel(), run.layout().bestModel(), run.layout().lastState()})
            written += std::filesystem::file_size(file);
        const double ratio = static_cast<double>(cost->checkpoint_bytes) / static_cast<double>(written);
        QVERIFY2(ratio > 0.85 && ratio < 1.05, qPrintable(QString::number(ratio)));
    }

    /// A grid of 4 x 4 for 64 pixels.
    void featuresOfAFrozenEncoderAreCounted() {
        QTemporaryDir folder;
        const std::filesystem::path weights = folder.filePath("encoder.safetensors").toStdString();
        NamedTensors tensors;
        const auto backbone = makeBackbone("scenes_cnn", false);
        for (const auto& parameter : backbone->named_parameters())
            tensors[parameter.key()] = parameter.value().detach();
        for (const auto& buffer : backbone->named_buffers())
            tensors[buffer.key()] = buffer.value();
        writeTensors(weights, tensors, Precision::Float32, {});
        TrainOptions options = data_.options();
        options.encoder_weights = weights.string();
        options.augment_colour = false;
        const std::optional<RunCost> cost = measureRunCost(data_.scenes(), options, torch::kCPU, {});
        QVERIFY(cost.has_value());
        QVERIFY(cost->before > 0);

        options.epochs = 1;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        test::train(data_.scenes(), run, observer);
        std::uintmax_t cached = 0;
        for (const auto& file : std::filesystem::directory_iterator(run.layout().featureCache()))
            cached += file.file_size();
        QCOMPARE(cost->cache_bytes, cached);
    }

    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!measureRunCost(data_.scenes(), data_.options(), torch::kCPU, source.get_token()));
    }

    void whatCannotBeTrainedCannotBeMeasured() {
        TrainOptions options = data_.options();
        options.train_split = "nothing";
        QVERIFY_EXCEPTION_THROWN(measureRunCost(data_.scenes(), options, torch::kCPU, {}), Error);
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestCostMeasurement)
#include "tst_cost_measurement.moc"
