#include "core/base/error.h"
#include "core/text/vocabulary.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;
using Words = std::vector<std::string>;

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersByFrequencyThenAlphabet();
    void mapsUnknownWords();
    void keepsSpecialWordsOutOfCounts();
    void refusesBrokenLists();
    void refusesIdsOutOfRange();
};

void TestVocabulary::ordersByFrequencyThenAlphabet() {
    const Vocabulary vocabulary =
        Vocabulary::build({{"a", "dog", "runs"}, {"a", "cat", "runs"}, {"a", "dog", "sits"}, {"cow"}}, 2);
    // a 3, dog 2, runs 2; cat, sits, cow once
    QCOMPARE(vocabulary.words(), (Words{"<pad>", "<start>", "<end>", "<unk>", "a", "dog", "runs"}));
    QCOMPARE(vocabulary.size(), std::size_t{7});
    QCOMPARE(Vocabulary::build({}, 1).size(), std::size_t{4});
}

void TestVocabulary::mapsUnknownWords() {
    const Vocabulary vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "dog"});
    QCOMPARE(vocabulary.encode({"a", "cat", "dog"}), (std::vector<std::int64_t>{4, Vocabulary::unknown, 5}));
    QVERIFY(vocabulary.contains("dog"));
    QVERIFY(!vocabulary.contains("cat"));
    QCOMPARE(vocabulary.word(5), std::string("dog"));
}

void TestVocabulary::keepsSpecialWordsOutOfCounts() {
    const Vocabulary vocabulary = Vocabulary::build({{"<unk>", "dog", "<pad>"}}, 1);
    QCOMPARE(vocabulary.words(), (Words{"<pad>", "<start>", "<end>", "<unk>", "dog"}));
}

void TestVocabulary::refusesBrokenLists() {
    QVERIFY_EXCEPTION_THROWN(Vocabulary(Words{}), Error);
    QVERIFY_EXCEPTION_THROWN(Vocabulary(Words{"<pad>", "<start>", "<end>"}), Error);
    QVERIFY_EXCEPTION_THROWN(Vocabulary(Words{"<start>", "<pad>", "<end>", "<unk>"}), Error);
    QVERIFY_EXCEPTION_THROWN(Vocabulary(Words{"<pad>", "<start>", "<end>", "<unk>", "a", "a"}), Error);
}

void TestVocabulary::refusesIdsOutOfRange() {
    const Vocabulary vocabulary = Vocabulary::build({{"dog"}}, 1);
    QVERIFY_EXCEPTION_THROWN(vocabulary.word(-1), Error);
    QVERIFY_EXCEPTION_THROWN(vocabulary.word(5), Error);
}

SACCADE_TEST(TestVocabulary)
#include "tst_vocabulary.moc"
