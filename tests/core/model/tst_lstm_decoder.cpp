#include "core/base/error.h"
#include "core/model/lstm_decoder.h"
#include "core/train/loss.h"
#include "tests/support/small_decoder.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;
using namespace saccade::test;
using torch::Tensor;

namespace {

const OptionValues lstm_sizes = {{"embedding", 8}, {"hidden", 9}, {"attention", 7}};

/// Small sizes with other options over them.
OptionValues with(const OptionValues& options) {
    return withOthers(options, lstm_sizes);
}

LstmDecoder soft(const OptionValues& settings = lstm_sizes) {
    const AttentionFunction attention = [](const AttentionSource& source, const Tensor& query,
                                           const Tensor& v, const Tensor& image,
                                           bool) { return attend(source, query, v, image); };
    return {lstmOptionRows().read(settings), attention, channels, vocabulary};
}

} // namespace

class TestLstmDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(3); }

    void tiedEmbeddingsShareOneMatrix() {
        const std::size_t free_count = soft().parameters().size();
        LstmDecoder tied = soft(with({{"tie_embeddings", true}}));
        QCOMPARE(tied.parameters().size(), free_count - 1);
        tied.eval();
        const DecoderMemory memory = tied.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        captionLoss(tied.teacherForced(memory, smallBatch()), 0, 0).total.backward();
        // Word 20 is in no caption: its row has a gradient only because it is also a row of the output layer.
        QVERIFY(tied.named_parameters()["embedding.weight"].grad()[20].abs().sum().item<double>() > 0);
    }

    void inputDropoutIsForTrainingAlone() {
        LstmDecoder decoder = soft();
        const DecoderMemory memory =
            decoder.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        decoder.eval();
        const Tensor plain = decoder.teacherForced(memory, smallBatch()).logits;
        decoder.configure(with({{"dropout", 0.0}, {"input_dropout", 0.5}}));
        QVERIFY(torch::equal(decoder.teacherForced(memory, smallBatch()).logits, plain));
        decoder.train();
        QVERIFY(!torch::allclose(decoder.teacherForced(memory, smallBatch()).logits, plain));
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
        const CaptionBatch one = makeCaptionBatch({&smallCaptions()[1]}, torch::kCPU);
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
        LstmDecoder decoder(lstmOptionRows().read(lstm_sizes), last, channels, vocabulary);
        const DecoderMemory memory =
            decoder.prepare(torch::randn({2, rows * columns, channels}), rows, columns);
        const TeacherForced forced = decoder.teacherForced(memory, smallBatch());
        QCOMPARE(forced.location_log_probability.size(0), 14); // one per token
        QVERIFY(torch::allclose(forced.location_log_probability, torch::full({14}, std::log(0.5F))));
        QVERIFY(torch::equal(forced.location_entropy, torch::zeros({14})));
        QVERIFY((forced.attention.select(1, rows * columns - 1) == 1).all().item<bool>());
        QVERIFY(!soft().teacherForced(memory, smallBatch()).location_log_probability.defined());
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
};

SACCADE_TEST(TestLstmDecoder)
#include "tst_lstm_decoder.moc"
