#include "core/metrics/diversity.h"
#include "core/text/vocabulary.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>

using namespace saccade;

namespace {

using Named = std::vector<std::pair<std::string, double>>;

/// Nine words, of which a, dog, runs and sits differ: 4 / 9. Six pairs, of which "a dog", "dog runs" and "dog
/// sits" differ: 3 / 6.
const std::vector<Tokens> captions = {{"a", "dog", "runs"}, {"a", "dog", "sits"}, {"a", "dog", "runs"}};

} // namespace

class TestDiversity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distinctWordsAndPairs() {
        const Diversity diversity = captionDiversity(captions);
        QCOMPARE(diversity.distinct_1, 4.0 / 9);
        QCOMPARE(diversity.distinct_2, 0.5);
        QCOMPARE(diversity.words, std::size_t{4});
        QVERIFY(!diversity.vocabulary && !diversity.novel);
        QCOMPARE(namedScores(diversity),
                 (Named{{"Distinct_1", 4.0 / 9}, {"Distinct_2", 0.5}, {"words_used", 4}}));
    }

    void pairsDoNotReachIntoTheNextCaption() {
        QVERIFY(std::isnan(captionDiversity({{"a"}, {"dog"}}).distinct_2));
        QVERIFY(std::isnan(captionDiversity({}).distinct_1));
    }

    /// Of the five words, a, dog and runs are said: 3 / 5. "sits" is no word of the vocabulary.
    void theSpecialWordsOfTheVocabularyDoNotCount() {
        const Vocabulary vocabulary(
            {"<pad>", "<start>", "<end>", "<unk>", "a", "dog", "runs", "cat", "house"});
        QCOMPARE(*captionDiversity(captions, &vocabulary).vocabulary, 3.0 / 5);
    }

    /// "a dog sits" is among the training captions, the other two are not.
    void novelCaptions() {
        const Diversity diversity = captionDiversity(captions, nullptr, {{"a", "dog", "sits"}, {"a", "dog"}});
        QCOMPARE(*diversity.novel, 2.0 / 3);
        QCOMPARE(namedScores(diversity).back(), (std::pair<std::string, double>{"novel_captions", 2.0 / 3}));
    }
};

SACCADE_TEST(TestDiversity)
#include "tst_diversity.moc"
