#include "core/base/error.h"
#include "core/run/bundled_model.h"
#include "core/train/model_setup.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

TrainOptions scenesOptions() {
    TrainOptions options;
    options.encoder = "scenes_cnn";
    return options;
}

/// The tiny captioner with a projected grid, so that its encoder has more than its backbone.
void writeProjectedModel(const fs::path& file) {
    torch::manual_seed(5);
    ModelConfig config;
    config.preprocess.size = 64;
    config.encoder = {"scenes_cnn", {{"grid_channels", 24}}};
    config.decoder.settings = {{"embedding", 16}, {"hidden", 16}, {"attention", 16}};
    Captioner captioner(config, Vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a"}));
    const torch::NoGradGuard no_grad;
    captioner.encoder().named_buffers()["norm.running_mean"].fill_(0.25);
    writeModel(file, captioner, Precision::Float32, "{}");
}

} // namespace

class TestBundledModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        model_ = folder_->filePath("bundled.safetensors").toStdString();
    }

    void theModelsFileTakesTheNamesPlace() {
        test::writeTinyModel(model_);
        TrainOptions options = scenesOptions();
        QCOMPARE(options.encoder_weights, std::string("bundled"));
        resolveBundledModel(options, model_);
        QCOMPARE(options.encoder_weights, model_.string());
        QVERIFY(!startsFromNothing(options));
        QVERIFY(!trainsEncoder(options));
    }

    void nothingTakesItWhereTheModelDoesNotServe() {
        test::writeTinyModel(model_);
        TrainOptions other;
        other.encoder = "resnet18";
        resolveBundledModel(other, model_);
        QVERIFY(other.encoder_weights.empty());
        QVERIFY(startsFromNothing(other));

        TrainOptions without = scenesOptions();
        resolveBundledModel(without, folder_->filePath("none.safetensors").toStdString());
        QVERIFY(without.encoder_weights.empty());

        TrainOptions going_on = scenesOptions();
        going_on.initial_model = model_.string();
        resolveBundledModel(going_on, model_);
        QVERIFY(going_on.encoder_weights.empty());
        QVERIFY(!startsFromNothing(going_on));
    }

    void aRunGoesOnFromIt() {
        test::writeTinyModel(model_);
        TrainOptions options = scenesOptions();
        options.initial_model = bundled_name;
        resolveBundledModel(options, model_);
        QCOMPARE(options.initial_model, model_.string());
        QVERIFY(options.encoder_weights.empty());
        QVERIFY(!startsFromNothing(options));
    }

    void goingOnFromItNeedsIt() {
        TrainOptions options = scenesOptions();
        options.initial_model = bundled_name;
        try {
            resolveBundledModel(options, {});
            QFAIL("nothing was there to go on from");
        } catch (const Error& error) {
            QVERIFY(QString(error.what()).contains("\"initial_model\""));
        }
    }

    void whatTheUserNamedStays() {
        test::writeTinyModel(model_);
        for (const char* named : {"", "own.pth"}) {
            TrainOptions options = scenesOptions();
            options.encoder_weights = named;
            resolveBundledModel(options, model_);
            QCOMPARE(options.encoder_weights, std::string(named));
        }
    }

    void theWholeEncoderIsTakenOverWhereItFits() {
        writeProjectedModel(model_);
        const auto source = readModel(model_);
        torch::manual_seed(6);
        Encoder same({"scenes_cnn", {{"grid_channels", 24}}});
        same.loadPretrained(model_);
        const auto expected = source->encoder().named_parameters();
        for (const auto& parameter : same.named_parameters())
            QVERIFY2(torch::equal(parameter.value(), expected[parameter.key()]), parameter.key().c_str());
        QCOMPARE(same.named_buffers()["norm.running_mean"][0].item<float>(), 0.25F);

        // Another grid size: only the backbone is loaded.
        Encoder other({"scenes_cnn", {{"grid_channels", 8}}});
        const torch::Tensor projection = other.named_parameters()["projection.weight"].clone();
        other.loadPretrained(model_);
        QVERIFY(torch::equal(other.backbone().parameters().front(),
                             source->encoder().backbone().parameters().front()));
        QVERIFY(torch::equal(other.named_parameters()["projection.weight"], projection));
        QCOMPARE(other.named_buffers()["norm.running_mean"][0].item<float>(), 0.0F);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path model_;
};

SACCADE_TEST(TestBundledModel)
#include "tst_bundled_model.moc"
