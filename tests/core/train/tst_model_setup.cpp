#include "core/model/decoder_registry.h"
#include "core/train/model_setup.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// How far the first step of AdamW moves each parameter whose gradient is 1: by its learning rate.
NamedTensors movesOfFirstStep(Captioner& captioner, const TrainOptions& options) {
    AdamW optimiser = makeOptimiser(captioner, {}, options);
    for (torch::Tensor parameter : optimiser.parameters())
        parameter.mutable_grad() = torch::ones_like(parameter);
    NamedTensors moves;
    for (const auto& [name, tensor] : tensorsOf(captioner))
        moves[name] = tensor.detach().clone();
    optimiser.step(1);
    for (const auto& [name, tensor] : tensorsOf(captioner))
        moves[name] = (moves[name] - tensor.detach()).to(torch::kFloat);
    return moves;
}

} // namespace

class TestModelSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasItsLearningRate() {
        TrainOptions options;
        options.encoder_weights = "pretrained.safetensors";
        options.fine_tune_from = 0;
        options.weight_decay = 0;
        options.learning_rate = 0.01;
        options.attention_learning_rate = 0.1;
        options.encoder_learning_rate = 0.001;
        Captioner captioner = test::tinyCaptioner();
        int of_attention = 0, of_encoder = 0;
        for (const auto& [name, move] : movesOfFirstStep(captioner, options)) {
            double expected = 0.01;
            if (name == "decoder.keys.weight" || name == "decoder.keys.bias" ||
                name == "decoder.query.weight" || name == "decoder.score") {
                expected = 0.1;
                ++of_attention;
            } else if (name.starts_with("encoder.backbone.")) {
                expected =
                    name.find("running_") != std::string::npos || name.ends_with("_tracked") ? 0 : 0.001;
                ++of_encoder;
            } else if (name.starts_with("encoder.")) {
                expected = 0; // statistics
            }
            const double largest = (move - expected).abs().max().item<double>();
            QVERIFY2(largest < 1e-5, qPrintable(QString::fromStdString(name + " %1").arg(largest)));
        }
        QCOMPARE(of_attention, 4);
        QVERIFY(of_encoder > 4);
    }

    void everyDecoderKnowsItsAttention() {
        for (const DecoderKind& kind : decoderKinds()) {
            ModelConfig config = test::tinyCaptioner().config();
            config.decoder.name = kind.part.name;
            if (kind.part.name == "transformer")
                config.decoder.settings = {{"size", 32}, {"heads", 2}, {"layers", 2}, {"feed_forward", 64}};
            Captioner captioner(config, test::tinyCaptioner().vocabulary());
            std::size_t of_attention = 0, all = 0;
            for (const auto& parameter : captioner.decoder().named_parameters()) {
                of_attention += captioner.decoder().isOfAttention(parameter.key()) ? 1 : 0;
                ++all;
            }
            QVERIFY2(of_attention > 2 && of_attention < all / 2, kind.part.name.c_str());
        }
    }

    void unsetAttentionLearnsAsTheDecoder() {
        TrainOptions options;
        options.encoder_weights = "pretrained.safetensors";
        options.weight_decay = 0;
        options.learning_rate = 0.01;
        Captioner captioner = test::tinyCaptioner();
        const NamedTensors moves = movesOfFirstStep(captioner, options);
        QVERIFY((moves.at("decoder.score") - 0.01).abs().max().item<double>() < 1e-5);
        QVERIFY((moves.at("decoder.output_bias") - 0.01).abs().max().item<double>() < 1e-5);
    }
};

SACCADE_TEST(TestModelSetup)
#include "tst_model_setup.moc"
