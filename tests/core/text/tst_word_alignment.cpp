#include "core/text/word_alignment.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace saccade;

namespace {

using Sentence = std::vector<std::string>;
constexpr std::nullopt_t none = std::nullopt;

} // namespace

class TestWordAlignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplacedWord() {
        const std::vector<AlignedWords> expected = {{0, 0, true}, {1, 1, false}, {2, 2, true}};
        QCOMPARE(alignWords(Sentence{"a", "dog", "runs"}, Sentence{"a", "cat", "runs"}), expected);
    }

    void wordsThatCameAndWent() {
        const std::vector<AlignedWords> expected = {
            {0, 0, true}, {none, 1, false}, {1, 2, true}, {2, none, false}};
        QCOMPARE(alignWords(Sentence{"a", "dog", "today"}, Sentence{"a", "brown", "dog"}), expected);
    }

    void nothing() {
        QVERIFY(alignWords({}, {}).empty());
        const std::vector<AlignedWords> expected = {{none, 0, false}};
        QCOMPARE(alignWords({}, Sentence{"a"}), expected);
    }
};

SACCADE_TEST(TestWordAlignment)
#include "tst_word_alignment.moc"
