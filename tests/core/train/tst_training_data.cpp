#include "core/base/error.h"
#include "core/train/training_data.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

using namespace saccade;

namespace {

void unheard(const Message& /*problem*/) {}

} // namespace

class TestTrainingData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValidationSplitThatIsNamedMustExist() {
        CaptionDataset dataset = data_.scenes();
        std::erase_if(dataset.images,
                      [](const CaptionedImage& image) { return image.split == Split::Validation; });
        TrainOptions options = data_.options();
        Vocabulary vocabulary;
        QVERIFY(prepareData(dataset, options, vocabulary, unheard).validation.empty());
        options.validation_split = "valid";
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, vocabulary, unheard), Error);
    }

    void aDatasetOfWeightZeroIsLeftOut() {
        QTemporaryDir folder;
        const CaptionDataset dataset = test::twoDatasetsWithMasks(folder);
        TrainOptions options = data_.options();
        options.dataset_weights = "0,2";
        Vocabulary vocabulary;
        const TrainingData data = prepareData(dataset, options, vocabulary, unheard);
        QCOMPARE(data.training.size(), std::size_t{10});
        QCOMPARE(data.validation.size(), std::size_t{1});
        for (const std::size_t image : data.training)
            QCOMPARE(dataset.images[image].source, std::size_t{1});
        for (const char* wrong : {"1", "1,1,1", "0,0", "1,-1", "1,x", "nan,1"}) {
            options.dataset_weights = wrong;
            QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, vocabulary, unheard), Error);
        }
    }

    void objectsToLearnFromMustBeThere() {
        TrainOptions options = data_.options(); // no masks
        options.attention_supervision = 1;
        Vocabulary vocabulary;
        QVERIFY_EXCEPTION_THROWN(prepareData(data_.scenes(), options, vocabulary, unheard), Error);
    }

    void aVocabularyWithoutTheWordsIsRefused() {
        const CaptionDataset dataset = data_.scenes();
        TrainOptions options = data_.options();
        options.minimum_count = 100000;
        Vocabulary none;
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, none, unheard), Error);
        options.add_words = false;
        Vocabulary foreign({"<pad>", "<start>", "<end>", "<unk>", "zebra"});
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, foreign, unheard), Error);
        Vocabulary partly({"<pad>", "<start>", "<end>", "<unk>", "a"});
        const double known = prepareData(dataset, options, partly, unheard).known_words;
        QVERIFY(known > 0 && known < 0.5);
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestTrainingData)
#include "tst_training_data.moc"
