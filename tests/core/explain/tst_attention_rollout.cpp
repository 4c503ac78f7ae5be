#include "core/base/error.h"
#include "core/explain/attention_rollout.h"
#include "core/explain/explanation.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest>

using namespace saccade;
using namespace saccade::test;
using torch::Tensor;

class TestAttentionRollout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLayerOfOneWordIsItsMap() {
        const Tensor map = torch::tensor({{0.25F, 0.75F}});
        QVERIFY(torch::allclose(attentionRollout({{torch::ones({1, 1}), map}}), map[0]));
    }

    /// By hand, two words and two cells. Layer 1: the first word looks at cell 1, the second at cell 2, so
    /// that R = (1/2, 0) and (0, 1/2). Layer 2: the second word reads the first one alone:
    /// R2 = ((0, 1/2) + (1/2, 0)) / 2 = (1/4, 1/4); then it looks at cell 1: ((1/4, 1/4) + (1, 0)) / 2 =
    /// (5/8, 1/8), which is 5/6 and 1/6 of the whole.
    void whatOtherWordsTookInArrives() {
        const Tensor itself = torch::eye(2);
        const Tensor first_alone = torch::tensor({{1.0F, 0.0F}, {1.0F, 0.0F}});
        const Tensor each_its_cell = torch::eye(2);
        const Tensor cell_1 = torch::tensor({{1.0F, 0.0F}, {1.0F, 0.0F}});
        const Tensor map = attentionRollout({{itself, each_its_cell}, {first_alone, cell_1}});
        QVERIFY(torch::allclose(map, torch::tensor({5.0F / 6, 1.0F / 6})));
    }

    void itIsForDecodersWithSeveralLayers() {
        Captioner one_map = tinyCaptioner();
        const PreprocessedImage image = sceneFor(one_map);
        const DecoderMemory seen = one_map.see({image});
        QVERIFY_EXCEPTION_THROWN(explain("rollout", {one_map, image, {4}}, seen), Error);
    }

    void aTransformerHasOne() {
        torch::manual_seed(5);
        ModelConfig config = tinyCaptioner().config();
        config.decoder.name = "transformer";
        config.decoder.settings = {{"size", 16}, {"heads", 2}, {"layers", 2}, {"feed_forward", 16}};
        Captioner captioner(config, tinyCaptioner().vocabulary());
        const PreprocessedImage image = sceneFor(captioner);
        const DecoderMemory seen = captioner.see({image});
        const WordQuestion question{captioner, image, captioner.vocabulary().encode({"a", "red", "ball"})};
        for (const std::string& name : explanationsFor(explanationNames(), 2)) {
            const ExplanationMap map = explain(name, question, seen);
            QCOMPARE(map.weights.size(), std::size_t{16});
        }
        // Of the first word, the layers' maps alone count: R = (1/2 A1 + A2) / 2 of 3/4.
        const WordQuestion first{captioner, image, {4}};
        const DecoderStep step = lastStep(captioner.decoder(), seen, first.words);
        const Tensor expected =
            step.attention[0].narrow(0, 0, 2).mean(0) / 3 + step.attention[0].narrow(0, 2, 2).mean(0) * 2 / 3;
        const ExplanationMap map = explain("rollout", first, seen);
        QVERIFY(torch::allclose(torch::tensor(map.weights), expected, 1e-4, 1e-5));
    }

private:
    static PreprocessedImage sceneFor(const Captioner& captioner) {
        const cv::Mat scene = scenes::makeScene(5, 1, {96, 96}).rgb;
        return preprocess(scene, scene.size(), captioner.config().preprocess);
    }
};

SACCADE_TEST(TestAttentionRollout)
#include "tst_attention_rollout.moc"
