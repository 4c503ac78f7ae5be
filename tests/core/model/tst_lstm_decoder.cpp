#include "core/base/error.h"
#include "core/model/lstm_decoder.h"
#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"
#include "core/train/loss.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;
using torch::Tensor;

namespace {

constexpr int channels = 10, vocabulary = 23, rows = 3, columns = 4;

const OptionValues small = {{"embedding", 8}, {"hidden", 9}, {"attention", 7}};

/// Small sizes with other options over them.
OptionValues with(const OptionValues& options) {
    OptionValues settings = options;
    settings.insert(small.begin(), small.end());
    return settings;
}

LstmDecoder soft(const OptionValues& settings = small) {
    const AttentionFunction attention = [](const AttentionSource& source, const Tensor& query,
                                           const Tensor& v, const Tensor& image,
                                           bool) { return attend(source, query, v, image); };
    return {lstmOptionRows().read(settings), attention, channels, vocabulary};
}

/// Two images; captions of 3, 1 and 2 words for the first, of 4 words for the second, including end tokens.
const std::vector<EncodedCaptions> captions = {{{5, 6, 7, 2}, {8, 2}, {9, 10, 2}}, {{11, 12, 13, 14, 2}}};

CaptionBatch batch() {
    return makeCaptionBatch({&captions[0], &captions[1]}, torch::kCPU);
}

} // namespace

class TestLstmDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(3); }

    void stepGivesDistributionsAndMaps() {
        LstmDecoder decoder = soft();
        decoder.eval();
        const DecoderMemory memory =
            decoder.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        const Tensor image = torch::tensor({0, 0, 1}, torch::kInt64);
        const DecoderState state = decoder.begin(memory).select(image);
        const DecoderStep step =
            decoder.step(memory, state, {torch::tensor({1, 5, 6}, torch::kInt64), image});
        QCOMPARE(step.log_probabilities.sizes().vec(), (std::vector<std::int64_t>{3, vocabulary}));
        QCOMPARE(step.attention.sizes().vec(), (std::vector<std::int64_t>{3, 1, rows * columns}));
        QCOMPARE(step.gate.sizes().vec(), (std::vector<std::int64_t>{3}));
        QVERIFY(torch::allclose(step.log_probabilities.exp().sum(1), torch::ones({3}), 1e-4, 1e-5));
        QVERIFY(torch::allclose(step.attention.sum(2), torch::ones({3, 1}), 1e-4, 1e-5));
        QVERIFY((step.gate > 0).all().item<bool>() && (step.gate < 1).all().item<bool>());
    }

    void teacherForcingEqualsStepByStep() {
        LstmDecoder decoder = soft();
        decoder.eval();
        const Tensor grid = torch::randn({2, rows * columns, channels});
        const DecoderMemory memory = decoder.prepare(grid, rows, columns);
        const TeacherForced forced = decoder.teacherForced(memory, batch());
        const Tensor packed = torch::log_softmax(forced.logits, 1);

        // Tokens are packed word by word over captions sorted by length: 4, 3, 2 and 1 words, each with an
        // end token.
        const std::vector<std::vector<std::int64_t>> sorted = {{11, 12, 13, 14}, {5, 6, 7}, {9, 10}, {8}};
        const std::vector<std::int64_t> images = {1, 0, 0, 0};
        const std::vector<std::int64_t> active = {4, 4, 3, 2, 1};
        QCOMPARE(packed.size(0), 14);
        Tensor sums = torch::zeros({4, rows * columns});
        for (std::size_t row = 0; row < sorted.size(); ++row) {
            const Tensor image = torch::tensor({images[row]}, torch::kInt64);
            DecoderState state = decoder.begin(memory).select(image);
            std::int64_t word = Vocabulary::start, first = 0;
            for (std::size_t t = 0; t <= sorted[row].size(); ++t) {
                const DecoderStep step =
                    decoder.step(memory, state, {torch::tensor({word}, torch::kInt64), image});
                const auto position = first + static_cast<std::int64_t>(row);
                QVERIFY(torch::allclose(step.log_probabilities[0], packed[position], 1e-4, 1e-5));
                const std::int64_t next = t < sorted[row].size() ? sorted[row][t] : Vocabulary::end;
                QCOMPARE(forced.targets[position].item<std::int64_t>(), next);
                sums[static_cast<std::int64_t>(row)] += step.attention[0][0];
                state = step.state;
                word = next;
                first += active[t];
            }
        }
        QVERIFY(torch::allclose(forced.attention_sums, sums, 1e-4, 1e-5));
    }

    void gradientsEqualFiniteDifferences() {
        LstmDecoder decoder = soft(with({{"dropout", 0.0}}));
        const Tensor grid = torch::randn({2, rows * columns, channels}).requires_grad_();
        const auto loss = [&](const Tensor& features) {
            return captionLoss(decoder.teacherForced(decoder.prepare(features, rows, columns), batch()), 0.1,
                               1)
                .total;
        };
        loss(grid).backward();
        // Along a random direction in the grid and in every parameter: (f(x + hd) - f(x - hd)) / 2h =
        // gradient . d
        const double h = 1e-2;
        const auto check = [&](const Tensor& value, const Tensor& gradient,
                               const std::function<Tensor()>& again) {
            torch::NoGradGuard no_grad;
            const Tensor direction = torch::randn_like(value) / std::sqrt(static_cast<double>(value.numel()));
            value.add_(direction, h);
            const double above = again().item<double>();
            value.sub_(direction, 2 * h);
            const double below = again().item<double>();
            value.add_(direction, h);
            const double expected = (above - below) / (2 * h);
            const double actual = (gradient * direction).sum().item<double>();
            QVERIFY2(std::abs(expected - actual) < 2e-3 * std::max(1.0, std::abs(expected)),
                     qPrintable(QString("%1 instead of %2").arg(actual).arg(expected)));
        };
        const Tensor free_grid = grid.detach();
        check(free_grid, grid.grad(), [&] { return loss(free_grid); });
        for (const auto& parameter : decoder.named_parameters())
            check(parameter.value(), parameter.value().grad(), [&] { return loss(free_grid); });
    }

    void tiedEmbeddingsShareOneMatrix() {
        const std::size_t free_count = soft().parameters().size();
        LstmDecoder tied = soft(with({{"tie_embeddings", true}}));
        QCOMPARE(tied.parameters().size(), free_count - 1);
        tied.eval();
        const DecoderMemory memory = tied.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        captionLoss(tied.teacherForced(memory, batch()), 0, 0).total.backward();
        // Word 20 is in no caption: its row has a gradient only because it is also a row of the output layer.
        QVERIFY(tied.named_parameters()["embedding.weight"].grad()[20].abs().sum().item<double>() > 0);
    }

    void inputDropoutIsForTrainingAlone() {
        LstmDecoder decoder = soft();
        const DecoderMemory memory =
            decoder.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        decoder.eval();
        const Tensor plain = decoder.teacherForced(memory, batch()).logits;
        decoder.configure(with({{"dropout", 0.0}, {"input_dropout", 0.5}}));
        QVERIFY(torch::equal(decoder.teacherForced(memory, batch()).logits, plain));
        decoder.train();
        QVERIFY(!torch::allclose(decoder.teacherForced(memory, batch()).logits, plain));
    }

    void inputDropoutIsOneDrawForACaption() {
        LstmDecoder decoder = soft();
        decoder.configure(with({{"dropout", 0.0}, {"input_dropout", 0.5}}));
        {
            // Without keys the maps do not depend on the grid, which then affects the words only through the
            // context and the initial state.
            torch::NoGradGuard no_grad;
            decoder.named_parameters()["keys.weight"].zero_();
        }
        const Tensor grid = torch::randn({1, rows * columns, channels}).requires_grad_();
        const CaptionBatch one = makeCaptionBatch({&captions[1]}, torch::kCPU);
        decoder.teacherForced(decoder.prepare(grid, rows, columns), one).logits.square().sum().backward();
        // A channel that is dropped is dropped from all five words: it has no gradient at all. Drawn anew for
        // each of the six uses, that would befall one channel of 64.
        const auto dropped = (grid.grad().abs().amax({0, 1}) == 0).sum().item<std::int64_t>();
        QVERIFY2(dropped >= 2 && dropped <= 8, qPrintable(QString::number(dropped)));
    }

    void anotherAttentionCanBePutIn() {
        // It draws the last cell, always, with a probability of a half.
        const AttentionFunction last = [](const AttentionSource& source, const Tensor& query, const Tensor&,
                                          const Tensor& image, bool) {
            Attended attended;
            attended.alpha = torch::zeros({query.size(0), source.grid.size(1)});
            attended.alpha.select(1, source.grid.size(1) - 1).fill_(1);
            attended.context = source.grid.index_select(0, image).select(1, source.grid.size(1) - 1);
            attended.log_probability = torch::full({query.size(0)}, std::log(0.5F));
            return attended;
        };
        LstmDecoder decoder(lstmOptionRows().read(small), last, channels, vocabulary);
        const DecoderMemory memory =
            decoder.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        const TeacherForced forced = decoder.teacherForced(memory, batch());
        QCOMPARE(forced.location_log_probability.size(0), 14); // one per token
        QVERIFY(torch::allclose(forced.location_log_probability, torch::full({14}, std::log(0.5F))));
        QVERIFY(torch::equal(forced.location_entropy, torch::zeros({14})));
        QVERIFY((forced.attention.select(1, rows * columns - 1) == 1).all().item<bool>());
        QVERIFY(!soft().teacherForced(memory, batch()).location_log_probability.defined());
    }

    void theFewestParametersAreNoMoreThanThereAre() {
        std::int64_t count = 0;
        for (const Tensor& parameter : soft(with({{"tie_embeddings", true}})).parameters())
            count += parameter.numel();
        const std::int64_t minimum =
            decoderKind("lstm_soft").minimum_parameters(with({{"tie_embeddings", true}}), vocabulary);
        QVERIFY(minimum <= count);
        QVERIFY(4 * minimum > count); // and not far from it
    }

    void sizesOutOfBoundsAreRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("nothing") << "hidden" << 0.0;
        QTest::newRow("negative") << "embedding" << -1.0;
        QTest::newRow("huge") << "attention" << 4097.0;
        QTest::newRow("all dropped") << "dropout" << 1.0;
        QTest::newRow("fewer than none dropped") << "input_dropout" << -0.1;
    }
    void sizesOutOfBoundsAreRefused() {
        QFETCH(QString, key);
        QFETCH(double, value);
        OptionValue option = value;
        if (value == std::floor(value) && !key.endsWith(QStringLiteral("dropout")))
            option = static_cast<int>(value);
        DecoderConfig config;
        config.settings = {{key.toStdString(), option}};
        QVERIFY_EXCEPTION_THROWN(makeDecoder(config, channels, vocabulary), Error);
    }

    void outputBiasStartsAtTheLogFrequencies() {
        LstmDecoder decoder = soft();
        const Tensor frequencies = torch::rand({vocabulary}).log();
        decoder.setOutputBias(frequencies);
        QVERIFY(torch::equal(decoder.named_parameters()["output_bias"], frequencies));
    }
};

SACCADE_TEST(TestLstmDecoder)
#include "tst_lstm_decoder.moc"
