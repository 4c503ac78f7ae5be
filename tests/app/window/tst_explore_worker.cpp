#include "app/window/explore_worker.h"
#include "core/image/decode_image.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <opencv2/core.hpp>

#include <QImage>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace saccade;
using window::ExploreWorker;
using Words = std::vector<std::string>;

/// With the smallest model: 4 x 4 cells, nine words.
class TestExploreWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const std::filesystem::path folder = folder_.path().toStdString();
        test::writeTinyModel(folder / "tiny.safetensors");
        image_ = {test::writeSceneImage(folder / "scene.png", 1), {}, QStringLiteral("scene.png")};
        model_.open(folder / "tiny.safetensors");
    }

    void aForcedWord() {
        DecodeOptions options;
        options.prefix = "a tree";
        options.keep_tree = true;
        std::optional<CaptionResult> result;
        worker_.caption(
            image_, options, [&](const CaptionResult& answer) { result = answer; }, fail());
        AWAIT(result.has_value());
        QCOMPARE(result->best().words[1].word, std::string("tree"));
        QVERIFY(result->tree.has_value() && !result->tree->nodes.empty());
    }

    void aPrefixThatIsNotKnownFails() {
        DecodeOptions options;
        options.prefix = "zebra";
        QString reason;
        worker_.caption(
            image_, options, [](const CaptionResult&) {}, [&](const QString& why) { reason = why; });
        AWAIT(!reason.isEmpty());
        QVERIFY(reason.contains(QStringLiteral("zebra")));
    }

    void givenWordsAndTheirSight() {
        std::optional<CaptionResult> scored;
        std::optional<CaptionSight> sight;
        const Words words = {"a", "red", "zebra"};
        worker_.score(
            image_, words, [&](const CaptionResult& answer) { scored = answer; }, fail());
        worker_.seenOrGuessed(
            image_, words, [&](const CaptionSight& answer) { sight = answer; }, fail());
        AWAIT(scored && sight);
        QVERIFY(!scored->best().words[2].known);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(sight->words[i].with_image - scored->best().words[i].log_probability) < 1e-4F);
    }

    void aPaintedGaze() {
        std::optional<GazeAnswer> answer;
        std::vector<float> corner(16);
        corner[0] = 1;
        worker_.lookElsewhere(
            {image_, {"a", "red", "ball"}, 2}, corner, [&](const GazeAnswer& found) { answer = found; },
            fail());
        AWAIT(answer.has_value());
        QCOMPARE(answer->words.size(), std::size_t{8});
    }

    void explanationsComeOneByOne() {
        const Words names = explanationsFor(worker_.explanations(), 1);
        QVERIFY(names.size() < worker_.explanations().size()); // one is for several layers
        Words came;
        worker_.explain(
            {image_, {"a", "red", "ball"}, 2}, names,
            [&](const ExplanationMap& map) { came.push_back(map.explanation); }, fail());
        AWAIT_EQUAL(came, names);
    }

    void aTestOfAMapAnswersAsItGoes() {
        std::vector<ui::MapTestState> states;
        worker_.testMaps(
            {image_, {"a", "red"}, 1}, {"attention", "occlusion"},
            [&](const ui::MapTestState& state) { states.push_back(state); }, fail());
        AWAIT(!states.empty() && states.back().done);
        QCOMPARE(states.size(),
                 std::size_t{12}); // the map, eight random orders, uniform, centre, the other map
        QVERIFY(states.front().percent < 20 && !states.front().done);
    }

    void theEditedImageIsCaptionedAndSaved() {
        QImage mask(50, 50, QImage::Format_Alpha8);
        mask.fill(0xff);
        const ui::ImageEdit edit{mask, RegionEdit::Erase};
        const cv::Mat before = decodeImage(image_.path).rgb;
        std::optional<ui::EditedCaption> edited;
        worker_.captionEdited(
            image_, edit, {}, [&](const ui::EditedCaption& answer) { edited = answer; }, fail());
        AWAIT(edited.has_value());
        QCOMPARE(edited->image.pixelColor(3, 3), QColor(128, 128, 128));

        const std::filesystem::path file = image_.path.parent_path() / "edited.png";
        bool saved = false;
        worker_.saveEdited(
            image_, edit, file, [&](const std::filesystem::path&) { saved = true; }, fail());
        AWAIT(saved);
        QCOMPARE(decodeImage(file).rgb.size(), before.size());
        QCOMPARE(cv::norm(decodeImage(image_.path).rgb, before, cv::NORM_L1), 0.0); // as it was

        QString reason;
        worker_.saveEdited(
            image_, edit, image_.path.parent_path() / "edited.xyz", [](const std::filesystem::path&) {},
            [&](const QString& why) { reason = why; });
        AWAIT(!reason.isEmpty());
        QVERIFY(!std::filesystem::exists(image_.path.parent_path() / "edited.xyz"));
    }

    void trainingNeighboursComeWithTheirPictures() {
        const std::filesystem::path folder = image_.path.parent_path();
        std::optional<std::optional<ContextIndexFacts>> index;
        const auto take_index = [&](const std::optional<ContextIndexFacts>& facts) { index = facts; };
        worker_.contextIndex(take_index, fail());
        AWAIT(index.has_value());
        QVERIFY(!*index); // there is none yet

        test::writeSmallDataset(folder / "training", 30);
        int most_done = 0;
        const QObject while_here;
        connect(&worker_, &ui::ExploreService::contextIndexingChanged, &while_here,
                [&] { most_done = std::max(most_done, worker_.contextIndexing().done); });
        worker_.makeContextIndex((folder / "training").string());
        QVERIFY(worker_.contextIndexing().running);
        worker_.cancel(); // of questions; the index goes on
        AWAIT(!worker_.contextIndexing().running);
        QCOMPARE(worker_.contextIndexing().failure, QString());
        QVERIFY(most_done > 0);
        index.reset();
        worker_.contextIndex(take_index, fail());
        AWAIT(index.has_value());
        QCOMPARE(index->value().dataset, std::string("training"));

        std::vector<std::vector<ui::PicturedNeighbour>> answers;
        worker_.neighbours(
            {image_, {"a", "red", "ball"}, 2}, false,
            [&](const std::vector<ui::PicturedNeighbour>& found) { answers.push_back(found); }, fail());
        AWAIT_EQUAL(answers.size(), std::size_t{9}); // at once, and with each of eight pictures
        QVERIFY(answers.front()[0].picture.isNull());
        for (const ui::PicturedNeighbour& found : answers.back()) {
            QVERIFY(!found.picture.isNull());
            const CaptionWord& word = found.neighbour.reading->best().words[found.neighbour.position];
            QCOMPARE(word.attention.weights.size(), std::size_t{16});
        }
        QVERIFY(answers.back()[0].neighbour.similarity >= answers.back()[7].neighbour.similarity);
    }

    void anIndexThatCannotBeMadeSaysWhy() {
        worker_.makeContextIndex("/nowhere");
        AWAIT(!worker_.contextIndexing().running);
        QVERIFY(worker_.contextIndexing().failure.contains(QStringLiteral("/nowhere")));
        worker_.makeContextIndex("/nowhere");
        worker_.stopContextIndex();
        QVERIFY(!worker_.contextIndexing().running);
        QCOMPARE(worker_.contextIndexing().failure, QString());
    }

    /// Of the same image, by a model with another grid, on the thread that owns the first; freed in the end.
    void anotherModelCaptionsBeside() {
        const std::filesystem::path file =
            image_.path.parent_path() / "runs/second/checkpoints/best.safetensors";
        test::writeTinyModel(file);
        DecodeOptions options;
        options.prefix = "a tree";
        std::optional<CaptionResult> result;
        worker_.captionByOther(
            file, image_, options, [&](const CaptionResult& answer) { result = answer; }, fail());
        AWAIT(result.has_value());
        QCOMPARE(result->best().words[1].word, std::string("tree"));
        QCOMPARE(result->model, std::string("best"));
        QVERIFY(worker_.holdsOther());
        worker_.closeOther();
        worker_.cancel(); // what closing a question does around it drops nothing
        AWAIT(!worker_.holdsOther());
    }

    void aModelThatCannotBeOpenedIsTold() {
        const std::filesystem::path file = image_.path.parent_path() / "broken.safetensors";
        test::writeFile(file, "no model");
        QString reason;
        worker_.captionByOther(
            file, image_, {}, [](const CaptionResult&) {}, [&](const QString& why) { reason = why; });
        AWAIT(!reason.isEmpty());
        QVERIFY(reason.contains(QStringLiteral("broken.safetensors")));
        QVERIFY(!worker_.holdsOther());
    }

    void aPageIsExplainedWordByWord() {
        std::vector<ui::ExplainedState> states;
        worker_.explainWhole(
            image_, {"a", "red", "zebra"}, [&](const ui::ExplainedState& state) { states.push_back(state); },
            fail());
        worker_.cancel(); // of the questions
        AWAIT(!states.empty() && states.back().isWhole());
        QCOMPARE(states.size(), std::size_t{3});
        QCOMPARE(states.front().done, 1);
        const ExplainedCaption& all = states.back().explained;
        QCOMPARE(all.caption.best().tokens(), (Words{"a", "red", "zebra"}));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(all.words[i].position, i);
            QCOMPARE(all.words[i].maps.size(), std::size_t{1});
            QVERIFY(all.words[i].sight.has_value() && all.words[i].test.has_value());
        }
    }

    void aPageThatIsCancelledEndsInNothing() {
        int answers = 0;
        worker_.explainWhole(
            image_, {"a", "red", "ball"}, [&](const ui::ExplainedState&) { ++answers; }, fail());
        worker_.cancelWhole();
        bool later = false;
        worker_.vocabulary([&](const Words&) { later = true; });
        AWAIT(later);
        QCOMPARE(answers, 0);
    }

    void theNewestQuestionOfAKindWins() {
        int first = 0, second = 0;
        worker_.score(
            image_, {"a"}, [&](const CaptionResult&) { ++first; }, fail());
        worker_.score(
            image_, {"ball"}, [&](const CaptionResult&) { ++second; }, fail());
        AWAIT_EQUAL(second, 1);
        QCOMPARE(first, 0);
    }

    /// While a stroke is painted: what is computed is answered although a newer stroke waits.
    void gazesAreAnsweredWhileNewOnesCome() {
        std::vector<int> answered;
        for (int i = 0; i < 20; ++i)
            worker_.lookElsewhere(
                {image_, {"a", "red"}, 1}, std::vector<float>(16, 1.0F + static_cast<float>(i)),
                [&answered, i](const GazeAnswer&) { answered.push_back(i); }, fail());
        AWAIT(!answered.empty() && answered.back() == 19);
        QVERIFY(answered.size() >= 2); // the one that ran when the others came, and the newest
    }

    void outlinesComeFromTheDataset() {
        const std::filesystem::path root = image_.path.parent_path() / "outlined";
        std::filesystem::create_directories(root / "val");
        std::filesystem::create_directories(root / "annotations");
        std::filesystem::copy_file(image_.path, root / "val" / "a.png");
        test::writeFile(
            root / "annotations" / "instances_val.json",
            test::json("{'images': [{'id': 7, 'file_name': 'a.png', 'width': 4, 'height': 4}], "
                       "'annotations': [{'image_id': 7, 'category_id': 1, 'segmentation': [[0, 0, "
                       "2, 0, 2, 2, 0, 2]]}], 'categories': [{'id': 1, 'name': 'dog'}]}"));
        std::optional<ImageInstances> found;
        worker_.outlines({root / "val" / "a.png", {}, QStringLiteral("a.png")},
                         [&found](const ImageInstances& outlines) { found = outlines; });
        AWAIT(found.has_value());
        QCOMPARE(found->objects.size(), std::size_t{1});
        QCOMPARE(found->objects[0].category, std::string("dog"));
        found.reset();
        worker_.outlines(image_, [&found](const ImageInstances& outlines) { found = outlines; });
        AWAIT(found.has_value());
        QVERIFY(found->objects.empty());
    }

    void nothingComesAfterACancel() {
        int answers = 0;
        worker_.testMaps(
            {image_, {"a", "red"}, 1}, {"attention"}, [&](const ui::MapTestState&) { ++answers; }, fail());
        worker_.cancel();
        bool later = false;
        worker_.vocabulary([&](const Words& words) {
            later = true;
            QCOMPARE(words, (Words{"a", "red", "ball", "and", "tree"}));
        });
        AWAIT(later);
        QCOMPARE(answers, 0);
    }

private:
    static ui::ExploreService::Failed fail() {
        return [](const QString& reason) { QFAIL(qPrintable(reason)); };
    }

    QTemporaryDir folder_;
    ui::ImageSource image_;
    window::ModelOwner model_{c10::kCPU};
    ExploreWorker worker_{model_};
};

SACCADE_TEST(TestExploreWorker)
#include "tst_explore_worker.moc"
