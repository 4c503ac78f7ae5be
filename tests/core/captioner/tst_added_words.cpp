#include "core/base/error.h"
#include "core/captioner/added_words.h"
#include "core/train/caption_batches.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

class TestAddedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLearnedStays() {
        Captioner captioner = test::tinyCaptioner();
        std::vector<std::string> words = captioner.vocabulary().words();
        words.insert(words.end(), {"zebra", "giraffe"});
        std::vector<float> log_frequency(words.size(), 0.0f);
        log_frequency[9] = -7;
        const auto grown = withAddedWords(captioner, Vocabulary(words), log_frequency);
        grown->train(false);
        const torch::NoGradGuard no_gradients;
        const torch::Tensor features = torch::ones({1, 160, 4, 4});
        const EncodedCaptions caption = {{4, 5, 6, 2}};
        const CaptionBatch batch = makeCaptionBatch({&caption}, torch::kCPU);
        const TeacherForced before = captioner.decoder().teacherForced(captioner.prepare({features}), batch);
        const TeacherForced after = grown->decoder().teacherForced(grown->prepare({features}), batch);
        QCOMPARE(after.logits.size(1), std::int64_t{11});
        QVERIFY(torch::allclose(after.logits.narrow(1, 0, 9), before.logits, 1e-5, 1e-5));
        // Random around the bias, which is far below the other's.
        QVERIFY((after.logits.select(1, 9) < after.logits.select(1, 10)).all().item<bool>());
    }

    void anotherVocabularyIsRefused() {
        Captioner captioner = test::tinyCaptioner();
        const Vocabulary other(
            {"<pad>", "<start>", "<end>", "<unk>", "red", "a", "ball", "and", "tree", "zebra"});
        QVERIFY_EXCEPTION_THROWN(withAddedWords(captioner, other, std::vector<float>(10)), Error);
        const Vocabulary fewer({"<pad>", "<start>", "<end>", "<unk>", "a"});
        QVERIFY_EXCEPTION_THROWN(withAddedWords(captioner, fewer, std::vector<float>(5)), Error);
    }
};

SACCADE_TEST(TestAddedWords)
#include "tst_added_words.moc"
