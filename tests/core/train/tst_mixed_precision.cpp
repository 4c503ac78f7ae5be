#include "core/captioner/model_file.h"
#include "core/model/decoder_registry.h"
#include "core/train/mixed_precision.h"
#include "core/train/run_state.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// An image of one caption, seen as noise.
class Noise : public FeatureSource {
public:
    BatchFeatures features(const std::vector<std::size_t>& /*images*/) override {
        return {{torch::rand({1, 160, 4, 4})}, {0}, {Geometry{{64, 64}, {0, 0, 64, 64}}}};
    }
};

} // namespace

class TestMixedPrecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsAreComputedInBFloat16WhileItLasts() {
        const torch::Tensor a = torch::rand({4, 4}), b = torch::rand({4, 4});
        {
            const Autocast on(torch::kCPU, true);
            QVERIFY(torch::mm(a, b).scalar_type() == torch::kBFloat16);
            {
                const Autocast off(torch::kCPU, false);
                QVERIFY(torch::mm(a, b).scalar_type() == torch::kFloat);
            }
            QVERIFY(torch::mm(a, b).scalar_type() == torch::kBFloat16);
        }
        QVERIFY(torch::mm(a, b).scalar_type() == torch::kFloat);
    }

    /// As a weight that scheduled sampling reads first.
    void weightsThatWereReadWithoutGradientsStillGetThem() {
        const torch::Tensor weight = torch::rand({4, 4}).requires_grad_(), input = torch::rand({4, 4});
        torch::Tensor loss;
        {
            const Autocast on(torch::kCPU, true);
            {
                const torch::NoGradGuard no_gradients;
                torch::mm(input, weight);
            }
            loss = torch::mm(input, weight).to(torch::kFloat).sum();
        }
        loss.backward();
        QVERIFY(weight.grad().defined() && weight.grad().scalar_type() == torch::kFloat);
    }

    void whatIsNamedIsTaken() {
        Captioner captioner = test::tinyCaptioner();
        Noise features;
        test::Stopper observer;
        const auto chosen = [&](const char* wanted) {
            return choosePrecision(wanted, captioner, features, {}, {}, false, observer);
        };
        QCOMPARE(chosen("float32"), std::string("float32"));
        QVERIFY(observer.messages.empty());
        QCOMPARE(chosen("bfloat16"), std::string("bfloat16"));
        QCOMPARE(observer.messages.size(), std::size_t{1});
    }

    void measuringLeavesTheModelAsItIs() {
        Captioner captioner = test::tinyCaptioner();
        NamedTensors before;
        for (const auto& [name, tensor] : tensorsOf(captioner))
            before[name] = tensor.detach().clone();
        TrainingData data;
        data.encoded = {{{4, 5, 6, 2}}};
        Noise features;
        test::Stopper observer;
        const std::string chosen = choosePrecision("auto", captioner, features, data, {0}, false, observer);
        QVERIFY(chosen == "float32" || (chosen == "bfloat16" && hasBFloat16(torch::kCPU)));
        QCOMPARE(observer.messages.size(), std::size_t{1});
        QVERIFY(observer.messages.front().find(chosen) != std::string::npos);
        for (const auto& [name, tensor] : tensorsOf(captioner)) {
            QVERIFY2(torch::equal(tensor, before.at(name)), name.c_str());
            QVERIFY2(!tensor.grad().defined(), name.c_str());
        }
    }

    /// Everything that a step computes, in bfloat16, on any processor.
    void aRunLearnsInBFloat16() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.precision = "bfloat16";
        options.epochs = 6;
        options.learning_rate = 0.02;
        options.decoder_options["dropout"] = 0.0;
        options.objective_options["scheduled_sampling"] = 0.2;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        QVERIFY(test::train(data_.scenes(), run, observer).finished);
        QVERIFY(observer.epochs.back().perplexity < 0.9 * observer.epochs.front().perplexity);
        const SafetensorsFile state(run.layout().lastState());
        QCOMPARE(trainingStateFromJson(state.metadata().at("saccade.state")).precision,
                 std::string("bfloat16"));
        const auto model = readModel(run.layout().lastModel());
        QVERIFY(model->decoder().parameters().front().scalar_type() == torch::kFloat);
    }

    void everyDecoderLearnsInBFloat16_data() {
        QTest::addColumn<QString>("decoder");
        for (const DecoderKind& kind : decoderKinds())
            QTest::newRow(kind.part.name.c_str()) << QString::fromStdString(kind.part.name);
    }
    void everyDecoderLearnsInBFloat16() {
        QFETCH(QString, decoder);
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.precision = "bfloat16";
        options.epochs = 1;
        options.decoder = decoder.toStdString();
        if (options.decoder == "transformer")
            options.decoder_options = {{"size", 32}, {"heads", 2}, {"layers", 1}, {"feed_forward", 64}};
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        QVERIFY(test::train(data_.scenes(), run, observer).finished);
        QVERIFY(std::isfinite(observer.steps.back().loss));
    }

    void captionsThatAreWrittenAreScoredInBFloat16() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.precision = "bfloat16";
        options.epochs = 1;
        options.objective = "self_critical";
        options.objective_options = {{"samples", 2}};
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        QVERIFY(test::train(data_.scenes(), run, observer).finished);
        QCOMPARE(observer.steps.size(), std::size_t{4});
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestMixedPrecision)
#include "tst_mixed_precision.moc"
