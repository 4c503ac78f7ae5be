#include "core/metrics/cider.h"
#include "core/search/sampling.h"
#include "core/train/objective.h"
#include "core/train/scheduled_sampling.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// Two images with captions over the words of the tiny captioner: 4 a, 5 red, 6 ball, 7 and, 8 tree.
TrainingData twoImages() {
    TrainingData data;
    data.training = {0, 1};
    data.captions = {{{"a", "red", "ball"}, {"red", "ball"}},
                     {{"a", "tree"}, {"a", "tree", "and", "a", "tree"}}};
    data.encoded = {{{4, 5, 6, 2}, {5, 6, 2}}, {{4, 8, 2}, {4, 8, 7, 4, 8, 2}}};
    return data;
}

DecoderMemory memoryOf(Captioner& captioner) {
    const torch::Tensor pixels = torch::randint(0, 255, {2, 64, 64, 3}).to(torch::kByte);
    return captioner.prepare(captioner.encoder().features(pixels));
}

/// Both images, with these features.
TrainingBatch batchOf(Captioner& captioner, const torch::Tensor& features, StepOfRun now = {}) {
    TrainingBatch batch;
    batch.images = {0, 1};
    batch.grid = captioner.encoder().annotate({features});
    batch.memory = captioner.decoder().prepare(batch.grid, 4, 4);
    batch.geometries.assign(2, Geometry{{64, 64}, {0, 0, 64, 64}});
    batch.now = now;
    return batch;
}

} // namespace

class TestObjectives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesFollowTheProbabilities();
    void ownWordsReplaceInputsAlone();
    void probabilityRises();
    void selfCriticalRaisesTheReward();
    void aCaptionThatIsCutOffIsNotRewardedAsWhole();
    void crossEntropyFalls();
    void captionsWithoutImagesTeachWords();
};

void TestObjectives::samplesFollowTheProbabilities() {
    Captioner captioner = test::tinyCaptioner();
    // Almost certain of "ball", then of nothing but the bias: ball again and again, up to the maximum length.
    torch::Tensor bias = torch::zeros({9});
    bias[6] = 50;
    captioner.decoder().setOutputBias(bias);
    torch::manual_seed(1);
    const auto captions = sampleCaptions(captioner.decoder(), memoryOf(captioner), 3, 4);
    QCOMPARE(captions.size(), 6U);
    for (const auto& caption : captions)
        QCOMPARE(caption, (std::vector<std::int64_t>{6, 6, 6, 6}));
    bias[6] = 0;
    bias[Vocabulary::end] = 50;
    captioner.decoder().setOutputBias(bias);
    for (const auto& caption : sampleCaptions(captioner.decoder(), memoryOf(captioner), 2, 4))
        QCOMPARE(caption, (std::vector<std::int64_t>{Vocabulary::end}));
}

void TestObjectives::ownWordsReplaceInputsAlone() {
    Captioner captioner = test::tinyCaptioner();
    const TrainingData data = twoImages();
    const CaptionBatch batch = makeCaptionBatch({&data.encoded[0], &data.encoded[1]}, torch::kCPU);
    TeacherForced forced;
    const std::int64_t tokens = 6 + 4 + 3 + 3; // captions of 5, 3, 2 and 2 words, plus end tokens
    forced.logits = torch::zeros({tokens, 9});
    forced.logits.select(1, 7).fill_(50); // "and" is all it would predict
    const CaptionBatch none = withOwnWords(batch, forced, 0);
    QVERIFY(torch::equal(none.inputs, batch.inputs));
    const CaptionBatch all = withOwnWords(batch, forced, 1);
    QVERIFY(torch::equal(all.targets, batch.targets));
    QVERIFY(torch::equal(all.inputs.select(1, 0), batch.inputs.select(1, 0)));
    for (std::size_t word = 1; word < batch.active.size(); ++word) {
        const torch::Tensor inputs = all.inputs.select(1, static_cast<std::int64_t>(word));
        QVERIFY((inputs.narrow(0, 0, batch.active[word]) == 7).all().item<bool>());
        QVERIFY((inputs.slice(0, batch.active[word]) == Vocabulary::padding).all().item<bool>());
    }
}

void TestObjectives::probabilityRises() {
    QCOMPARE(samplingProbability(0.4, 1, 101), 0.0);
    QCOMPARE(samplingProbability(0.4, 51, 101), 0.2);
    QCOMPARE(samplingProbability(0.4, 101, 101), 0.4);
    QCOMPARE(samplingProbability(0.4, 500, 101), 0.4);
}

