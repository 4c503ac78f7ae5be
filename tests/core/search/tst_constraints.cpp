#include "core/base/error.h"
#include "core/search/constraints.h"
#include "core/text/vocabulary.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace saccade;

namespace {

const Vocabulary& words() {
    static const Vocabulary vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "dog", "runs", "cat"});
    return vocabulary;
}

constexpr std::int64_t article = 4, dog = 5, runs = 6, cat = 7;

bool allows(const Constraint& constraint, const std::vector<std::int64_t>& said, std::int64_t word) {
    return constraint(said, word);
}

/// Everything off, to be enabled one by one.
DecodeOptions unconstrained() {
    DecodeOptions options;
    options.minimum_length = 0;
    options.block_ngram = 0;
    options.ban_unknown = false;
    return options;
}

std::string messageOf(const DecodeOptions& options) {
    try {
        constraintsFor(options, words());
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestConstraints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paddingAndStartAreNeverSaid() {
        const Constraint rule = constraintsFor(unconstrained(), words());
        QVERIFY(!allows(rule, {article}, Vocabulary::padding));
        QVERIFY(!allows(rule, {article}, Vocabulary::start));
        QVERIFY(allows(rule, {article}, Vocabulary::unknown));
        QVERIFY(allows(rule, {}, Vocabulary::end));
        QVERIFY(allows(rule, {article, article, article}, article));
    }

    void unknownIsBannedOnRequest() {
        DecodeOptions options = unconstrained();
        options.ban_unknown = true;
        QVERIFY(!allows(constraintsFor(options, words()), {}, Vocabulary::unknown));
    }

    void bannedWordsAreLookedUpAsTheTokenizerWritesThem() {
        DecodeOptions options = unconstrained();
        options.banned_words = {"Dog", "zebra"};
        const Constraint rule = constraintsFor(options, words());
        QVERIFY(!allows(rule, {article}, dog));
        QVERIFY(allows(rule, {article}, cat));
        // "zebra" is not in the vocabulary; that must not ban the unknown word.
        QVERIFY(allows(rule, {article}, Vocabulary::unknown));
    }

    void bannedWordsThatAreNotKnownAreNamed() {
        DecodeOptions options = unconstrained();
        options.banned_words = {"Dog", "zebra", "a cat", "a zebra", "", "<unk>"};
        QCOMPARE(unknownBannedWords(options, words()),
                 (std::vector<std::string>{"zebra", "a zebra", "", "<unk>"}));
    }

    void endWaitsForTheMinimumLength() {
        const Constraint rule = minimumLength(2);
        QVERIFY(!allows(rule, {}, Vocabulary::end));
        QVERIFY(!allows(rule, {article}, Vocabulary::end));
        QVERIFY(allows(rule, {article, dog}, Vocabulary::end));
        QVERIFY(allows(rule, {}, article));
    }

    void ngramIsNotRepeated() {
        const Constraint bigrams = noRepeatedNgram(2);
        QVERIFY(!allows(bigrams, {article, dog, article}, dog));
        QVERIFY(allows(bigrams, {article, dog, article}, cat));
        QVERIFY(allows(bigrams, {article}, article));
        QVERIFY(!allows(bigrams, {article, article}, article)); // "a a" overlaps itself
        const Constraint words_once = noRepeatedNgram(1);
        QVERIFY(allows(words_once, {}, article));
        QVERIFY(!allows(words_once, {article, dog}, article));
        const Constraint trigrams = noRepeatedNgram(3);
        QVERIFY(allows(trigrams, {article, dog, article}, dog));
        QVERIFY(!allows(trigrams, {article, dog, runs, article, dog}, runs));
    }

    void prefixComesFirstAndIsExemptFromTheRest() {
        DecodeOptions options = unconstrained();
        options.prefix = "A dog";
        options.banned_words = {"dog"};
        const Constraint rule = constraintsFor(options, words());
        QVERIFY(allows(rule, {}, article));
        QVERIFY(!allows(rule, {}, dog));
        QVERIFY(allows(rule, {article}, dog));
        QVERIFY(!allows(rule, {article}, Vocabulary::end));
        QVERIFY(allows(rule, {article, dog}, runs));
        QVERIFY(!allows(rule, {article, dog}, dog));
    }

    void unknownPrefixWordIsNamed() {
        DecodeOptions options = unconstrained();
        options.prefix = "a zebra runs";
        QVERIFY(messageOf(options).find("\"zebra\"") != std::string::npos);
    }

    void prefixAboveTheMaximumLengthIsAnError() {
        DecodeOptions options = unconstrained();
        options.maximum_length = 2;
        options.prefix = "a dog";
        QVERIFY(messageOf(options).empty());
        options.prefix = "a dog runs";
        QVERIFY(messageOf(options).find("3 words") != std::string::npos);
    }
};

SACCADE_TEST(TestConstraints)
#include "tst_constraints.moc"
