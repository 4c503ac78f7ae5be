#include "tests/core/search/toy_decoder.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include "core/base/error.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"

#include <QtTest>

#include <cmath>
#include <string>
#include <vector>

using namespace saccade;
using namespace saccade::test;

namespace {

using Names = std::vector<std::string>;

const Vocabulary three_letters({"<pad>", "<start>", "<end>", "<unk>", "a", "b", "c"});

/// The same after every word: <end> 0.2, a 0.4, b 0.3, c 0.1.
torch::Tensor sameAfterEveryWord() {
    const std::vector<float> row = {-99,           -99, std::log(0.2F), -99, std::log(0.4F), std::log(0.3F),
                                    std::log(0.1F)};
    return torch::tensor(row).repeat({1, 7, 1}).view({1, 7, 7});
}

DecodeOptions ofBeam(int beam, int maximum_length) {
    DecodeOptions options;
    options.beam = beam;
    options.maximum_length = maximum_length;
    options.minimum_length = 0;
    options.block_ngram = 0;
    options.length_penalty = 0;
    return options;
}

} // namespace

/// What a person changes about a search: where the model looks, how sharp its probabilities are; and what the
/// search leaves of its considerations.
class TestInterventions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGazeReplacesTheMapOfItsWordAlone() {
        ToyDecoder decoder(2, 2, 2);
        DecodeOptions options = ofBeam(1, 3);
        options.minimum_length = 3;
        options.gazes = {{1, {1, 0, 0, 3}}};
        const Hypothesis caption = searchCaptions(decoder, decoder.prepare(sameAfterEveryWord(), 2, 2),
                                                  three_letters, options)[0][0];
        QCOMPARE(caption.words.size(), std::size_t{3});
        // Scaled to sum to 1, in both maps.
        QCOMPARE(caption.words[1].attention.weights,
                 (std::vector<float>{0.25F, 0, 0, 0.75F, 0.25F, 0, 0, 0.75F}));
        for (const std::size_t other : {0U, 2U})
            QCOMPARE(*std::max_element(caption.words[other].attention.weights.begin(),
                                       caption.words[other].attention.weights.end()),
                     1.0F);
    }

    void aGazeMustFit() {
        ToyDecoder decoder(1, 2, 2);
        DecodeOptions options = ofBeam(1, 3);
        options.gazes = {{0, {1, 0, 0}}};
        QVERIFY_EXCEPTION_THROWN(
            searchCaptions(decoder, decoder.prepare(sameAfterEveryWord(), 2, 2), three_letters, options),
            Error);
        options.gazes = {{0, {0, 0, 0, 0}}};
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
        options.gazes = {{0, {1, -1, 1, 1}}};
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
        options.gazes = {{0, {1, std::nanf(""), 1, 1}}};
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
        options.gazes = {{-1, {1, 1, 1, 1}}};
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
        options.gazes = {{1, {1, 1, 1, 1}}, {1, {1, 1, 1, 1}}};
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
    }

    /// At temperature 0.5 probabilities are squared and scaled: 0.16, 0.09, 0.04 and 0.01 of 0.30.
    void temperatureSharpens() {
        ToyDecoder decoder(1, 2, 2);
        DecodeOptions options = ofBeam(1, 1);
        options.minimum_length = 1;
        options.temperature = 0.5;
        const Hypothesis caption = searchCaptions(decoder, decoder.prepare(sameAfterEveryWord(), 2, 2),
                                                  three_letters, options)[0][0];
        QVERIFY(std::abs(std::exp(caption.words[0].log_probability) - 0.16 / 0.30) < 1e-5);
        options.temperature = 0;
        QVERIFY_EXCEPTION_THROWN(validate(options), Error);
    }

    /// As above, but after b: <end> 0.7, a 0.2, b 0.1. A beam of 2 keeps a 0.4 and b 0.3. Of what follows,
    /// b's end 0.21 is the best, then aa 0.16 and ab 0.12 are kept; a's end 0.08 and ba 0.06 are dropped.
    void theTreeHoldsWhatWasKeptAndDropped() {
        torch::Tensor table = sameAfterEveryWord();
        table[0][5] =
            torch::tensor({-99.F, -99.F, std::log(0.7F), -99.F, std::log(0.2F), std::log(0.1F), -99.F});
        ToyDecoder decoder(1, 2, 2);
        DecodeOptions options = ofBeam(2, 2);
        options.keep_tree = true;
        std::vector<SearchTree> trees;
        const auto found =
            searchCaptions(decoder, decoder.prepare(table, 2, 2), three_letters, options, {}, &trees);
        const SearchTree& tree = trees.at(0);

        using Fate = SearchNode::Fate;
        const auto nodeOf = [&](const Names& words) -> const SearchNode& {
            const std::vector<int> path = tree.path(words);
            return tree.nodes.at(static_cast<std::size_t>(path.size() == words.size() ? path.back() : -1));
        };
        QCOMPARE(nodeOf({"a"}).fate, Fate::Kept);
        QCOMPARE(nodeOf({"b"}).fate, Fate::Kept);
        QCOMPARE(nodeOf({""}).fate, Fate::Dropped);
        QCOMPARE(nodeOf({"b", ""}).fate, Fate::Ended);
        QCOMPARE(nodeOf({"a", "a"}).fate, Fate::Kept);
        QCOMPARE(nodeOf({"a", "b"}).fate, Fate::Kept);
        QCOMPARE(nodeOf({"a", ""}).fate, Fate::Dropped);
        QCOMPARE(nodeOf({"b", "a"}).fate, Fate::Dropped);
        QCOMPARE(found[0][0].tokens(), (Names{"b"}));

        const std::vector<int> path = tree.path({"a", "b"});
        QCOMPARE(tree.words(path.back()), (Names{"a", "b"}));
        QCOMPARE(tree.depth(path.back()), 1);
        const SearchNode& node = nodeOf({"a", "b"});
        QVERIFY(std::abs(node.log_probability - std::log(0.12)) < 1e-5);
        QVERIFY(std::abs(node.word.log_probability - std::log(0.3)) < 1e-5);
        QCOMPARE(node.parent, path.front());
        QCOMPARE(node.word.attention.weights.size(), std::size_t{4});
    }

    void noTreeUnlessAskedFor() {
        ToyDecoder decoder(1, 2, 2);
        std::vector<SearchTree> trees;
        searchCaptions(decoder, decoder.prepare(sameAfterEveryWord(), 2, 2), three_letters, ofBeam(2, 2), {},
                       &trees);
        QVERIFY(trees.at(0).nodes.empty());
    }
};

SACCADE_TEST(TestInterventions)
#include "tst_interventions.moc"
