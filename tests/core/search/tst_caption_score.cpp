#include "core/base/error.h"
#include "core/search/caption_score.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"
#include "tests/core/search/toy_decoder.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// Four special tokens, "a" (4) and "b" (5).
const Vocabulary words_of_chain({"<pad>", "<start>", "<end>", "<unk>", "a", "b"});

/// Log probabilities [1, last word, next word] of a chain that begins with "a" (0.75), goes on to "b" (0.5)
/// and ends there (0.25); 0.125 for all else.
torch::Tensor chain() {
    torch::Tensor table = torch::full({1, 6, 6}, std::log(0.125F));
    table[0][Vocabulary::start][4] = std::log(0.75F);
    table[0][4][5] = std::log(0.5F);
    table[0][5][Vocabulary::end] = std::log(0.25F);
    return table;
}

} // namespace

class TestCaptionScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryWordItsProbability() {
        test::ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(chain(), 2, 2);
        const Hypothesis caption = scoreCaption(decoder, memory, 0, words_of_chain, {"a", "b"}, 3);
        QCOMPARE(caption.words.size(), std::size_t{2});
        QCOMPARE(caption.words[0].word, std::string("a"));
        QCOMPARE(caption.words[0].log_probability, std::log(0.75F));
        QCOMPARE(caption.words[1].log_probability, std::log(0.5F));
        QVERIFY(std::abs(caption.log_probability - std::log(0.75F * 0.5F * 0.25F)) < 1e-6F);
        QVERIFY(caption.finished);
        QVERIFY(caption.words[0].known && caption.words[1].known);
        QCOMPARE(caption.words[1].alternatives.size(), std::size_t{3});
        QCOMPARE(caption.words[1].alternatives[0].word, std::string("b"));
        QCOMPARE(caption.words[1].gate, 1.0F / 5); // 1 / (1 + last word), see ToyDecoder
        const auto cell = static_cast<std::size_t>(decoder.attendedCell(0, 4, 1, 0));
        QCOMPARE(caption.words[1].attention.weights[cell], 1.0F);
    }

    void anyWordsCanBeGiven() {
        test::ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(chain(), 2, 2);
        const Hypothesis caption = scoreCaption(decoder, memory, 0, words_of_chain, {"b", "b", "b"}, 0);
        for (const CaptionWord& word : caption.words)
            QCOMPARE(word.log_probability, std::log(0.125F));
    }

    void wordsOutsideTheVocabularyAreMarked() {
        test::ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(chain(), 2, 2);
        const Hypothesis caption = scoreCaption(decoder, memory, 0, words_of_chain, {"a", "zebra"}, 0);
        QVERIFY(caption.words[0].known);
        QVERIFY(!caption.words[1].known);
        QCOMPARE(caption.words[1].word, std::string("zebra")); // as it was given
        QCOMPARE(caption.words[1].log_probability, std::log(0.125F));
    }

    void equalsTheSearchThatFoundIt() {
        test::ToyDecoder decoder(4, 2, 2, 2);
        const DecoderMemory memory = decoder.prepare(chain(), 2, 2);
        DecodeOptions options;
        options.beam = 1;
        const Hypothesis found = searchCaptions(decoder, memory, words_of_chain, options)[0][0];
        const Hypothesis scored = scoreCaption(decoder, memory, 0, words_of_chain, found.tokens(), 5);
        QCOMPARE(scored.log_probability, found.log_probability);
        for (std::size_t i = 0; i < found.words.size(); ++i) {
            QCOMPARE(scored.words[i].log_probability, found.words[i].log_probability);
            QCOMPARE(scored.words[i].attention.weights, found.words[i].attention.weights);
            QCOMPARE(scored.words[i].attention.layers, 2);
            QCOMPARE(scored.words[i].attention.heads(), 2);
        }
    }

    void wrongInputIsAnError() {
        test::ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(chain(), 2, 2);
        QVERIFY_EXCEPTION_THROWN(scoreCaption(decoder, memory, 0, words_of_chain, {}, 0), Error);
        const Vocabulary larger({"<pad>", "<start>", "<end>", "<unk>", "a", "b", "c"});
        QVERIFY_EXCEPTION_THROWN(scoreCaption(decoder, memory, 0, larger, {"a"}, 0), Error);
    }
};

SACCADE_TEST(TestCaptionScore)
#include "tst_caption_score.moc"
