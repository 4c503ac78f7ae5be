#include "core/base/error.h"
#include "core/model/decoder_registry.h"
#include "core/text/vocabulary.h"
#include "core/train/location_loss.h"
#include "core/train/loss.h"
#include "tests/support/small_decoder.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <cmath>
#include <functional>

using namespace saccade;
using namespace saccade::test;
using torch::Tensor;

namespace {

const OptionValues small = {{"embedding", 8}, {"hidden", 9}, {"attention", 7},     {"size", 8},
                            {"layers", 2},    {"heads", 2},  {"feed_forward", 11}, {"dropout", 0.0}};

std::shared_ptr<Decoder> make(const std::string& name, const OptionValues& own = {}) {
    auto decoder = decoderKind(name).make(withOthers(own, small), channels, vocabulary);
    decoder->eval();
    return decoder;
}

Tensor ids(std::vector<std::int64_t> values) {
    return torch::tensor(values, torch::kInt64);
}

bool close(const Tensor& a, const Tensor& b) {
    return a.sizes() == b.sizes() && torch::allclose(a, b, 1e-4, 1e-5);
}

/// Along a random direction in `value`: (f(x + hd) - f(x - hd)) / 2h = gradient . d
void compareWithDifferences(const Tensor& value, const Tensor& gradient, const std::function<double()>& f,
                            const std::string& name) {
    const torch::NoGradGuard no_gradients;
    const double h = 2e-3; // small beside the distance of most values from the bend of a ReLU
    const Tensor direction = torch::randn_like(value) / std::sqrt(static_cast<double>(value.numel()));
    value.add_(direction, h);
    const double above = f();
    value.sub_(direction, 2 * h);
    const double below = f();
    value.add_(direction, h);
    const double expected = (above - below) / (2 * h);
    const double actual = (gradient * direction).sum().item<double>();
    QVERIFY2(std::abs(expected - actual) < 2e-3 * std::max(1.0, std::abs(expected)),
             qPrintable(QString("%1: %2 instead of %3").arg(name.c_str()).arg(actual).arg(expected)));
}

void everyKind() {
    QTest::addColumn<QString>("name");
    for (const DecoderKind& kind : decoderKinds())
        QTest::newRow(kind.part.name.c_str()) << QString::fromStdString(kind.part.name);
}

} // namespace