void TestObjectives::selfCriticalRaisesTheReward() {
    Captioner captioner = test::tinyCaptioner();
    const TrainingData data = twoImages();
    TrainOptions options;
    options.objective = "self_critical";
    options.objective_options["samples"] = 8;
    options.maximum_words = 6;
    const std::unique_ptr<Objective> objective = makeObjective({options, data, captioner});
    torch::manual_seed(3);
    torch::optim::Adam optimiser(captioner.decoder().parameters(), 0.02);
    double first = 0, last = 0;
    for (int step = 0; step < 60; ++step) {
        optimiser.zero_grad();
        const BatchLoss loss = (*objective)(captioner, batchOf(captioner, torch::zeros({2, 160, 4, 4})));
        loss.total.backward();
        optimiser.step();
        (step < 10 ? first : last) += step < 10 || step >= 50 ? loss.reward : 0;
        QCOMPARE(loss.captions, std::int64_t{16});
    }
    QVERIFY2(last > 1.5 * first && last > 0, qPrintable(QStringLiteral("%1 %2").arg(first).arg(last)));
}

void TestObjectives::aCaptionThatIsCutOffIsNotRewardedAsWhole() {
    Captioner captioner = test::tinyCaptioner();
    torch::Tensor bias = torch::zeros({9});
    bias[6] = 50; // "ball ball", cut there
    captioner.decoder().setOutputBias(bias);
    TrainingData data;
    data.training = {0, 1};
    data.captions = {{{"ball", "ball"}}, {{"tree"}}};
    TrainOptions options;
    options.objective = "self_critical";
    options.objective_options["samples"] = 3;
    options.maximum_words = 2;
    const BatchLoss loss = (*makeObjective({options, data, captioner}))(
        captioner, batchOf(captioner, torch::zeros({2, 160, 4, 4})));
    QCOMPARE(loss.words, std::int64_t{2 * 3 * 2}); // without end tokens
    // Against "ball ball <end>", whose n-grams are in one of two images: cosines of 1 (words), 1/sqrt(2)
    // (bigrams), 0 and 0, and one word too few: exp(-1/72). The other image's reward is 0.
    const double expected = 10 * (1 + 1 / std::sqrt(2.0)) / 4 * std::exp(-1.0 / 72) / 2;
    QVERIFY2(std::abs(loss.reward - expected) < 1e-3, qPrintable(QString::number(loss.reward)));
}

void TestObjectives::crossEntropyFalls() {
    Captioner captioner = test::tinyCaptioner();
    const TrainingData data = twoImages();
    TrainOptions options;
    options.objective_options["scheduled_sampling"] = 0.25;
    const std::unique_ptr<Objective> objective = makeObjective({options, data, captioner});
    torch::manual_seed(3);
    torch::optim::Adam optimiser(captioner.decoder().parameters(), 0.02);
    std::vector<double> losses;
    for (int step = 1; step <= 80; ++step) {
        optimiser.zero_grad();
        const BatchLoss loss =
            (*objective)(captioner, batchOf(captioner, torch::ones({2, 160, 4, 4}), {step, 80}));
        QCOMPARE(loss.captions, std::int64_t{4});
        QCOMPARE(loss.words, std::int64_t{16});
        loss.total.backward();
        optimiser.step();
        losses.push_back(loss.cross_entropy);
    }
    QVERIFY(losses.back() < 0.8 * losses.front());
}

/// The captions of the images do not contain "and"; the text contains nothing else.
void TestObjectives::captionsWithoutImagesTeachWords() {
    const auto probabilityOfAnd = [](const EncodedCaptions& text) {
        Captioner captioner = test::tinyCaptioner();
        TrainingData data = twoImages();
        data.encoded = {{{4, 5, 6, 2}}, {{4, 8, 2}}};
        data.text = text;
        TrainOptions options;
        options.text_share = 0.5;
        const std::unique_ptr<Objective> objective = makeObjective({options, data, captioner});
        torch::optim::Adam optimiser(captioner.decoder().parameters(), 0.02);
        for (int step = 1; step <= 40; ++step) {
            optimiser.zero_grad();
            const BatchLoss loss =
                (*objective)(captioner, batchOf(captioner, torch::ones({2, 160, 4, 4}), {step, 40}));
            loss.total.backward();
            optimiser.step();
        }
        const torch::NoGradGuard no_gradients;
        const EncodedCaptions said = {{7, 2}};
        const DecoderMemory nothing = captioner.decoder().prepare(torch::zeros({1, 1, 160}), 1, 1);
        const TeacherForced forced =
            captioner.decoder().teacherForced(nothing, makeCaptionBatch({&said}, torch::kCPU));
        return torch::softmax(forced.logits, 1)[0][7].item<double>();
    };
    QVERIFY(probabilityOfAnd({{7, 2}}) > 0.8);
    QVERIFY(probabilityOfAnd({}) < 0.1);
}

SACCADE_TEST(TestObjectives)
#include "tst_objectives.moc"
