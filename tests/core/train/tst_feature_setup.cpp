#include "core/captioner/model_file.h"
#include "core/model/weights_file.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

using namespace saccade;

class TestFeatureSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frozenEncoderIsCachedOnce() {
        QTemporaryDir folder;
        const std::filesystem::path weights = folder.filePath("encoder.safetensors").toStdString();
        NamedTensors tensors;
        const auto backbone = makeBackbone("scenes_cnn", false);
        for (const auto& parameter : backbone->named_parameters()) {
            torch::Tensor weight = parameter.value().detach();
            weight.copy_(weight.to(torch::kHalf)); // as stored in the best model
            tensors[parameter.key()] = weight;
        }
        for (const auto& buffer : backbone->named_buffers())
            tensors[buffer.key()] = buffer.value();
        tensors.begin()->second.view(-1)[0] = -0.0F; // which averaging turns into 0
        writeTensors(weights, tensors, Precision::Float32, {});

        TrainOptions options = data_.options();
        options.encoder_weights = weights.string();
        options.augment_colour = false;
        options.cache_directory = folder.filePath("cache").toStdString();
        options.average_decay = 0.9;
        options.batch_images = 1;
        options.epochs = 1;
        for (const bool first : {true, false}) {
            RunDirectory run =
                RunDirectory::create(folder.filePath(first ? "a" : "b").toStdString(), options);
            test::Stopper observer;
            test::train(data_.scenes(), run, observer);
            QCOMPARE(observer.computed > 0, first);
            options.initial_model = run.layout().bestModel().string();
            const auto model = readModel(run.layout().lastModel());
            QVERIFY(torch::equal(model->encoder().backbone().parameters().front(),
                                 backbone->parameters().front()));
        }
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestFeatureSetup)
#include "tst_feature_setup.moc"