/// What every decoder of the registry must do, and what is particular to each.
class TestDecoders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(3); }

    void aStepGivesDistributionsAndMaps_data() { everyKind(); }
    void aStepGivesDistributionsAndMaps() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        const DecoderMemory memory = decoder->prepare(torch::randn({2, positions, channels}), rows, columns);
        QCOMPARE(memory.images(), 2);
        const Tensor image = ids({0, 0, 1});
        const DecoderState state = decoder->begin(memory).select(image);
        const DecoderStep step = decoder->step(memory, state, {ids({1, 5, 6}), image});
        const int maps = decoder->attentionLayout().maps();
        QCOMPARE(step.log_probabilities.sizes().vec(), (std::vector<std::int64_t>{3, vocabulary}));
        QCOMPARE(step.attention.sizes().vec(), (std::vector<std::int64_t>{3, maps, positions}));
        QCOMPARE(step.context.size(0), 3);
        QVERIFY(close(step.log_probabilities.exp().sum(1), torch::ones({3})));
        QVERIFY(close(step.attention.sum(2), torch::ones({3, maps})));
        for (const Tensor& share : {step.gate, step.sentinel})
            QVERIFY(!share.defined() || (share.sizes() == torch::IntArrayRef({3}) &&
                                         (share > 0).logical_and(share < 1).all().item<bool>()));
    }

    void teacherForcingEqualsStepByStep_data() { everyKind(); }
    void teacherForcingEqualsStepByStep() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        const DecoderMemory memory = decoder->prepare(torch::randn({2, positions, channels}), rows, columns);
        const TeacherForced forced = decoder->teacherForced(memory, smallBatch());
        const Tensor packed = torch::log_softmax(forced.logits, 1);

        // Sorted by length: 4, 3, 2 and 1 words, each with an end token.
        const std::vector<std::vector<std::int64_t>> sorted = {{11, 12, 13, 14}, {5, 6, 7}, {9, 10}, {8}};
        const std::vector<std::int64_t> images = {1, 0, 0, 0};
        const std::vector<std::int64_t> active = {4, 4, 3, 2, 1};
        QCOMPARE(packed.size(0), 14);
        Tensor sums = torch::zeros({4, positions});
        for (std::size_t row = 0; row < sorted.size(); ++row) {
            const Tensor image = ids({images[row]});
            DecoderState state = decoder->begin(memory).select(image);
            std::int64_t word = Vocabulary::start, first = 0;
            for (std::size_t t = 0; t <= sorted[row].size(); ++t) {
                const DecoderStep step = decoder->step(memory, state, {ids({word}), image});
                const auto position = first + static_cast<std::int64_t>(row);
                QVERIFY(close(step.log_probabilities[0], packed[position]));
                QVERIFY(close(step.attention[0].mean(0), forced.attention[position]));
                const std::int64_t next = t < sorted[row].size() ? sorted[row][t] : Vocabulary::end;
                QCOMPARE(forced.targets[position].item<std::int64_t>(), next);
                sums[static_cast<std::int64_t>(row)] += step.attention[0].mean(0);
                state = step.state;
                word = next;
                first += active[t];
            }
        }
        QVERIFY(close(forced.attention_sums, sums));
    }

    /// The rows of a search take each other's places: what a hypothesis carries goes with it.
    void aStateIsReordered_data() { everyKind(); }
    void aStateIsReordered() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        const DecoderMemory memory = decoder->prepare(torch::randn({2, positions, channels}), rows, columns);
        const Tensor image = ids({0, 1});
        const DecoderState first = decoder->step(memory, decoder->begin(memory), {ids({1, 1}), image}).state;
        const DecoderStep plain = decoder->step(memory, first, {ids({5, 6}), image});
        const DecoderStep swapped =
            decoder->step(memory, first.select(ids({1, 0})), {ids({6, 5}), ids({1, 0})});
        QVERIFY(close(swapped.log_probabilities, plain.log_probabilities.flip({0})));
        QVERIFY(close(swapped.attention, plain.attention.flip({0})));
    }

    void gradientsEqualFiniteDifferences_data() { everyKind(); }
    void gradientsEqualFiniteDifferences() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        const Tensor grid = torch::randn({2, positions, channels}).requires_grad_();
        const auto loss = [&](const Tensor& features) {
            return captionLoss(
                       decoder->teacherForced(decoder->prepare(features, rows, columns), smallBatch()), 0.1,
                       1)
                .total;
        };
        loss(grid).backward();
        const Tensor free = grid.detach();
        const auto again = [&] { return loss(free).item<double>(); };
        compareWithDifferences(free, grid.grad(), again, "grid");
        for (const auto& parameter : decoder->named_parameters())
            if (parameter.value().grad().defined())
                compareWithDifferences(parameter.value(), parameter.value().grad(), again, parameter.key());
            else // what tells the location is not learned from the words alone
                QVERIFY2(decoderKind(name.toStdString()).draws_locations, parameter.key().c_str());
    }

    /// A gaze that is given takes the place of every map, and the context is of it.
    void aGazeTakesThePlaceOfEveryMap_data() { everyKind(); }
    void aGazeTakesThePlaceOfEveryMap() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        Tensor grid = torch::randn({1, positions, channels});
        const Tensor gaze = torch::zeros({1, positions});
        gaze[0][7] = 1;
        const auto stepOf = [&](const Tensor& features) {
            const DecoderMemory memory = decoder->prepare(features, rows, columns);
            return decoder->step(memory, decoder->begin(memory), {ids({1}), ids({0}), gaze});
        };
        const DecoderStep step = stepOf(grid);
        QVERIFY((step.attention == gaze).all().item<bool>());
        grid = grid.clone();
        grid[0][7] += 1;
        QVERIFY(!torch::allclose(stepOf(grid).context, step.context));
    }

    void theFewestParametersAreNoMoreThanThereAre_data() { everyKind(); }
    void theFewestParametersAreNoMoreThanThereAre() {
        QFETCH(QString, name);
        const OptionValues tied = {{"tie_embeddings", true}};
        std::int64_t count = 0;
        for (const Tensor& parameter : make(name.toStdString(), tied)->parameters())
            count += parameter.numel();
        const std::int64_t minimum =
            decoderKind(name.toStdString()).minimum_parameters(withOthers(tied, small), vocabulary);
        QVERIFY2(minimum <= count && 4 * minimum > count,
                 qPrintable(QString("%1 of %2").arg(minimum).arg(count)));
    }

    void outputBiasStartsAtTheLogFrequencies_data() { everyKind(); }
    void outputBiasStartsAtTheLogFrequencies() {
        QFETCH(QString, name);
        const auto decoder = make(name.toStdString());
        const DecoderMemory memory = decoder->prepare(torch::randn({1, positions, channels}), rows, columns);
        const StepInput input{ids({1}), ids({0})};
        const auto logits = [&] {
            return decoder->step(memory, decoder->begin(memory), input).log_probabilities;
        };
        decoder->setOutputBias(torch::zeros({vocabulary}));
        const Tensor before = logits();
        const Tensor frequencies = torch::rand({vocabulary}).log();
        decoder->setOutputBias(frequencies);
        QVERIFY(close(logits(), torch::log_softmax(before + frequencies, 1)));
    }

    void hardAttentionSeesOneLocation() {
        const auto hard = make("lstm_hard");
        const auto soft = make("lstm_soft");
        for (const auto& parameter : soft->named_parameters()) {
            const torch::NoGradGuard no_gradients;
            parameter.value().copy_(hard->named_parameters()[parameter.key()]);
        }
        const Tensor grid = torch::randn({1, positions, channels});
        const auto stepOf = [&](Decoder& decoder) {
            const DecoderMemory memory = decoder.prepare(grid, rows, columns);
            return decoder.step(memory, decoder.begin(memory), {ids({1}), ids({0})});
        };
        const DecoderStep once = stepOf(*hard), mean = stepOf(*soft);
        QVERIFY(close(once.attention, mean.attention)); // the map is what it would draw from
        const std::int64_t location = once.attention[0][0].argmax().item<std::int64_t>();
        QVERIFY(close(once.context[0] / once.gate[0], grid[0][location]));
    }

    void hardAttentionDrawsHalfOfTheLocations() {
        const auto decoder = make("lstm_hard");
        decoder->train();
        const DecoderMemory memory = decoder->prepare(torch::randn({1, positions, channels}), rows, columns);
        const EncodedCaptions many(1000, std::vector<std::int64_t>{2});
        const TeacherForced forced = decoder->teacherForced(memory, makeCaptionBatch({&many}, torch::kCPU));
        // Binomial of 1,000 and a half: 500 with a deviation of 16; five deviations to either side.
        const auto drawn = (forced.location_log_probability < 0).sum().item<std::int64_t>();
        QVERIFY2(drawn > 420 && drawn < 580, qPrintable(QString::number(drawn)));
        const Tensor alpha = forced.attention[0];
        QVERIFY(close(forced.location_entropy[0], -(alpha * alpha.log()).sum()));
    }

    /// Xu et al. 2015, equation 11: on average over many draws, the gradient is that of the expected log
    /// probability of the word, which can be computed by taking every location in turn.
    void rewardedLocationsFollowTheExpectedGradient() {
        const int count = 20'000;
        const Tensor scores = torch::tensor({0.3F, -0.2F, 0.5F}).requires_grad_();
        const Tensor word = torch::tensor({-0.5F, -2.0F, -1.0F}); // its log probability after each location
        const Tensor alpha = torch::softmax(scores, 0);
        const Tensor location = torch::multinomial(alpha.detach(), count, true);
        TeacherForced forced;
        const Tensor probability = word.index_select(0, location).exp();
        forced.logits = torch::stack({probability, 1 - probability}, 1).log();
        forced.targets = torch::zeros({count}, torch::kInt64);
        forced.location_log_probability = alpha.log().index_select(0, location);
        forced.location_entropy = torch::zeros({count});
        LocationLoss reinforce(torch::kCPU);
        const Tensor estimated =
            torch::autograd::grad({reinforce(forced, {.reward = 1, .entropy = 0})}, {scores}, {}, true)
                .front();
        const Tensor expected =
            torch::autograd::grad({-(torch::softmax(scores, 0) * word).sum()}, {scores}).front();
        QVERIFY2(torch::allclose(estimated, expected, 0.05, 0.01), "not the expected gradient");
        // The mean log probability of the words, as there was none before it.
        QVERIFY(close(reinforce.baseline(), word.index_select(0, location).mean().view({1})));
    }

    void theBaselineMovesByATenth() {
        TeacherForced forced;
        forced.targets = torch::zeros({1}, torch::kInt64);
        forced.location_log_probability = torch::tensor({-1.0F});
        forced.location_entropy = torch::tensor({0.5F});
        const auto withProbability = [&](double p) {
            forced.logits = torch::tensor({{p, 1 - p}}).log().to(torch::kFloat);
        };
        LocationLoss reinforce(torch::kCPU);
        withProbability(0.5);
        // As usual, so that only the entropy counts.
        QVERIFY(close(reinforce(forced, {.reward = 1, .entropy = 0.2}), torch::tensor(-0.1F)));
        withProbability(0.25);
        // log 0.25 - log 0.5 = -log 2, times a log probability of -1, times -1
        QVERIFY(close(reinforce(forced, {.reward = 1, .entropy = 0}), torch::tensor(-std::log(2.0F))));
        QVERIFY(close(reinforce.baseline(), torch::tensor({0.9F * std::log(0.5F) + 0.1F * std::log(0.25F)})));
    }

    /// Equation 12 of Lu et al. 2017: the softmax over the grid and the sentinel, of which step() gives the
    /// two parts.
    void theSentinelTakesPartInTheSoftmax() {
        const auto decoder = make("lstm_adaptive");
        const auto parameters = decoder->named_parameters();
        const Tensor grid = torch::randn({1, positions, channels});
        const DecoderMemory memory = decoder->prepare(grid, rows, columns);
        const DecoderStep step = decoder->step(memory, decoder->begin(memory), {ids({1}), ids({0})});
        const Tensor seen =
            torch::relu(torch::matmul(grid[0], parameters["local.weight"].t()) + parameters["local.bias"]);
        const Tensor query =
            torch::matmul(parameters["query.weight"], step.state.tensors[0][0]) + parameters["query.bias"];
        const Tensor whole = torch::relu(torch::matmul(parameters["global.weight"], grid[0].mean(0)) +
                                         parameters["global.bias"]);
        const Tensor read = torch::cat({parameters["embedding.weight"][1], whole});
        const Tensor gate = torch::sigmoid(
            (torch::matmul(parameters["read.weight"], read) + parameters["read.bias"]).narrow(0, 36, 9));
        const Tensor sentinel = gate * torch::tanh(step.state.tensors[1][0]);
        const Tensor keys =
            torch::cat({torch::matmul(seen, parameters["keys.weight"].t()),
                        torch::matmul(parameters["sentinel_keys.weight"], sentinel).unsqueeze(0)});
        const Tensor all = torch::softmax(torch::matmul(torch::tanh(keys + query), parameters["score"]), 0);
        QVERIFY(close(step.sentinel[0], all[positions]));
        QVERIFY(close(step.attention[0][0] * (1 - step.sentinel[0]), all.narrow(0, 0, positions)));
        QVERIFY(close(step.gate, 1 - step.sentinel));
        QVERIFY(close(step.context[0], torch::matmul(all.narrow(0, 0, positions), seen)));
    }

    void aTransformerLooksAtNoLaterWord() {
        const auto decoder = make("transformer");
        const DecoderMemory memory = decoder->prepare(torch::randn({1, positions, channels}), rows, columns);
        const EncodedCaptions one = {{5, 6, 7, 2}}, other = {{5, 6, 9, 2}};
        const Tensor a = decoder->teacherForced(memory, makeCaptionBatch({&one}, torch::kCPU)).logits;
        const Tensor b = decoder->teacherForced(memory, makeCaptionBatch({&other}, torch::kCPU)).logits;
        QVERIFY(close(a.narrow(0, 0, 3), b.narrow(0, 0, 3)));
        QVERIFY(!torch::allclose(a[3], b[3]));
    }

    void aTransformerTellsWhichWordsItRead() {
        const auto decoder = make("transformer");
        QVERIFY(decoder->attentionLayout() == (AttentionLayout{2, 2}));
        const DecoderMemory memory = decoder->prepare(torch::randn({1, positions, channels}), rows, columns);
        DecoderStep step = decoder->step(memory, decoder->begin(memory), {ids({1}), ids({0})});
        QCOMPARE(step.word_attention.sizes().vec(), (std::vector<std::int64_t>{1, 4, 1}));
        step = decoder->step(memory, step.state, {ids({5}), ids({0})});
        QCOMPARE(step.word_attention.sizes().vec(), (std::vector<std::int64_t>{1, 4, 2}));
        QVERIFY(close(step.word_attention.sum(2), torch::ones({1, 4})));
    }

    void aTransformerOfUnevenHeadsIsRefused() {
        QVERIFY_EXCEPTION_THROWN(make("transformer", {{"size", 9}}), Error);
    }
};

SACCADE_TEST(TestDecoders)
#include "tst_decoders.moc"
