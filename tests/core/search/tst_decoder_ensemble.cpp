#include "tests/core/search/toy_decoder.h"
#include "tests/support/test_program.h"

#include "core/base/error.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace saccade;
using test::ToyDecoder;

namespace {

constexpr float excluded = -std::numeric_limits<float>::infinity();

const Vocabulary& threeLetters() {
    static const Vocabulary vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "b", "c"});
    return vocabulary;
}

/// After <start> the words a, b, c with these probabilities, then the end.
torch::Tensor oneWord(float a, float b, float c) {
    torch::Tensor table = torch::full({1, 7, 7}, excluded);
    for (std::int64_t word = 4; word < 7; ++word)
        table.index_put_({0, word, Vocabulary::end}, 0);
    table.index_put_({0, Vocabulary::start, 4}, std::log(a));
    table.index_put_({0, Vocabulary::start, 5}, std::log(b));
    table.index_put_({0, Vocabulary::start, 6}, std::log(c));
    return table;
}

DecodeOptions greedy() {
    DecodeOptions options;
    options.beam = 1;
    return options;
}

} // namespace

class TestDecoderEnsemble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The first would say a, the second c; their mean is 0.3, 0.4 and 0.3.
    void probabilitiesAreAveraged() {
        ToyDecoder one(1, 2, 2), other(1, 2, 2);
        const DecoderMemory seen = one.prepare(oneWord(0.5F, 0.4F, 0.1F), 2, 2);
        const DecoderMemory seen_by_other = other.prepare(oneWord(0.1F, 0.4F, 0.5F), 2, 2);
        QCOMPARE(searchCaptions(one, seen, threeLetters(), greedy())[0][0].caption(), std::string("a"));
        QCOMPARE(searchCaptions(other, seen_by_other, threeLetters(), greedy())[0][0].caption(),
                 std::string("c"));
        DecoderEnsemble both({{one, seen}, {other, seen_by_other}}, EnsembleAttention::Mean);
        const Hypothesis caption = searchCaptions(both, threeLetters(), greedy())[0][0];
        QCOMPARE(caption.caption(), std::string("b"));
        QVERIFY(std::abs(caption.words[0].log_probability - std::log(0.4F)) < 1e-6F);
    }

    /// One decoder looks with two maps, at cells 0 + 1 + 0 + {0, 1} = 1 and 2 of 4, the other with one, at
    /// cell 1: (0 + 1/2 + 1) / 2 in cell 1, 1/4 in cell 2.
    void attentionIsTheMeanOfAllMaps() {
        ToyDecoder two_maps(2, 2, 2), one_map(1, 2, 2);
        const torch::Tensor table = oneWord(0.5F, 0.4F, 0.1F);
        const DecoderMemory seen = two_maps.prepare(table, 2, 2),
                            seen_by_other = one_map.prepare(table, 2, 2);
        DecoderEnsemble both({{two_maps, seen}, {one_map, seen_by_other}}, EnsembleAttention::Mean);
        const AttentionMaps maps = searchCaptions(both, threeLetters(), greedy())[0][0].words[0].attention;
        QCOMPARE(maps.maps, 1);
        QCOMPARE(maps.weights, (std::vector<float>{0, 0.75F, 0.25F, 0}));
    }

    void attentionIsTheFirstOnesWhereGridsDiffer() {
        ToyDecoder coarse(1, 1, 2), fine(1, 2, 2);
        const torch::Tensor table = oneWord(0.5F, 0.4F, 0.1F);
        const DecoderMemory seen = coarse.prepare(table, 1, 2), seen_by_other = fine.prepare(table, 2, 2);
        DecoderEnsemble both({{coarse, seen}, {fine, seen_by_other}}, EnsembleAttention::First);
        const AttentionMaps maps = searchCaptions(both, threeLetters(), greedy())[0][0].words[0].attention;
        QCOMPARE(maps.rows, 1);
        QCOMPARE(maps.columns, 2);
        QCOMPARE(maps.weights, (std::vector<float>{0, 1})); // cell 0 + 1 + 0 of 2
        DecodeOptions options = greedy();
        options.gazes = {{0, {1, 0}}};
        QVERIFY_EXCEPTION_THROWN(searchCaptions(both, threeLetters(), options), Error);
    }

    /// A decoder with itself is itself, in a beam as well.
    void twiceTheSameIsTheSame() {
        torch::manual_seed(2);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory seen = decoder.prepare(torch::randn({2, 7, 7}).log_softmax(2), 2, 2);
        DecoderEnsemble twice({{decoder, seen}, {decoder, seen}}, EnsembleAttention::Mean);
        const auto expected = searchCaptions(decoder, seen, threeLetters(), {});
        const auto found = searchCaptions(twice, threeLetters(), {});
        QCOMPARE(found.size(), expected.size());
        for (std::size_t image = 0; image < found.size(); ++image)
            for (std::size_t i = 0; i < found[image].size(); ++i) {
                QCOMPARE(found[image][i].caption(), expected[image][i].caption());
                QVERIFY(std::abs(found[image][i].score - expected[image][i].score) < 1e-5F);
            }
    }

    void differentVocabulariesAreRefused() {
        ToyDecoder one(1, 2, 2), other(1, 2, 2);
        const DecoderMemory seen = one.prepare(oneWord(0.5F, 0.4F, 0.1F), 2, 2);
        const DecoderMemory more = other.prepare(torch::zeros({1, 9, 9}), 2, 2);
        DecoderEnsemble both({{one, seen}, {other, more}}, EnsembleAttention::Mean);
        QVERIFY_EXCEPTION_THROWN(searchCaptions(both, threeLetters(), greedy()), Error);
    }
};

SACCADE_TEST(TestDecoderEnsemble)
#include "tst_decoder_ensemble.moc"
