#include "core/metrics/grounding.h"

#include "core/base/error.h"
#include "core/data/caption_dataset.h"
#include "core/data/instance_masks.h"
#include "core/metrics/dataset_grounding.h"
#include "core/metrics/mask_coverage.h"
#include "core/metrics/object_names.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saccade;

namespace {

Polygons rectangle(float x, float y, float width, float height) {
    return {{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}};
}

InstanceObject object(const std::string& category, Polygons shape, bool crowd = false) {
    return {category, crowd, 0, std::move(shape)};
}

/// 400 x 200: a dog of 100 x 100 in the middle, two persons of 50 x 100 side by side right of it, the second
/// one a crowd that overlaps the first by half, and a cat at the far left.
const ImageInstances landscape{
    {400, 200},
    {object("dog", rectangle(150, 50, 100, 100)), object("person", rectangle(200, 0, 50, 100)),
     object("person", rectangle(225, 0, 50, 100), true), object("cat", rectangle(0, 0, 60, 60))}};

/// The network saw columns 100 to 299: cells of 100 x 100.
const Geometry cropped{{400, 200}, cv::Rect2d(100, 0, 200, 200)};

/// Above 0.1 and 0.2, below 0.3 and 0.4.
const AttentionMaps four{1, 2, 2, {0.1F, 0.2F, 0.3F, 0.4F}};

CaptionWord word(const std::string& text, const AttentionMaps& attention = four) {
    CaptionWord result;
    result.word = text;
    result.attention = attention;
    return result;
}

bool covers(const cv::Mat& coverage, const std::vector<double>& expected) {
    bool equal = coverage.total() == expected.size();
    for (std::size_t i = 0; equal && i < expected.size(); ++i)
        equal = test::near(
            coverage.at<double>(static_cast<int>(i) / coverage.cols, static_cast<int>(i) % coverage.cols),
            expected[i]);
    return equal;
}

} // namespace

