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

    /// A beam of 2 over one word: of the five words that may follow, a and b are kept and c dropped; <end> is
    /// not among the best two at first. After it, the best four are aa 0.16, ab and ba 0.12, bb 0.09; a's end
    /// has 0.08.
    void theTreeHoldsWhatWasKeptAndDropped() {
        ToyDecoder decoder(1, 2, 2);
        DecodeOptions options = ofBeam(2, 2);
        options.keep_tree = true;
        std::vector<SearchTree> trees;
        const auto found = searchCaptions(decoder, decoder.prepare(sameAfterEveryWord(), 2, 2), three_letters,
                                          options, {}, &trees);
        const SearchTree& tree = trees.at(0);

        using Fate = SearchNode::Fate;
        const auto fateOf = [&](const Names& words) {
            const std::vector<int> path = tree.path(words);
            return path.size() == words.size() ? tree.nodes[static_cast<std::size_t>(path.back())].fate
                                               : Fate::Ended;
        };
        QCOMPARE(fateOf({"a"}), Fate::Kept);
        QCOMPARE(fateOf({"b"}), Fate::Kept);
        QCOMPARE(fateOf({"a", "a"}), Fate::Kept);
        QCOMPARE(fateOf({"a", "b"}), Fate::Kept);
        QCOMPARE(fateOf({"b", "a"}), Fate::Dropped);
        QCOMPARE(fateOf({""}), Fate::Dropped); // the end before the first word

        const std::vector<int> ab = tree.path({"a", "b"});
        QCOMPARE(tree.words(ab.back()), (Names{"a", "b"}));
        QCOMPARE(tree.depth(ab.back()), 1);
        const SearchNode& node = tree.nodes[static_cast<std::size_t>(ab.back())];
        QVERIFY(std::abs(node.log_probability - std::log(0.12)) < 1e-5);
        QVERIFY(std::abs(node.word.log_probability - std::log(0.3)) < 1e-5);
        QCOMPARE(node.parent, ab.front());
        QCOMPARE(node.word.attention.weights.size(), std::size_t{4});

        // The best caption is a branch of the tree that ended.
        Names best = found[0][0].tokens();
        best.push_back("");
        QCOMPARE(fateOf(best), Fate::Ended);
        QCOMPARE(tree.path(best).size(), best.size());
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
