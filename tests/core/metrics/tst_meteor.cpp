#include "core/metrics/meteor.h"

#include "core/base/error.h"
#include "core/text/tokenizer.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saccade;

namespace {

double meteorOf(const char* candidate, std::initializer_list<const char*> references,
                std::shared_ptr<const WordNet> synonyms = nullptr) {
    Meteor meteor(std::move(synonyms));
    std::vector<Tokens> all;
    for (const char* reference : references)
        all.push_back(tokenizePtb(reference));
    meteor.add(tokenizePtb(candidate), all);
    return meteor.imageValues().front();
}

} // namespace

class TestMeteor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameCaptionIsPerfect() {
        QVERIFY(test::near(meteorOf("a dog runs on the grass", {"a cat", "a dog runs on the grass"}), 1));
        QCOMPARE(meteorOf("a dog", {"two horses jump"}), 0.0);
        QCOMPARE(meteorOf("", {"two horses jump"}), 0.0);
    }

    /// "a dog runs" against "a dog runs fast": all words match, in one chunk. Content words weigh 0.75,
    /// function words 0.25: precision 1, recall (0.25 + 1.5) / (0.25 + 2.25) = 0.7; mean 0.7 / (0.85 + 0.15 *
    /// 0.7); one chunk of three words.
    void aShorterCaption() {
        const double mean = 0.7 / (0.85 + 0.15 * 0.7);
        QVERIFY(test::near(meteorOf("a dog runs", {"a dog runs fast"}),
                           mean * (1 - 0.6 * std::pow(1.0 / 3, 0.2))));
    }

    /// "dogs running" against "dog runs": both by their stems, weight 0.6, in one chunk of two words.
    void stemsMatch() { QVERIFY(test::near(meteorOf("dogs running", {"dog runs"}), 0.6 * (1 - 0.6 * 0))); }

    /// "big dog small cat" against "small cat big dog": two chunks of four words.
    void theOrderCounts() {
        QVERIFY(test::near(meteorOf("big dog small cat", {"small cat big dog"}),
                           1 - 0.6 * std::pow(2.0 / 4, 0.2)));
    }

    /// Of two alignments of "dog" the one that leaves fewer chunks.
    void theAlignmentWithFewestChunks() {
        // "dog" twice in the reference: with the second one, "dog jumps" is one chunk of the candidate's two
        // words.
        const double recall = 2.0 / 3;
        const double mean = recall / (0.85 + 0.15 * recall);
        QVERIFY(
            test::near(meteorOf("dog jumps", {"dog dog jumps"}), mean * (1 - 0.6 * std::pow(1.0 / 2, 0.2))));
    }

    void synonymsOfAWordNet() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        test::writeFile(root / "index.noun", "  1 This is a licence.\n"
                                             "couch n 1 2 @ ~ 1 0 04256520  \n"
                                             "sofa n 1 2 @ ~ 1 1 04256520  \n"
                                             "child n 2 2 @ ~ 2 1 09917593 09918248  \n"
                                             "kid n 1 2 @ ~ 1 1 09917593  \n");
        test::writeFile(root / "noun.exc", "children child\n");
        const auto synonyms = std::make_shared<const WordNet>(root);
        QVERIFY(synonyms->areSynonyms("couch", "sofas"));
        QVERIFY(synonyms->areSynonyms("children", "kids"));
        QVERIFY(!synonyms->areSynonyms("couch", "kid"));
        QVERIFY(!synonyms->areSynonyms("zebra", "zebra"));
        QVERIFY(test::near(meteorOf("couch", {"sofa"}, synonyms), 0.8));
        QCOMPARE(meteorOf("couch", {"sofa"}), 0.0);
        QVERIFY_EXCEPTION_THROWN(WordNet(root / "nowhere"), FileError);
    }

    /// The counts of all captions together, not the mean of their scores.
    void theCorpusIsOfAllCounts() {
        Meteor meteor(nullptr);
        meteor.add({"dog"}, {{"dog"}});
        meteor.add({"cat", "cat", "cat"}, {{"horse"}});
        // Precision 1 of 4, recall 1 of 2; one chunk of one word.
        const double mean = 0.25 * 0.5 / (0.85 * 0.25 + 0.15 * 0.5);
        QVERIFY(test::near(meteor.value(), mean * (1 - 0.6)));
        QCOMPARE(meteor.imageValues(), (std::vector<double>{1, 0}));
        QVERIFY_EXCEPTION_THROWN(Meteor(nullptr).value(), Error);
        QVERIFY_EXCEPTION_THROWN(meteor.add({"dog"}, {}), Error);
    }
};

SACCADE_TEST(TestMeteor)
#include "tst_meteor.moc"