class TestGrounding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverageOfACroppedImage() {
        // A quarter of the dog, 50 x 50, lies in each of the four cells.
        QVERIFY(covers(maskCoverage(landscape, {"dog"}, cropped, {2, 2}), {0.25, 0.25, 0.25, 0.25}));
        // The persons together cover columns 200 to 274 of the upper right cell, not 100 columns.
        QVERIFY(covers(maskCoverage(landscape, {"person"}, cropped, {2, 2}), {0, 0.75, 0, 0}));
        // With the dog: above row 50 and right of column 200 it only adds columns that persons also cover.
        QVERIFY(
            covers(maskCoverage(landscape, {"dog", "person"}, cropped, {2, 2}), {0.25, 0.75, 0.25, 0.25}));
        QVERIFY(covers(maskCoverage(landscape, {"cat"}, cropped, {2, 2}), {0, 0, 0, 0}));
    }

    void coverageOfPaddingAndShiftedCells() {
        // Padded to 400 x 400, a quarter of it above the image: cells of 200 x 200, half of which is image.
        // The dog fills columns 150 to 199 and rows 50 to 99 of the upper left one: 50 * 50 / 200^2.
        const Geometry padded{{400, 200}, cv::Rect2d(0, -100, 400, 400)};
        QVERIFY(covers(maskCoverage(landscape, {"dog"}, padded, {2, 2}), {0.0625, 0.0625, 0.0625, 0.0625}));
        // Shifted by an eighth of 200 to the left and up: the first cells are 75 wide, columns 100 to 174,
        // the last ones 125. The dog has 25 and 75 columns and rows in them.
        const Geometry shifted{{400, 200}, cv::Rect2d(100, 0, 200, 200), {-0.125, -0.125}};
        const double first = 25.0 / 75;
        const double last = 75.0 / 125;
        QVERIFY(covers(maskCoverage(landscape, {"dog"}, shifted, {2, 2}),
                       {first * first, first * last, last * first, last * last}));
    }

    void masksOfAnotherSizeAndShape() {
        // The photograph is twice as large as the one the masks were drawn on.
        const Geometry twice{{800, 400}, cv::Rect2d(200, 0, 400, 400)};
        QVERIFY(covers(maskCoverage(landscape, {"person"}, twice, {2, 2}), {0, 0.75, 0, 0}));
        const Geometry turned{{200, 400}, cv::Rect2d(0, 100, 200, 200)};
        QVERIFY_EXCEPTION_THROWN(maskCoverage(landscape, {"dog"}, turned, {2, 2}), Error);
    }

    void largeMasksAreDrawnSmall() {
        // 4096 x 2048 is drawn as 1024 x 512: outlines and runs that end at multiples of 4 stay exact.
        const cv::Size size(4096, 2048);
        // Runs down the columns: 1024 empty columns, then 1024 columns whose lower half is the object.
        RunLengths runs{size, {1024 * 2048}};
        for (int column = 0; column < 1024; ++column) {
            runs.counts.back() += 1024;
            runs.counts.insert(runs.counts.end(), {1024, 0});
        }
        runs.counts.pop_back();
        const ImageInstances large{size,
                                   {object("dog", rectangle(1024, 0, 2048, 1024)), {"cat", false, 0, runs}}};
        const Geometry whole{size, cv::Rect2d(0, 0, 4096, 2048)};
        QVERIFY(covers(maskCoverage(large, {"dog"}, whole, {2, 2}), {0.5, 0.5, 0, 0}));
        QVERIFY(covers(maskCoverage(large, {"cat"}, whole, {2, 2}), {0, 0, 0.5, 0}));
    }

    void massUniformMassAndPointing() {
        Hypothesis caption;
        caption.words = {word("a"),   word("dog"),  word("and"), word("two"), word("men"),
                         word("and"), word("cats"), word("a"),   word("tree")};
        const std::vector<GroundedWord> words =
            groundedWords(caption, cropped, landscape, ObjectNames({"tree"}));
        // The cat is outside the part that the network saw, and there is no tree.
        QCOMPARE(words.size(), std::size_t{2});
        QCOMPARE(words[0].word, std::size_t{1});
        QVERIFY(test::near(words[0].mass, 0.25));         // 0.25 * (0.1 + 0.2 + 0.3 + 0.4)
        QVERIFY(test::near(words[0].uniform_mass, 0.25)); // 0.25 * 4 / 4
        QVERIFY(words[0].pointed);                        // some of the dog is in the lower right cell
        QCOMPARE(words[1].word, std::size_t{4});
        QVERIFY(test::near(words[1].mass, 0.15));           // 0.75 * 0.2
        QVERIFY(test::near(words[1].uniform_mass, 0.1875)); // 0.75 / 4
        QVERIFY(!words[1].pointed);                         // nobody in the lower right cell

        const GroundingScores scores = groundingScores(words);
        QCOMPARE(scores.words, std::size_t{2});
        QVERIFY(test::near(scores.mass, 0.2));             // (0.25 + 0.15) / 2
        QVERIFY(test::near(scores.uniform_mass, 0.21875)); // (0.25 + 0.1875) / 2
        QVERIFY(test::near(scores.massRatio(), 0.2 / 0.21875));
        QVERIFY(test::near(scores.pointing_game, 0.5));
    }

    void wordsOfTheOtherClasses() {
        Hypothesis caption;
        caption.words = {word("a"),  word("brown"), word("dog"), word("next"),
                         word("to"), word("a"),     word("man")};
        const std::vector<GroundedWord> words = groundedWords(caption, cropped, landscape, ObjectNames());
        QCOMPARE(words.size(), std::size_t{4});
        QCOMPARE(words[0].word, std::size_t{1});
        QVERIFY(words[0].word_class == WordClass::Colour);
        QVERIFY(test::near(words[0].mass, 0.25)); // as the dog below
        QVERIFY(words[1].word_class == WordClass::Object);
        QCOMPARE(words[2].word, std::size_t{3});
        QVERIFY(words[2].word_class == WordClass::Relation);
        QVERIFY(test::near(words[2].mass, 0.25 * 0.8 + 0.75 * 0.2)); // dog and persons together
        QVERIFY(words[3].word_class == WordClass::Object);

        Grounding grounding;
        QVERIFY(&grounding.of(WordClass::Object) == &grounding);
        QVERIFY(&grounding.of(WordClass::Colour) == &grounding.colours);
        QVERIFY(&grounding.of(WordClass::Relation) == &grounding.relations);
        QCOMPARE(scoreNameOf("pointing_game", WordClass::Object), std::string("pointing_game"));
        QCOMPARE(scoreNameOf("pointing_game", WordClass::Colour), std::string("pointing_game_colours"));
    }

    void severalMapsAndNone() {
        Hypothesis caption;
        // Means of the maps: 0.5 and 0.5 above, nothing below.
        caption.words = {word("people", {2, 2, 2, {1, 0, 0, 0, 0, 1, 0, 0}}), word("person", {})};
        const std::vector<GroundedWord> words = groundedWords(caption, cropped, landscape, ObjectNames());
        QCOMPARE(words.size(), std::size_t{1});
        QVERIFY(test::near(words[0].mass, 0.75 * 0.5));
        QVERIFY(!words[0].pointed); // of equal cells the first, which is the left one
        caption.words = {word("people", {1, 2, 2, {1}})};
        QVERIFY_EXCEPTION_THROWN(groundedWords(caption, cropped, landscape, ObjectNames()), Error);
    }

    void namesUnderWhichTheyAreWritten() {
        const GroundingScores none = groundingScores({});
        QVERIFY(std::isnan(none.mass));
        QCOMPARE(namedScores(none).size(), std::size_t{1});
        QCOMPARE(namedScores(none)[0], (std::pair<std::string, double>("grounded_words", 0)));
        const std::vector<GroundedWord> one{{0, 0.5, 0.25, true}};
        const auto named = namedScores(groundingScores(one));
        QCOMPARE(named.size(), std::size_t{5});
        QCOMPARE(named[0], (std::pair<std::string, double>("attention_mass", 0.5)));
        QCOMPARE(named[1], (std::pair<std::string, double>("attention_mass_uniform", 0.25)));
        QCOMPARE(named[2], (std::pair<std::string, double>("attention_mass_ratio", 2)));
        QCOMPARE(named[3], (std::pair<std::string, double>("pointing_game", 1)));
        QCOMPARE(named[4], (std::pair<std::string, double>("grounded_words", 1)));
    }

    void imagesOfJoinedDatasetsKeepTheirMasks() {
        // Two datasets that both have an image 1, a third one without masks and a file that is not one.
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto write = [&root](const char* name, const char* category, const char* corners) {
            test::writeFile(root / name,
                            test::json(std::string("{'images': [{'id': 1, 'width': 4, 'height': 4}], "
                                                   "'annotations': [{'image_id': 1, 'category_id': 1, "
                                                   "'segmentation': [[") +
                                       corners + "]]}], 'categories': [{'id': 1, 'name': '" + category +
                                       "'}]}"));
        };
        write("first.json", "dog", "0, 0, 2, 0, 2, 2, 0, 2");  // the upper left cell
        write("second.json", "dog", "2, 2, 4, 2, 4, 4, 2, 4"); // the lower right cell
        test::writeFile(root / "broken.json", "{}");
        CaptionDataset dataset;
        dataset.instance_files = {root / "first.json", root / "second.json", root / "broken.json"};
        for (const std::optional<std::size_t> file :
             {std::optional<std::size_t>(0), std::optional<std::size_t>(1), std::optional<std::size_t>(),
              std::optional<std::size_t>(2)}) {
            CaptionedImage image;
            image.id = "1";
            image.instance_file = file;
            dataset.images.push_back(image);
        }
        const Geometry square{{4, 4}, cv::Rect2d(0, 0, 4, 4)};
        Hypothesis caption;
        caption.words = {word("red"), word("dog"), word("and"), word("cat")};
        const std::vector<std::size_t> images{1, 0, 2, 3};
        const std::vector<Hypothesis> captions(4, caption);
        const std::vector<Geometry> geometries(4, square);
        std::vector<std::string> problems;
        const auto note = [&problems](const Message& sentence) { problems.push_back(sentence.english()); };
        const std::optional<Grounding> grounding =
            groundCaptions(dataset, {images, captions, geometries}, note);
        QVERIFY(grounding);
        QVERIFY(test::near(grounding->images[0].mass, 0.4));
        QVERIFY(test::near(grounding->images[1].mass, 0.1));
        QCOMPARE(grounding->images[2].words, std::size_t{0});
        QCOMPARE(grounding->images[3].words, std::size_t{0});
        QVERIFY(test::near(grounding->corpus.mass, 0.25));
        QVERIFY(test::near(grounding->corpus.pointing_game, 0.5)); // the peak is the lower right cell
        QCOMPARE(grounding->colours.corpus.words, std::size_t{2});
        QVERIFY(test::near(grounding->colours.images[0].mass, 0.4));
        QCOMPARE(grounding->relations.corpus.words, std::size_t{0});
        // The files outline dogs alone, so nobody knows of the cat.
        QCOMPARE(grounding->hallucination.captions, std::size_t{2});
        QCOMPARE(grounding->hallucination.named, std::size_t{2});
        QCOMPARE(grounding->hallucination.absent, std::size_t{0});
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(problems[0].find("broken.json") != std::string::npos);

        const std::vector<std::size_t> without{2};
        QVERIFY(!groundCaptions(dataset, {without, {captions.data(), 1}, {geometries.data(), 1}}, note));
    }
};

SACCADE_TEST(TestGrounding)
#include "tst_grounding.moc"
