#include "core/explain/encoder_tracing.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest>

#include <algorithm>

using namespace saccade;
using namespace saccade::test;

class TestEncoderTracing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every encoder of the registry tells as many stages as it has, and the last of them gives its features.
    void everyEncoderTellsItsStages_data() {
        QTest::addColumn<QString>("encoder");
        for (const std::string& name : backboneNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyEncoderTellsItsStages() {
        QFETCH(QString, encoder);
        const torch::NoGradGuard no_gradients;
        const auto backbone = makeBackbone(encoder.toStdString(), true);
        backbone->train(false);
        std::vector<torch::Tensor> outputs;
        backbone->setStageListener([&](const torch::Tensor& output) { outputs.push_back(output.clone()); });
        const torch::Tensor pixels = torch::randint(0, 255, {1, 64, 64, 3}).to(torch::kByte);
        const std::vector<torch::Tensor> features = backbone->features(pixels);
        QCOMPARE(static_cast<int>(outputs.size()), backbone->spec().stages);
        QVERIFY(torch::equal(outputs.back(), features.back()));
        const torch::Tensor& grid = features.front();
        QVERIFY(std::any_of(outputs.begin(), outputs.end(), [&](const torch::Tensor& output) {
            return output.sizes() == grid.sizes() && torch::equal(output, grid);
        }));
        for (std::size_t i = 1; i < outputs.size(); ++i) // towards the grid, never finer
            QVERIFY(outputs[i].size(2) <= outputs[i - 1].size(2));
    }

    void theStrongestChannelsAreThoseThatDifferMost() {
        Captioner captioner = tinyCaptioner();
        const cv::Mat scene = scenes::makeScene(5, 1, {96, 96}).rgb;
        const PreprocessedImage image = preprocess(scene, scene.size(), captioner.config().preprocess);
        const EncoderTrace trace = traceEncoder(captioner, image, 3);
        QCOMPARE(trace.stages.size(), std::size_t{4});
        const EncoderStage& last = trace.stages.back();
        QCOMPARE(last.rows * last.columns, 16);
        QCOMPARE(last.channels, 160);
        const torch::NoGradGuard no_gradients;
        const torch::Tensor features =
            captioner.encoder().features(pixelTensor({image.rgb})).front()[0].contiguous().flatten(1);
        const torch::Tensor deviation = (features - features.mean(1, true)).square().mean(1).sqrt();
        const torch::Tensor best = std::get<1>(deviation.topk(3));
        const torch::Tensor maps = torch::tensor(last.maps).view({3, 16});
        for (int i = 0; i < 3; ++i) {
            const auto channel = best[i].item<std::int64_t>();
            QCOMPARE(last.strongest[static_cast<std::size_t>(i)], static_cast<int>(channel));
            QVERIFY(torch::allclose(maps[i], features[channel]));
        }
        std::int64_t parameters = 0, all = 0;
        for (const EncoderStage& stage : trace.stages)
            parameters += stage.parameters;
        for (const torch::Tensor& parameter : captioner.encoder().backbone().parameters())
            all += parameter.numel();
        QCOMPARE(parameters, all);
    }

    void nobodyIsToldAfterwards() {
        Captioner captioner = tinyCaptioner();
        const cv::Mat grey(64, 64, CV_8UC3, cv::Scalar::all(90));
        const PreprocessedImage image = preprocess(grey, grey.size(), captioner.config().preprocess);
        const EncoderTrace trace = traceEncoder(captioner, image);
        captioner.see({image});
        QCOMPARE(trace.stages.size(), std::size_t{4});
    }
};

SACCADE_TEST(TestEncoderTracing)
#include "tst_encoder_tracing.moc"
