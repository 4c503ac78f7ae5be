#include "tests/core/search/toy_decoder.h"
#include "tests/support/test_program.h"

#include "core/base/error.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

using namespace saccade;
using test::ToyDecoder;

namespace {

constexpr float impossible = -std::numeric_limits<float>::infinity();

const Vocabulary& fourLetters() {
    static const Vocabulary vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "b", "c", "d"});
    return vocabulary;
}

/// The same log probabilities after every word, for each image.
torch::Tensor sameAfterAll(const std::vector<float>& row, std::int64_t images = 1) {
    const auto size = static_cast<std::int64_t>(row.size());
    return torch::tensor(row).repeat({images, size, 1});
}

/// Captions of two words: the end is the most probable as soon as it is allowed.
DecodeOptions twoWords() {
    DecodeOptions options;
    options.minimum_length = 2;
    options.maximum_length = 5;
    options.length_penalty = 0;
    options.block_ngram = 0;
    return options;
}

DecodeOptions diverse(int beam, int groups, double diversity) {
    DecodeOptions options = twoWords();
    options.beam = beam;
    options.groups = groups;
    options.diversity = diversity;
    return options;
}

DecodeOptions sampling(int samples, int seed = 1) {
    DecodeOptions options = twoWords();
    options.samples = samples;
    options.seed = seed;
    return options;
}

std::vector<Hypothesis> found(const torch::Tensor& table, const DecodeOptions& options) {
    ToyDecoder decoder(1, 2, 2);
    return searchCaptions(decoder, decoder.prepare(table, 2, 2), fourLetters(), options).front();
}

std::vector<std::string> captionsOf(const std::vector<Hypothesis>& hypotheses) {
    std::vector<std::string> captions;
    for (const Hypothesis& hypothesis : hypotheses)
        captions.push_back(hypothesis.caption());
    return captions;
}

using Texts = std::vector<std::string>;

/// <pad>, <start>, <end>, <unk>, a, b, c, d
const std::vector<float> graded = {impossible, impossible, -0.5F, impossible, -1.0F, -1.2F, -1.6F, -3.0F};

torch::Tensor randomTables(std::int64_t images) {
    torch::manual_seed(3);
    return torch::randn({images, 8, 8}).mul(1.5).log_softmax(2);
}

} // namespace

class TestDecodeMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The second group: a costs 1 + 0.5, so b with 1.2 is best, at both places. The end costs nothing more.
    /// Log probabilities stay the model's own: -1 - 1 - 0.5 and -1.2 - 1.2 - 0.5.
    void groupsAvoidEachOthersWords() {
        const auto captions = found(sameAfterAll(graded), diverse(2, 2, 0.5));
        QCOMPARE(captionsOf(captions), (Texts{"a a", "b b"}));
        QVERIFY(std::abs(captions[0].log_probability + 2.5F) < 1e-5F);
        QVERIFY(std::abs(captions[1].log_probability + 2.9F) < 1e-5F);
        QCOMPARE(captions[1].words[0].log_probability, -1.2F);
        QVERIFY(captions[1].finished);
    }

    /// A weak diversity is not enough: a costs 1.1, and the caption of both groups is listed once. The plain
    /// beam differs in one word.
    void theStrengthCounts() {
        QCOMPARE(captionsOf(found(sameAfterAll(graded), diverse(2, 2, 0.1))), (Texts{"a a"}));
        QCOMPARE(captionsOf(found(sameAfterAll(graded), diverse(2, 1, 0.5)))[0], std::string("a a"));
        QVERIFY(captionsOf(found(sameAfterAll(graded), diverse(2, 1, 0.5)))[1] != "b b");
    }

    /// Third group at 0.25: a 1.25, b 1.45, c 1.6. At 0.7: a 1.7, b 1.9, c 1.6.
    void everyEarlierGroupCounts() {
        QCOMPARE(captionsOf(found(sameAfterAll(graded), diverse(3, 3, 0.25))), (Texts{"a a", "b b"}));
        QCOMPARE(captionsOf(found(sameAfterAll(graded), diverse(3, 3, 0.7))), (Texts{"a a", "b b", "c c"}));
    }

    /// Both hypotheses of the first group, a c and b c, say c at the second place. With 0.6 each, the second
    /// group has a d at (1 + 0.6) + 2 = 3.6, a c at 1.6 + 1 + 1.2 = 3.8, b c at 1.7 + 1 + 1.2 = 3.9; if c
    /// cost 0.6 once, a c and b c would be better.
    void everyHypothesisOfAGroupCounts() {
        torch::Tensor table = torch::full({1, 8, 8}, impossible);
        const auto set = [&table](std::int64_t after, std::int64_t word, double value) {
            table.index_put_({0, after, word}, value);
        };
        constexpr std::int64_t a = 4, b = 5, c = 6, d = 7;
        set(Vocabulary::start, a, -1);
        set(Vocabulary::start, b, -1.1);
        set(a, c, -1);
        set(a, d, -2);
        set(b, c, -1);
        set(b, d, -2.5);
        set(c, Vocabulary::end, -0.5);
        set(d, Vocabulary::end, -0.5);
        QCOMPARE(captionsOf(found(table, diverse(4, 2, 0.6))), (Texts{"a c", "b c", "a d"}));
    }

    void groupsAreTheSameInABatch() {
        ToyDecoder decoder(1, 2, 2);
        const torch::Tensor tables = randomTables(3);
        const DecodeOptions options = diverse(6, 3, 0.8);
        const auto together = searchCaptions(decoder, decoder.prepare(tables, 2, 2), fourLetters(), options);
        for (std::int64_t image = 0; image < 3; ++image)
            QCOMPARE(captionsOf(together[static_cast<std::size_t>(image)]),
                     captionsOf(found(tables.narrow(0, image, 1), options)));
    }

    void theSameSeedDrawsTheSame() {
        const torch::Tensor table = randomTables(1);
        const Texts first = captionsOf(found(table, sampling(5)));
        QCOMPARE(first.size(), std::size_t{5});
        QCOMPARE(captionsOf(found(table, sampling(5))), first);
        QVERIFY(captionsOf(found(table, sampling(5, 2))) != first);
    }

    void whatIsDrawnDoesNotDependOnTheBatch() {
        ToyDecoder decoder(1, 2, 2);
        const torch::Tensor tables = randomTables(3);
        const auto together =
            searchCaptions(decoder, decoder.prepare(tables, 2, 2), fourLetters(), sampling(4));
        for (std::int64_t image = 0; image < 3; ++image)
            QCOMPARE(captionsOf(together[static_cast<std::size_t>(image)]),
                     captionsOf(found(tables.narrow(0, image, 1), sampling(4))));
    }

    /// Recorded is the probability of the model, whatever the temperature draws from.
    void drawnCaptionsHaveTheModelsProbability() {
        DecodeOptions options = sampling(20);
        options.temperature = 3;
        const torch::Tensor table = randomTables(1);
        double last = 0;
        for (const Hypothesis& caption : found(table, options)) {
            double sum = 0;
            std::int64_t before = Vocabulary::start;
            for (const CaptionWord& word : caption.words) {
                const std::int64_t id = fourLetters().id(word.word);
                QCOMPARE(word.log_probability, table.index({0, before, id}).item<float>());
                sum += word.log_probability;
                before = id;
            }
            if (caption.finished) // or cut after five words
                sum += table.index({0, before, Vocabulary::end}).item<float>();
            else
                QCOMPARE(caption.words.size(), std::size_t{5});
            QVERIFY(std::abs(caption.log_probability - sum) < 1e-4);
            QVERIFY(caption.score <= last + 1e-6 || last == 0);
            last = caption.score;
        }
    }

    /// The first words of 100 captions of each of ten seeds: a to d by 0.4, 0.3, 0.2 and 0.1; a standard
    /// deviation of at most 0.016.
    void drawnWordsComeByTheirProbability() {
        const std::vector<float> row = {impossible,     impossible,     5,
                                        impossible,     std::log(0.4F), std::log(0.3F),
                                        std::log(0.2F), std::log(0.1F)};
        std::map<std::string, int> counts;
        for (int seed = 0; seed < 10; ++seed)
            for (const Hypothesis& caption : found(sameAfterAll(row), sampling(100, seed)))
                ++counts[caption.words.front().word];
        for (const auto& [word, expected] :
             std::map<std::string, double>{{"a", 0.4}, {"b", 0.3}, {"c", 0.2}, {"d", 0.1}})
            QVERIFY(std::abs(counts[word] / 1000.0 - expected) < 0.06);
    }

    void drawnCaptionsKeepTheRules() {
        DecodeOptions options = sampling(50);
        options.minimum_length = 3;
        options.prefix = "b";
        options.banned_words = {"c"};
        options.block_ngram = 1;
        options.maximum_length = 3;
        for (const Hypothesis& caption : found(randomTables(1), options)) {
            QVERIFY(caption.caption() == "b a d" || caption.caption() == "b d a");
        }
    }

    void theBestOfTheDrawn() {
        const torch::Tensor table = randomTables(1);
        DecodeOptions options = sampling(30);
        const auto all = found(table, options);
        options.hypotheses = 2;
        const auto two = found(table, options);
        QCOMPARE(two.size(), std::size_t{2});
        QCOMPARE(captionsOf(two), (Texts{all[0].caption(), all[1].caption()}));
    }

    void whatMakesNoSenseIsRefused() {
        const auto refuses = [](DecodeOptions options, const char* part) {
            try {
                found(randomTables(1), options);
            } catch (const Error& error) {
                return std::string(error.what()).find(part) != std::string::npos;
            }
            return false;
        };
        QVERIFY(refuses(diverse(4, 3, 0.5), "cannot be divided into 3 groups"));
        QVERIFY(refuses(diverse(4, 2, 0), "diversity must be above 0"));
        DecodeOptions options = sampling(3);
        options.groups = 3;
        QVERIFY(refuses(options, "either drawn or searched"));
        options = sampling(3);
        options.top_k = 1;
        QVERIFY(refuses(options, "left to chance"));
        options = sampling(3);
        options.hypotheses = 4;
        QVERIFY(refuses(options, "number of captions drawn"));
        options = twoWords();
        options.top_p = 0.9;
        QVERIFY(refuses(options, "how many captions to draw"));
        options = sampling(3);
        options.keep_tree = true;
        QVERIFY(refuses(options, "beam search without groups"));
        options = sampling(3);
        options.top_p = 0;
        QVERIFY(refuses(options, "top_p"));
    }
};

SACCADE_TEST(TestDecodeMethods)
#include "tst_decode_methods.moc"
