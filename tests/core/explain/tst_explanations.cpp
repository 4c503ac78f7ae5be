#include "core/base/error.h"
#include "core/explain/blank_image.h"
#include "core/explain/explanation.h"
#include "core/explain/map_testing.h"
#include "core/explain/pixel_gradient.h"
#include "core/image/region_edit.h"
#include "tests/support/near.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace saccade;
using namespace saccade::test;

namespace {

PreprocessedImage sceneFor(const Captioner& captioner) {
    const cv::Mat scene = scenes::makeScene(5, 1, {96, 96}).rgb;
    return preprocess(scene, scene.size(), captioner.config().preprocess);
}

double sum(const std::vector<float>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TestExplanations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMapIsADistributionOverTheGrid() {
        for (const std::string& name : explanationsFor(explanationNames(), 1)) {
            const ExplanationMap map = explain(name, question_, seen_);
            QCOMPARE(map.rows * map.columns, 16);
            QCOMPARE(map.weights.size(), std::size_t{16});
            const double total = sum(map.weights);
            QVERIFY2(std::abs(total - 1) < 1e-5 || total == 0, name.c_str());
            for (const float weight : map.weights)
                QVERIFY(weight >= 0);
        }
    }

    /// A whole image of two rows of four cells.
    void mapsOfWholeImagesHaveTheirShape() {
        ModelConfig config = captioner_.config();
        config.preprocess.fit = Fit::Whole;
        Captioner captioner(config, captioner_.vocabulary());
        const cv::Mat scene = scenes::makeScene(5, 1, {128, 64}).rgb;
        const PreprocessedImage image = preprocess(scene, scene.size(), config.preprocess);
        const DecoderMemory seen = captioner.see({image});
        const WordQuestion question{captioner, image, captioner.vocabulary().encode({"a", "red"})};
        for (const std::string& name : explanationsFor(explanationNames(), 1)) {
            const ExplanationMap map = explain(name, question, seen);
            QVERIFY2(map.rows == 2 && map.columns == 4 && map.weights.size() == 8, name.c_str());
        }
        const MapTest test = testMaps(question, {explain("attention", question, seen)}, {4, 2}, {2, 2, 1});
        QCOMPARE(test.maps.front().deletion.size(), std::size_t{3});
        QVERIFY(std::isfinite(test.maps.front().deletion[1]));
        const CaptionSight blurred = seenOrGuessed(captioner, seen, image, {"a", "red"});
        QVERIFY(blurred.blank == Blank::Blurred);
        TrainingFeatures features; // of squares
        features.rows = features.columns = 4;
        features.mean_grid = torch::full({16, captioner.encoder().channels()}, 0.25F);
        features.kinds.push_back(
            {FeatureDistance::fit(torch::randn({8, captioner.encoder().channels()})), {}, {}});
        captioner.setTrainingFeatures(features);
        const CaptionSight guessed = seenOrGuessed(captioner, seen, image, {"a", "red"});
        QVERIFY(guessed.blank == Blank::MeanGrid && std::isfinite(guessed.words.back().without_image));
    }

    void attentionIsTheModelsOwn() {
        const CaptionResult scored = captioner_.score(seen_, image_.geometry, {"a", "red", "ball"}, 0);
        const ExplanationMap map = explain("attention", question_, seen_);
        for (std::size_t i = 0; i < 16; ++i)
            QVERIFY(near(static_cast<double>(map.weights[i]),
                         static_cast<double>(scored.best().words[2].attention.weights[i])));
        QVERIFY(near(static_cast<double>(wordInImages(question_, {image_.rgb}).front()),
                     static_cast<double>(scored.best().words[2].log_probability)));
    }

    /// Along the gradient itself, where the difference is largest against rounding: (f(x + e d) - f(x - e d))
    /// / 2e, a pixel changing by a quarter at most.
    void pixelGradientsEqualFiniteDifferences() {
        const torch::Tensor pixels = pixelTensor({image_.rgb}).to(torch::kFloat);
        const torch::Tensor gradient = pixelGradient(question_, pixels);
        const torch::Tensor direction = gradient / gradient.abs().max();
        const auto at = [&](double step) {
            const torch::NoGradGuard no_gradients;
            const DecoderMemory memory =
                captioner_.prepare(captioner_.encoder().features(pixels + step * direction));
            return wordLogProbability(captioner_.decoder(), memory, question_.words).item<double>();
        };
        const double step = 0.25;
        const double expected = (at(step) - at(-step)) / (2 * step);
        const double actual = (gradient * direction).sum().item<double>();
        QVERIFY2(std::abs(actual - expected) < 0.05 * std::abs(expected) + 1e-6,
                 qPrintable(QStringLiteral("%1 and %2").arg(actual).arg(expected)));
        QVERIFY(std::abs(expected) > 1e-6);
    }

    /// Sundararajan et al. 2017, proposition 1: the attributions sum to the difference of the ends.
    void integratedGradientsAreComplete() {
        const std::vector<float> raw = integratedGradients().weights(question_, seen_, {});
        const std::vector<float> ends = wordInImages(question_, {image_.rgb, strongBlur(image_.rgb)});
        const double expected = static_cast<double>(ends[0]) - static_cast<double>(ends[1]);
        QVERIFY2(std::abs(sum(raw) - expected) < 0.1 * std::abs(expected) + 1e-4,
                 qPrintable(QStringLiteral("%1 and %2").arg(sum(raw)).arg(expected)));
    }

    void anUnknownNameIsSaid() { QVERIFY_EXCEPTION_THROWN(explain("gradcam", question_, seen_), Error); }

    void theCaptionerIsLeftAsItWas() {
        for (const std::string& name : explanationsFor(explanationNames(), 1))
            explain(name, question_, seen_);
        for (const torch::Tensor& parameter : captioner_.encoder().parameters())
            QVERIFY(!parameter.grad().defined());
        for (const torch::Tensor& parameter : captioner_.decoder().parameters())
            QVERIFY(!parameter.grad().defined());
        QVERIFY(!captioner_.decoder().is_training());
    }

private:
    Captioner captioner_ = tinyCaptioner();
    PreprocessedImage image_ = sceneFor(captioner_);
    DecoderMemory seen_ = captioner_.see({image_});
    WordQuestion question_{captioner_, image_, captioner_.vocabulary().encode({"a", "red", "ball"})};
};

SACCADE_TEST(TestExplanations)
#include "tst_explanations.moc"
