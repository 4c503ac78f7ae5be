#include "core/base/error.h"
#include "core/explain/word_tracing.h"
#include "core/model/decoder_registry.h"
#include "core/result/gate_shares.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>

using namespace saccade;
using namespace saccade::test;
using torch::Tensor;

namespace {

/// The tiny captioner with another decoder and a temperature of its own.
Captioner captionerWith(const std::string& decoder) {
    torch::manual_seed(6);
    ModelConfig config = tinyCaptioner().config();
    config.decoder.name = decoder;
    config.decoder.temperature = 1.5;
    config.decoder.settings = {{"embedding", 8}, {"hidden", 8}, {"attention", 8},   {"size", 8},
                               {"layers", 2},    {"heads", 2},  {"feed_forward", 8}};
    return {config, tinyCaptioner().vocabulary()};
}

Tensor tensorOf(const WordTrace& trace, const std::string& name) {
    const TracePart* part = trace.part(name);
    return part == nullptr ? Tensor() : torch::tensor(part->values).view(part->shape);
}

bool close(const Tensor& a, const Tensor& b) {
    return a.defined() && a.sizes() == b.sizes() && torch::allclose(a, b, 1e-4, 1e-6);
}

void decoders() {
    QTest::addColumn<QString>("decoder");
    for (const DecoderKind& kind : decoderKinds())
        QTest::newRow(kind.part.name.c_str()) << QString::fromStdString(kind.part.name);
}

/// A caption of three words in one scene.
struct Asked {
    explicit Asked(const std::string& decoder) : captioner(captionerWith(decoder)) {
        const cv::Mat scene = scenes::makeScene(5, 1, {96, 96}).rgb;
        image = preprocess(scene, scene.size(), captioner.config().preprocess);
        seen = captioner.see({image});
        ids = captioner.vocabulary().encode(words);
    }

    WordTrace trace(const TraceChange& change = {}) { return traceWord(captioner, seen, ids, change, 4); }

    Captioner captioner;
    const std::vector<std::string> words = {"a", "red", "ball"};
    PreprocessedImage image;
    DecoderMemory seen;
    std::vector<std::int64_t> ids;
};

} // namespace

