#include "tests/core/search/toy_decoder.h"
#include "tests/support/test_program.h"

#include "core/base/error.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace saccade;
using test::ToyDecoder;

namespace {

using Sentence = std::vector<std::string>;
constexpr float never = -std::numeric_limits<float>::infinity();

Vocabulary letters(int count) {
    Sentence words = {"<pad>", "<start>", "<end>", "<unk>"};
    for (int i = 0; i < count; ++i)
        words.emplace_back(1, static_cast<char>('a' + i));
    return Vocabulary(words);
}

/// Random but fixed log probabilities, [images, vocabulary, vocabulary].
torch::Tensor randomTable(std::int64_t images, const Vocabulary& vocabulary, std::uint64_t seed) {
    torch::manual_seed(seed);
    const auto size = static_cast<std::int64_t>(vocabulary.size());
    return torch::randn({images, size, size}).mul(1.5).log_softmax(2);
}

/// One image; the same log probabilities after every word: <pad>, <start>, <end>, <unk>, a, b, …
torch::Tensor sameTable(const std::vector<float>& row) {
    const auto size = static_cast<std::int64_t>(row.size());
    return torch::tensor(row).repeat({1, size, 1}).view({1, size, size});
}

DecodeOptions withBeam(int beam, int maximum_length) {
    DecodeOptions options;
    options.beam = beam;
    options.maximum_length = maximum_length;
    options.minimum_length = 0;
    options.block_ngram = 0;
    options.length_penalty = 0;
    return options;
}

Sentence wordsOf(const Hypothesis& hypothesis) {
    Sentence words;
    for (const CaptionWord& word : hypothesis.words)
        words.push_back(word.word);
    return words;
}

struct Sequence {
    Sentence words;
    double log_probability = 0;
    double score = 0;
};

/// Every finished sequence of letters up to the maximum length, best first.
std::vector<Sequence> enumerate(const torch::Tensor& table, const Vocabulary& vocabulary,
                                const DecodeOptions& options) {
    const auto value = table.accessor<float, 3>();
    std::vector<Sequence> finished;
    std::vector<Sequence> open(1);
    for (int length = 0; length <= options.maximum_length; ++length) {
        std::vector<Sequence> longer;
        for (const Sequence& sequence : open) {
            const std::int64_t last =
                sequence.words.empty() ? Vocabulary::start : vocabulary.id(sequence.words.back());
            Sequence ended = sequence;
            ended.log_probability += value[0][last][Vocabulary::end];
            ended.score = ended.log_probability / std::pow(length + 1, options.length_penalty);
            finished.push_back(ended);
            for (std::int64_t word = Vocabulary::special_count; word < table.size(1); ++word) {
                Sequence next = sequence;
                next.words.push_back(vocabulary.word(word));
                next.log_probability += value[0][last][word];
                longer.push_back(next);
            }
        }
        open = longer;
    }
    std::sort(finished.begin(), finished.end(),
              [](const Sequence& a, const Sequence& b) { return a.score > b.score; });
    return finished;
}

void compareHypotheses(const std::vector<Hypothesis>& actual, const std::vector<Hypothesis>& expected) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QCOMPARE(wordsOf(actual[i]), wordsOf(expected[i]));
        QCOMPARE(actual[i].log_probability, expected[i].log_probability);
        QCOMPARE(actual[i].score, expected[i].score);
        QCOMPARE(actual[i].finished, expected[i].finished);
        for (std::size_t w = 0; w < actual[i].words.size(); ++w) {
            QCOMPARE(actual[i].words[w].attention.weights, expected[i].words[w].attention.weights);
            QCOMPARE(actual[i].words[w].gate, expected[i].words[w].gate);
        }
    }
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWideBeamFindsWhatEnumerationFinds() {
        const Vocabulary vocabulary = letters(2);
        ToyDecoder decoder(1, 2, 2);
        for (const std::uint64_t seed : {1, 2, 3}) {
            const torch::Tensor table = randomTable(1, vocabulary, seed);
            for (const double penalty : {0.0, 0.7, 1.0}) {
                // 1 + 2 + 4 + 8 + 16 = 31 sequences, and at most 48 extensions per step: a beam of 100 drops
                // nothing.
                DecodeOptions options = withBeam(100, 4);
                options.length_penalty = penalty;
                const std::vector<Sequence> expected = enumerate(table, vocabulary, options);
                const auto found =
                    searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, options)[0];
                QCOMPARE(found.size(), std::size_t{31});
                std::map<Sentence, double> by_words;
                for (const Sequence& sequence : expected)
                    by_words[sequence.words] = sequence.log_probability;
                QCOMPARE(by_words.size(), std::size_t{31});
                for (std::size_t i = 0; i < found.size(); ++i) {
                    QVERIFY(found[i].finished);
                    QVERIFY(std::abs(found[i].log_probability - by_words.at(wordsOf(found[i]))) < 1e-5);
                    QVERIFY(std::abs(found[i].score - expected[i].score) < 1e-5);
                    by_words.erase(wordsOf(found[i])); // if it were found twice, at() would throw
                }
                // A search for one may stop earlier, but finds the same best.
                options.hypotheses = 1;
                const auto best =
                    searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, options)[0];
                QCOMPARE(best.size(), std::size_t{1});
                QVERIFY(std::abs(best[0].score - expected[0].score) < 1e-5);
            }
        }
    }

    void beamOfOneIsGreedy() {
        const Vocabulary vocabulary = letters(8);
        ToyDecoder decoder(1, 2, 2);
        const torch::Tensor table = randomTable(1, vocabulary, 11);
        const auto value = table.accessor<float, 3>();
        Sentence expected;
        double log_probability = 0;
        std::int64_t last = Vocabulary::start;
        for (int step = 0; step <= 10; ++step) {
            std::int64_t best = Vocabulary::end;
            for (std::int64_t word = Vocabulary::special_count; word < table.size(1); ++word)
                if (value[0][last][word] > value[0][last][best])
                    best = word;
            if (step < 10 || best == Vocabulary::end)
                log_probability += value[0][last][best];
            if (best == Vocabulary::end || step == 10)
                break;
            expected.push_back(vocabulary.word(best));
            last = best;
        }
        const auto found =
            searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, withBeam(1, 10))[0];
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(wordsOf(found[0]), expected);
        QVERIFY(std::abs(found[0].log_probability - log_probability) < 1e-5);
    }

    void aBeamFindsWhatGreedyMisses() {
        // Greedy search predicts "a" (0.6) and then only "a" or "b" at 0.5 each, followed by a certain end:
        // 0.3 at best.
        // "b" (0.4) is followed by a certain end: 0.4.
        const Vocabulary vocabulary = letters(3);
        torch::Tensor table = torch::full({1, 7, 7}, never);
        const auto set = [&](std::int64_t from, std::int64_t to, double p) {
            table.index_put_({0, from, to}, static_cast<float>(std::log(p)));
        };
        set(Vocabulary::start, 4, 0.6);
        set(Vocabulary::start, 5, 0.4);
        set(4, 6, 0.5);
        set(4, 4, 0.5);
        set(5, Vocabulary::end, 1);
        set(6, Vocabulary::end, 1);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(table, 2, 2);
        const auto wide = searchCaptions(decoder, memory, vocabulary, withBeam(2, 5))[0];
        QCOMPARE(wordsOf(wide[0]), Sentence{"b"});
        QVERIFY(std::abs(wide[0].log_probability - std::log(0.4)) < 1e-5);
        const auto greedy = searchCaptions(decoder, memory, vocabulary, withBeam(1, 5))[0];
        QCOMPARE(greedy[0].words.front().word, std::string("a"));
    }

    void hypothesesAreSortedAndDistinct() {
        const Vocabulary vocabulary = letters(6);
        ToyDecoder decoder(1, 2, 2);
        for (const double penalty : {0.0, 0.7}) {
            DecodeOptions options = withBeam(8, 12);
            options.length_penalty = penalty;
            const auto lists = searchCaptions(decoder, decoder.prepare(randomTable(3, vocabulary, 5), 2, 2),
                                              vocabulary, options);
            QCOMPARE(lists.size(), std::size_t{3});
            for (const auto& list : lists) {
                QVERIFY(list.size() > 1 && list.size() <= 8);
                std::set<Sentence> seen;
                for (std::size_t i = 0; i < list.size(); ++i) {
                    QVERIFY(i == 0 || list[i].score <= list[i - 1].score);
                    seen.insert(wordsOf(list[i]));
                }
                QCOMPARE(seen.size(), list.size());
            }
        }
    }

    void aBatchEqualsItsImagesOneByOne() {
        const Vocabulary vocabulary = letters(10);
        ToyDecoder decoder(1, 3, 4);
        const DecoderMemory memory = decoder.prepare(randomTable(6, vocabulary, 21), 3, 4);
        for (const int beam : {1, 3, 5}) {
            DecodeOptions options = withBeam(beam, 15);
            options.length_penalty = 0.7;
            options.block_ngram = 2;
            const auto together = searchCaptions(decoder, memory, vocabulary, options);
            QCOMPARE(together.size(), std::size_t{6});
            for (std::int64_t i = 0; i < 6; ++i) {
                const DecoderMemory one{
                    {memory.tensors[0].slice(0, i, i + 1), memory.tensors[1].slice(0, i, i + 1)},
                    memory.rows,
                    memory.columns};
                compareHypotheses(searchCaptions(decoder, one, vocabulary, options)[0],
                                  together[static_cast<std::size_t>(i)]);
            }
        }
    }

    void attentionAndGateFollowTheirWordsForEveryBeam() {
        const Vocabulary vocabulary = letters(10);
        for (const int maps : {1, 2}) {
            ToyDecoder decoder(maps, 3, 5);
            const DecoderMemory memory = decoder.prepare(randomTable(4, vocabulary, 8), 3, 5);
            for (int beam = 1; beam <= 8; ++beam) {
                const auto lists = searchCaptions(decoder, memory, vocabulary, withBeam(beam, 9));
                for (std::size_t image = 0; image < lists.size(); ++image)
                    for (const Hypothesis& hypothesis : lists[image])
                        checkMaps(hypothesis, decoder, vocabulary, static_cast<std::int64_t>(image), maps);
            }
        }
    }

    void finishedImagesTakeNoRows() {
        // Image 0 ends at once; image 1 predicts "a" up to the maximum of 5 words and cannot end.
        const Vocabulary vocabulary = letters(1);
        const torch::Tensor table = torch::cat(
            {sameTable({never, never, -0.1F, never, never}), sameTable({never, never, never, never, -0.1F})});
        ToyDecoder decoder(1, 2, 2);
        const auto lists = searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, withBeam(1, 5));
        QVERIFY(lists[0][0].finished && lists[0][0].words.empty());
        QCOMPARE(lists[1][0].words.size(), std::size_t{5});
        // Step 0: two rows. Steps 1 to 5 (the last one to see whether it ends): one row each.
        QCOMPARE(decoder.rowsStepped(), std::int64_t{7});
    }

    void theBestUnfinishedComesBackWhereNoneEnds() {
        const Vocabulary vocabulary = letters(2);
        ToyDecoder decoder(1, 2, 2);
        // A beam of three would take even an improbable end here, since there are only two other words.
        for (const auto& [beam, end] : {std::pair{1, -20.0F}, std::pair{3, never}}) {
            const DecoderMemory memory =
                decoder.prepare(sameTable({never, never, end, never, -0.5F, -1.0F}), 2, 2);
            const auto list = searchCaptions(decoder, memory, vocabulary, withBeam(beam, 4))[0];
            QCOMPARE(list.size(), static_cast<std::size_t>(beam));
            QVERIFY(!list[0].finished);
            QCOMPARE(wordsOf(list[0]), (Sentence{"a", "a", "a", "a"}));
            QCOMPARE(list[0].log_probability, -2.0F);
            QCOMPARE(list[0].words.back().attention.weights.size(), std::size_t{4});
        }
    }

    void aModelThatSaysNothingIsNotACrash() {
        const Vocabulary vocabulary = letters(2);
        ToyDecoder decoder(1, 2, 2);
        for (const float value : {never, std::numeric_limits<float>::quiet_NaN()}) {
            const DecoderMemory memory = decoder.prepare(torch::full({1, 6, 6}, value), 2, 2);
            const auto list = searchCaptions(decoder, memory, vocabulary, withBeam(3, 4))[0];
            QCOMPARE(list.size(), std::size_t{1});
            QVERIFY(list[0].words.empty() && !list[0].finished);
            QCOMPARE(std::isnan(list[0].log_probability), std::isnan(value));
        }
    }

    void aModelThatBreaksOnTheWayIsTold() {
        // Image 0 predicts "a" and then values that are not numbers; image 1 next to it is sound.
        const Vocabulary vocabulary = letters(1);
        torch::Tensor table = torch::cat(
            {sameTable({never, never, -3.0F, never, -0.1F}), sameTable({never, never, -0.1F, never, -3.0F})});
        table[0][4].fill_(std::numeric_limits<float>::quiet_NaN());
        ToyDecoder decoder(1, 2, 2);
        for (const int beam : {1, 3}) {
            const auto lists =
                searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, withBeam(beam, 5));
            for (const Hypothesis& hypothesis : lists[0])
                QVERIFY(std::isnan(hypothesis.log_probability) && std::isnan(hypothesis.score));
            for (const Hypothesis& hypothesis : lists[1])
                QVERIFY(std::isfinite(hypothesis.log_probability));
        }
    }

    void prefixIsForcedAndCounted() {
        const Vocabulary vocabulary = letters(40); // more than the number of words looked up at once
        ToyDecoder decoder(1, 2, 2);
        const torch::Tensor table = randomTable(2, vocabulary, 4);
        DecodeOptions options = withBeam(3, 8);
        options.prefix = "B a";
        const auto lists = searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, options);
        const auto value = table.accessor<float, 3>();
        for (std::size_t image = 0; image < 2; ++image)
            for (const Hypothesis& hypothesis : lists[image]) {
                QVERIFY(hypothesis.words.size() >= 2);
                QCOMPARE(hypothesis.words[0].word, std::string("b"));
                QCOMPARE(hypothesis.words[1].word, std::string("a"));
                QCOMPARE(hypothesis.words[0].log_probability,
                         value[static_cast<std::int64_t>(image)][Vocabulary::start][5]);
                QCOMPARE(hypothesis.words[1].log_probability, value[static_cast<std::int64_t>(image)][5][4]);
            }
        options.prefix = "a zebra";
        QVERIFY_EXCEPTION_THROWN(searchCaptions(decoder, decoder.prepare(table, 2, 2), vocabulary, options),
                                 Error);
    }

    void constraintsHoldAndLeaveTheProbabilities() {
        // The order of the model is <unk>, a, b, <end>, c.
        const Vocabulary vocabulary = letters(3);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory =
            decoder.prepare(sameTable({-9.0F, -9.0F, -2.0F, -0.5F, -1.0F, -1.5F, -3.0F}), 2, 2);
        const auto say = [&](const DecodeOptions& options) {
            return searchCaptions(decoder, memory, vocabulary, options)[0][0];
        };
        DecodeOptions options = withBeam(1, 3);
        options.ban_unknown = false;
        QCOMPARE(wordsOf(say(options)), (Sentence{"<unk>", "<unk>", "<unk>"}));
        options.ban_unknown = true;
        QCOMPARE(wordsOf(say(options)), (Sentence{"a", "a", "a"}));
        options.banned_words = {"a"};
        const Hypothesis without_a = say(options);
        QCOMPARE(wordsOf(without_a), (Sentence{"b", "b", "b"}));
        QCOMPARE(without_a.words[0].log_probability, -1.5F);
        // The alternatives are the model's, including banned words.
        options.alternatives = 3;
        const auto alternatives = say(options).words[0].alternatives;
        QCOMPARE(alternatives.size(), std::size_t{3});
        QCOMPARE(alternatives[0].word, std::string("<unk>"));
        QCOMPARE(alternatives[1].word, std::string("a"));
        QCOMPARE(alternatives[1].log_probability, -1.0F);
        QCOMPARE(alternatives[2].word, std::string("b"));
        // No word twice: b, then nothing is more probable than the end.
        options.block_ngram = 1;
        QCOMPARE(wordsOf(say(options)), Sentence{"b"});
        QVERIFY(say(options).finished);
        options.minimum_length = 2;
        QCOMPARE(wordsOf(say(options)), (Sentence{"b", "c"}));
        options.block_ngram = 2;
        options.maximum_length = 4;
        // "b b" must not be repeated, and the end is the next best.
        QCOMPARE(wordsOf(say(options)), (Sentence{"b", "b"}));
        options.alternatives = 0;
        QVERIFY(say(options).words[0].alternatives.empty());
    }

    void callbackSeesTheWordsAsTheyCome() {
        const Vocabulary vocabulary = letters(10);
        ToyDecoder decoder(1, 3, 4);
        const DecoderMemory memory = decoder.prepare(randomTable(2, vocabulary, 33), 3, 4);
        DecodeOptions options = withBeam(1, 8);
        options.minimum_length = 3;
        std::vector<std::vector<Hypothesis>> seen(2);
        const auto lists = searchCaptions(decoder, memory, vocabulary, options, [&](const SearchStep& step) {
            seen[step.image].push_back(step.best);
            return step.step + 1 == static_cast<int>(seen[step.image].size());
        });
        for (std::size_t image = 0; image < 2; ++image) {
            QVERIFY(seen[image].size() > 3);
            for (std::size_t i = 0; i < 3; ++i) {
                QCOMPARE(seen[image][i].words.size(), i + 1);
                QCOMPARE(seen[image][i].words.back().attention.weights.size(), std::size_t{12});
                QCOMPARE(seen[image][i].words.back().alternatives.size(), std::size_t{5});
                QVERIFY(!seen[image][i].finished);
            }
            compareHypotheses({seen[image].back()}, lists[image]);
        }
    }

    void callbackStopsTheSearch() {
        const Vocabulary vocabulary = letters(10);
        ToyDecoder decoder(1, 2, 2);
        DecodeOptions options = withBeam(3, 20);
        options.minimum_length = 10;
        const auto lists =
            searchCaptions(decoder, decoder.prepare(randomTable(2, vocabulary, 9), 2, 2), vocabulary, options,
                           [](const SearchStep& step) { return step.step < 1; });
        QCOMPARE(lists.size(), std::size_t{2});
        for (const auto& list : lists) {
            QCOMPARE(list.size(), std::size_t{3});
            QVERIFY(!list[0].finished);
            QCOMPARE(list[0].words.size(), std::size_t{2});
        }
    }

    void tiesAreBrokenTheSameWayEveryTime() {
        const Vocabulary vocabulary = letters(4);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(sameTable(std::vector<float>(8, -2.0F)), 2, 2);
        DecodeOptions options = withBeam(3, 3);
        options.minimum_length = 3;
        const auto first = searchCaptions(decoder, memory, vocabulary, options)[0];
        QCOMPARE(wordsOf(first[0]), (Sentence{"a", "a", "a"}));
        compareHypotheses(searchCaptions(decoder, memory, vocabulary, options)[0], first);
    }

    void dropoutIsOffAndTheModeComesBack() {
        const Vocabulary vocabulary = letters(3);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(randomTable(1, vocabulary, 2), 2, 2);
        decoder.train();
        searchCaptions(decoder, memory, vocabulary, withBeam(2, 4));
        QVERIFY(decoder.is_training());
        QVERIFY(!decoder.steppedInTraining());
    }

    void wrongInputIsAnError() {
        const Vocabulary vocabulary = letters(3);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(randomTable(1, vocabulary, 2), 2, 2);
        QVERIFY_EXCEPTION_THROWN(searchCaptions(decoder, memory, vocabulary, withBeam(0, 4)), Error);
        QVERIFY_EXCEPTION_THROWN(searchCaptions(decoder, memory, letters(4), withBeam(1, 4)), Error);
    }

    void noImagesGiveNoCaptions() {
        const Vocabulary vocabulary = letters(3);
        ToyDecoder decoder(1, 2, 2);
        const DecoderMemory memory = decoder.prepare(torch::zeros({0, 7, 7}), 2, 2);
        QVERIFY(searchCaptions(decoder, memory, vocabulary, withBeam(2, 4)).empty());
    }

private:
    static void checkMaps(const Hypothesis& hypothesis, const ToyDecoder& decoder,
                          const Vocabulary& vocabulary, std::int64_t image, int maps) {
        std::int64_t last = Vocabulary::start;
        for (std::size_t step = 0; step < hypothesis.words.size(); ++step) {
            const CaptionWord& word = hypothesis.words[step];
            std::vector<float> expected(static_cast<std::size_t>(maps) * 15, 0.0F);
            for (int map = 0; map < maps; ++map) {
                const auto cell = decoder.attendedCell(image, last, static_cast<std::int64_t>(step), map);
                expected[static_cast<std::size_t>(map * 15 + cell)] = 1;
            }
            QCOMPARE(word.attention.maps, maps);
            QCOMPARE(word.attention.rows, 3);
            QCOMPARE(word.attention.columns, 5);
            QCOMPARE(word.attention.weights, expected);
            QCOMPARE(word.gate, 1.0F / (1.0F + static_cast<float>(last)));
            last = vocabulary.id(word.word);
        }
    }
};

SACCADE_TEST(TestSearch)
#include "tst_search.moc"
