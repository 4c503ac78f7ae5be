#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "core/explain/context_index_file.h"
#include "core/explain/context_question.h"
#include "core/image/decode_image.h"
#include "core/text/tokenizer.h"
#include "core/train/context_indexing.h"
#include "tests/support/files.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

/// What an index of the training images is made of, and how many complaints there were.
struct Made {
    std::optional<ContextIndex> index;
    int complaints = 0;
};

Made indexOf(Captioner& captioner, const CaptionDataset& dataset, const ContextIndexRequest& request = {},
             const std::function<bool(std::size_t, std::size_t)>& go_on = {}) {
    Made made;
    LiveFeatures features(dataset, captioner, {false, false, false},
                          [&made](const Message&) { ++made.complaints; });
    made.index = indexContexts(captioner, features, dataset, request, go_on);
    return made;
}

} // namespace

class TestContextIndexing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        test::writeSmallDataset(root_ / "data", 60); // two batches
        dataset_ = openDataset((root_ / "data").string());
        training_ = imagesOfSplit(dataset_, "train");
    }

    /// Each word of a training caption finds itself, whatever the batch in which it was read: contexts from
    /// one step after another for one image are those of the index.
    void wordsFindThemselves() {
        Captioner captioner = test::tinyCaptioner();
        const ContextIndex index = *indexOf(captioner, dataset_).index;
        QCOMPARE(index.facts().images, training_.size());
        QCOMPARE(index.content().root, fs::absolute(root_ / "data"));
        for (const std::size_t at : {training_.front(), training_.back()}) {
            const CaptionedImage& image = dataset_.images[at];
            const std::vector<std::string> words = tokenizePtb(image.captions.back());
            ContextNeighbour self;
            self.image = image.path;
            self.words = words;
            QVERIFY(!readNeighbour(captioner, self).empty());
            QCOMPARE(self.reading->best().words.size(), words.size());
            QCOMPARE(self.reading->best().words.back().attention.rows, 4);

            const DecodedImage decoded = decodeImage(image.path);
            const DecoderMemory seen =
                captioner.see({preprocess(decoded.rgb, decoded.original, captioner.config().preprocess)});
            const std::vector<std::int64_t> ids = captioner.vocabulary().encode(words);
            for (std::size_t length = 1; length <= ids.size(); ++length) {
                const auto found =
                    index.nearest(contextOf(captioner, seen,
                                            {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(length)}),
                                  1, words[length - 1]);
                QVERIFY(found[0].similarity > 0.98);
                QVERIFY(fs::equivalent(found[0].image, image.path));
            }
        }
    }

    void theNumberOfCaptionsIsBounded() {
        Captioner captioner = test::tinyCaptioner();
        ContextIndexRequest request;
        request.captions = dataset_.images[training_.front()].captions.size() * 10;
        const ContextIndexFacts facts = indexOf(captioner, dataset_, request).index->facts();
        QVERIFY(facts.captions <= request.captions + 2 && facts.captions + 10 > request.captions);
        QVERIFY(facts.images < training_.size());
    }

    void itCanBeStopped() {
        Captioner captioner = test::tinyCaptioner();
        std::size_t calls = 0;
        const Made made = indexOf(captioner, dataset_, {}, [&](std::size_t done, std::size_t total) {
            ++calls;
            return done > total; // never
        });
        QVERIFY(!made.index);
        QCOMPARE(calls, std::size_t{1});
    }

    void imagesThatCannotBeReadAreLeftOut() {
        Captioner captioner = test::tinyCaptioner();
        CaptionDataset some = dataset_;
        some.images[training_[0]].path = root_ / "gone.png";
        const Made made = indexOf(captioner, some);
        QCOMPARE(made.complaints, 1);
        QCOMPARE(made.index->facts().images, training_.size() - 1);
        for (CaptionedImage& image : some.images)
            image.path = root_ / "gone.png";
        QVERIFY_THROWS_EXCEPTION(Error, indexOf(captioner, some));
    }

    void aSplitThatIsNotThereIsRefused() {
        Captioner captioner = test::tinyCaptioner();
        QVERIFY_THROWS_EXCEPTION(Error, indexOf(captioner, dataset_, {"data", "restval"}));
    }

private:
    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    CaptionDataset dataset_;
    std::vector<std::size_t> training_;
};

SACCADE_TEST(TestContextIndexing)
#include "tst_context_indexing.moc"