class TestWordTracing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTraceGivesTheVeryProbabilitiesOfTheCaption_data() { decoders(); }
    void theTraceGivesTheVeryProbabilitiesOfTheCaption() {
        QFETCH(QString, decoder);
        Asked asked(decoder.toStdString());
        const CaptionWord scored =
            asked.captioner.score(asked.seen, asked.image.geometry, asked.words, 4).best().words[2];
        const WordTrace trace = asked.trace();
        QCOMPARE(trace.said.word, std::string("ball"));
        QCOMPARE(trace.said.log_probability, scored.log_probability);
        QCOMPARE(trace.words.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(trace.words[i].log_probability, scored.alternatives[i].log_probability);
        // The same from the logits on record, at the model's own temperature.
        const Tensor probability = torch::log_softmax(tensorOf(trace, "logits") / 1.5, 0);
        QVERIFY(close(probability[asked.ids[2]], torch::tensor(scored.log_probability)));
        QCOMPARE(trace.rows * trace.columns, 16);
    }

    void theStepsOfTheLstmFollowFromEachOther_data() {
        QTest::addColumn<QString>("decoder");
        QTest::newRow("soft") << "lstm_soft";
        QTest::newRow("hard") << "lstm_hard";
    }
    void theStepsOfTheLstmFollowFromEachOther() {
        QFETCH(QString, decoder);
        Asked asked(decoder.toStdString());
        const WordTrace trace = asked.trace();
        const auto part = [&](const char* name) { return tensorOf(trace, name); };
        const Tensor alpha = part("alpha"), grid = asked.seen.tensors[0][0];
        QVERIFY(close(torch::softmax(part("scores"), 0), alpha));
        const Tensor seen = decoder == QStringLiteral("lstm_hard") ? grid[alpha.argmax().item<std::int64_t>()]
                                                                   : torch::matmul(alpha, grid);
        QVERIFY(close(part("seen"), seen));
        QVERIFY(close(part("context"), part("gate") * seen));
        const Tensor sum = part("from_word") + part("from_state") + part("from_context") + part("gate_bias");
        const std::vector<Tensor> gates = sum.chunk(4);
        QVERIFY(close(part("input_gate"), torch::sigmoid(gates[0])));
        QVERIFY(close(part("forget_gate"), torch::sigmoid(gates[1])));
        QVERIFY(close(part("candidate"), torch::tanh(gates[2])));
        QVERIFY(close(part("output_gate"), torch::sigmoid(gates[3])));
        QVERIFY(close(part("cell"),
                      part("forget_gate") * part("cell_before") + part("input_gate") * part("candidate")));
        QVERIFY(close(part("hidden"), part("output_gate") * torch::tanh(part("cell"))));
    }

    void hardAttentionTellsItsLocation() {
        Asked hard("lstm_hard");
        const WordTrace trace = hard.trace();
        const Tensor alpha = tensorOf(trace, "alpha"), location = tensorOf(trace, "location");
        const std::int64_t strongest = alpha.argmax().item<std::int64_t>();
        QCOMPARE(location.sum().item<float>(), 1.0F);
        QCOMPARE(location[strongest].item<float>(), 1.0F);
        QVERIFY(close(tensorOf(trace, "seen"), torch::matmul(location, hard.seen.tensors[0][0])));
        QVERIFY(Asked("lstm_soft").trace().part("location") == nullptr);
    }

    void theGatesOfTheAdaptiveLstmFollowFromTheirParts() {
        Asked asked("lstm_adaptive");
        const WordTrace trace = asked.trace();
        const auto part = [&](const char* name) { return tensorOf(trace, name); };
        const std::vector<Tensor> gates =
            (part("from_word") + part("from_state") + part("from_image") + part("gate_bias")).chunk(5);
        QVERIFY(close(part("input_gate"), torch::sigmoid(gates[0])));
        QVERIFY(close(part("forget_gate"), torch::sigmoid(gates[1])));
        QVERIFY(close(part("candidate"), torch::tanh(gates[2])));
        QVERIFY(close(part("output_gate"), torch::sigmoid(gates[3])));
        QVERIFY(close(part("sentinel_gate"), torch::sigmoid(gates[4])));
        const Tensor squashed = torch::tanh(part("cell"));
        QVERIFY(close(part("hidden"), part("output_gate") * squashed));
        QVERIFY(close(part("sentinel"), part("sentinel_gate") * squashed));
        QCOMPARE(gateShares(trace).size(), std::size_t{5});
    }

    void theSentinelFollowsFromTheScores() {
        Asked asked("lstm_adaptive");
        const WordTrace trace = asked.trace();
        const Tensor scores = tensorOf(trace, "scores");
        const Tensor all = torch::softmax(torch::cat({scores, tensorOf(trace, "sentinel_score")}), 0);
        QVERIFY(close(tensorOf(trace, "sentinel_weight")[0], all[16]));
        QVERIFY(close(tensorOf(trace, "alpha"), torch::softmax(scores, 0)));
    }

    void aTransformerTellsOfEachLayer() {
        Asked asked("transformer");
        const WordTrace trace = asked.trace();
        for (const std::string layer : {"layer1", "layer2"}) {
            const TracePart* words = trace.part(layer + ".word_alpha");
            QVERIFY(words != nullptr);
            QCOMPARE(words->shape, (std::vector<std::int64_t>{2, 3})); // heads, words read
            QCOMPARE(trace.part(layer + ".alpha")->shape, (std::vector<std::int64_t>{2, 16}));
            QCOMPARE(trace.part(layer + ".query")->shape, (std::vector<std::int64_t>{2, 4}));
            QCOMPARE(trace.part(layer + ".residual")->shape, (std::vector<std::int64_t>{8}));
        }
        QVERIFY(trace.part("gate") == nullptr);
    }

    void sharpnessScalesTheScores_data() { decoders(); }
    void sharpnessScalesTheScores() {
        QFETCH(QString, decoder);
        Asked asked(decoder.toStdString());
        const std::string name = decoder == QStringLiteral("transformer") ? "layer1.alpha" : "alpha";
        const Tensor plain = tensorOf(asked.trace(), name);
        const Tensor even = tensorOf(asked.trace({.sharpness = 0}), name);
        QVERIFY(close(even, torch::full_like(even, 1.0 / 16)));
        const Tensor squared = plain.square() / plain.square().sum(-1, true);
        QVERIFY(close(tensorOf(asked.trace({.sharpness = 2}), name), squared));
    }

    void aGateCanBeForced_data() {
        QTest::addColumn<QString>("decoder");
        QTest::newRow("soft") << "lstm_soft";
        QTest::newRow("adaptive") << "lstm_adaptive";
    }
    void aGateCanBeForced() {
        QFETCH(QString, decoder);
        Asked asked(decoder.toStdString());
        const WordTrace shut = asked.trace({.gate = 0});
        QVERIFY(close(tensorOf(shut, "gate"), torch::zeros({1})));
        QVERIFY(close(tensorOf(shut, "context"), torch::zeros_like(tensorOf(shut, "context"))));
        const WordTrace open = asked.trace({.gate = 1});
        QVERIFY(close(tensorOf(open, "context"), tensorOf(open, "seen")));
        QVERIFY(open.said.log_probability != shut.said.log_probability);
    }

    void aTemperatureIsPutOnTop() {
        Asked asked("lstm_soft");
        const Tensor logits = tensorOf(asked.trace(), "logits");
        const Tensor expected = torch::log_softmax(logits / (1.5 * 2), 0)[asked.ids[2]];
        QVERIFY(close(torch::tensor(asked.trace({.temperature = 2}).said.log_probability), expected));
    }

    void whatIsOutOfBoundsIsRefused() {
        Asked asked("lstm_soft");
        QVERIFY_EXCEPTION_THROWN(asked.trace({.temperature = 0}), Error);
        QVERIFY_EXCEPTION_THROWN(asked.trace({.sharpness = -1}), Error);
        QVERIFY_EXCEPTION_THROWN(asked.trace({.sharpness = NAN}), Error);
        QVERIFY_EXCEPTION_THROWN(asked.trace({.gate = 1.1}), Error);
        QVERIFY_EXCEPTION_THROWN(traceWord(asked.captioner, asked.seen, {}), Error);
    }
};

SACCADE_TEST(TestWordTracing)
#include "tst_word_tracing.moc"
