#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/scenes/scene.h"
#include "core/explain/blank_image.h"
#include "core/explain/caption_explaining.h"
#include "core/explain/look_elsewhere.h"
#include "core/explain/map_testing.h"
#include "core/explain/word_question.h"
#include "core/image/region_edit.h"
#include "tests/support/test_program.h"

#include <opencv2/imgproc.hpp>

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace saccade;

namespace {

using Words = std::vector<std::string>;

const std::set<std::string> function_words = {"a", "an", "the", "is", "are", "of", "in", "on", "and", "to"};

/// An object of a scene that the model names, and that stands alone with its name.
struct NamedScene {
    PreprocessedImage image;
    Words caption;
    std::size_t word = 0;         ///< position of the object in the caption
    std::vector<float> on_object; ///< share of each cell that the object covers, [rows x columns]
    cv::Mat mask;                 ///< CV_8U, of the square's size
};

} // namespace

/// The bundled model on Scenes, where the truth about every word is known.
class TestExplainedScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        captioner_ = readModel(SACCADE_SOURCE_DIR "/resources/models/captioner.safetensors", torch::kCPU);
        for (std::uint64_t index = 0; index < 40 && scenes_.size() < 4; ++index)
            addScene(index);
        QCOMPARE(scenes_.size(), std::size_t{4});
    }

    /// On average over the scenes: a single map may miss.
    void aMapOnTheObjectBeatsRandomAndUniformMaps() {
        double on_object = 0, random = 0, uniform = 0, came = 0, came_at_random = 0;
        for (const NamedScene& scene : scenes_) {
            const MapTest test = testMaps(questionOf(scene), {{"truth", rows_, columns_, scene.on_object}},
                                          {columns_, rows_}, {.steps = 5, .random_orders = 2});
            on_object += areaBelow(test.maps[0].deletion);
            random += randomDeletion(test).mean;
            uniform += areaBelow(test.uniform.deletion);
            came += areaBelow(test.maps[0].insertion);
            came_at_random += randomInsertion(test).mean;
        }
        QVERIFY2(on_object < 0.7 * random,
                 qPrintable(QStringLiteral("%1 and %2").arg(on_object).arg(random)));
        QVERIFY2(on_object < 0.7 * uniform,
                 qPrintable(QStringLiteral("%1 and %2").arg(on_object).arg(uniform)));
        QVERIFY2(came > came_at_random,
                 qPrintable(QStringLiteral("%1 and %2").arg(came).arg(came_at_random)));
    }

    void erasingTheObjectRemovesItsWord() {
        int removed = 0;
        for (const NamedScene& scene : scenes_) {
            const cv::Mat edited = editedRegion(scene.image.rgb, scene.mask, RegionEdit::Fill);
            const CaptionResult result = captioner_->caption({{edited, scene.image.geometry}}, {}).front();
            const Words words = result.best().tokens();
            removed +=
                std::find(words.begin(), words.end(), scene.caption[scene.word]) == words.end() ? 1 : 0;
        }
        QVERIFY2(removed >= 3, qPrintable(QString::number(removed)));
    }

    void theBlankImageLowersObjectWordsMoreThanFunctionWords() {
        double objects = 0, functions = 0;
        int function_count = 0;
        for (const NamedScene& scene : scenes_) {
            const DecoderMemory seen = captioner_->see({scene.image});
            const CaptionSight sight = seenOrGuessed(*captioner_, seen, scene.image, scene.caption);
            QCOMPARE(sight.words.size(), scene.caption.size());
            objects += sight.words[scene.word].seen();
            for (const WordSight& word : sight.words)
                if (function_words.contains(word.word)) {
                    functions += word.seen();
                    ++function_count;
                }
        }
        objects /= static_cast<double>(scenes_.size());
        functions /= function_count;
        QVERIFY2(objects > functions + 0.3,
                 qPrintable(QStringLiteral("%1 and %2").arg(objects).arg(functions)));
    }

    void lookingElsewhereChangesTheWord() {
        const NamedScene& scene = scenes_.front();
        const DecoderMemory seen = captioner_->see({scene.image});
        const WordQuestion question = questionOf(scene);
        const std::vector<float> uniform(scene.on_object.size(), 1);
        const GazeAnswer even = lookElsewhere(*captioner_, seen, question.words, uniform, 5);
        QCOMPARE(even.words.size(), std::size_t{5});
        QVERIFY(std::abs(even.own_to_painted - even.own_to_uniform) < 1e-6);
        QVERIFY(even.painted_to_uniform < 1e-6);
        std::vector<float> corner(scene.on_object.size());
        const bool object_is_left = scene.on_object[0] > 0;
        corner[object_is_left ? corner.size() - 1 : 0] = 1;
        const GazeAnswer away = lookElsewhere(*captioner_, seen, question.words, corner, 5);
        QVERIFY(away.word_painted < away.word_own);
        QVERIFY(away.own_to_painted > 0);
    }

    /// What is computed once gives the same as all words put in anew with the painted map.
    void aGazeIsPaintedStrokeByStroke() {
        const torch::NoGradGuard no_gradients;
        const NamedScene& scene = scenes_.front();
        const DecoderMemory seen = captioner_->see({scene.image});
        const std::vector<std::int64_t> words = questionOf(scene).words;
        const GazeQuestion question(*captioner_, seen, words);
        QVERIFY(question.isAbout(seen, words));
        QVERIFY(!question.isAbout(seen, {words.front()}));
        QVERIFY(!question.isAbout(captioner_->see({scene.image}), words));
        std::vector<float> left(scene.on_object.size()), right(scene.on_object.size());
        left.front() = right.back() = 1;
        for (const std::vector<float>& gaze : {left, right, left}) {
            const DecoderStep anew =
                lastStep(captioner_->decoder(), seen, words, torch::tensor(gaze).unsqueeze(0));
            const auto expected = anew.log_probabilities[0][words.back()].item<float>();
            QVERIFY(std::abs(question.answer(gaze, 5).word_painted - expected) < 1e-4F);
        }
    }

    /// The model's own map, given as a gaze, leaves the caption as it is.
    void itsOwnMapChangesNothing() {
        const NamedScene& scene = scenes_.front();
        const DecoderMemory seen = captioner_->see({scene.image});
        const CaptionResult own = captioner_->score(seen, scene.image.geometry, scene.caption, 0);
        const GazeAnswer answer = lookElsewhere(*captioner_, seen, questionOf(scene).words,
                                                own.best().words[scene.word].attention.weights, 5);
        QVERIFY(answer.own_to_painted < 1e-4);
        QVERIFY(std::abs(answer.word_painted - answer.word_own) < 1e-3);
    }

    void aWholeExplanationAsJson() {
        const NamedScene& scene = scenes_.front();
        ExplainRequest request;
        request.caption = scene.caption;
        request.word = scene.word;
        request.maps = {"attention", "grad_cam"};
        request.sight = request.test = true;
        request.test_options = {.steps = 2, .random_orders = 2};
        std::size_t parts = 0;
        const ExplainedCaption explained =
            explainCaption(*captioner_, scene.image, request, [&parts](std::size_t done, std::size_t) {
                parts = done;
                return true;
            });
        QCOMPARE(parts, std::size_t{3});
        QCOMPARE(explained.words.size(), std::size_t{1});
        const auto json = nlohmann::json::parse(toJson(explained));
        QCOMPARE(json.at("given").get<bool>(), true);
        const auto& word = json.at("words").at(0);
        QCOMPARE(word.at("word").get<std::string>(), scene.caption[scene.word]);
        QCOMPARE(word.at("maps").at("grad_cam").at("weights").size(), scene.on_object.size());
        QCOMPARE(word.at("maps").at("attention").at("rank_correlation").get<double>(), 1.0);
        QCOMPARE(word.at("deletion").at("orders").at("grad_cam").at("deletion").size(), std::size_t{3});
        QVERIFY(word.at("deletion").at("random").at("deletion_deviation").get<double>() >= 0);
    }

    void aWordBeyondTheEnd() {
        ExplainRequest request;
        request.caption = {"a", "dog"};
        request.word = 2;
        QVERIFY_EXCEPTION_THROWN(explainCaption(*captioner_, scenes_.front().image, request), Error);
    }

private:
    WordQuestion questionOf(const NamedScene& scene) {
        const Words upto(scene.caption.begin(),
                         scene.caption.begin() + static_cast<std::ptrdiff_t>(scene.word) + 1);
        return {*captioner_, scene.image, captioner_->vocabulary().encode(upto)};
    }

    /// Keeps the scene if the model names one of its objects, a large one.
    void addScene(std::uint64_t index) {
        const scenes::Scene scene = scenes::makeScene(99, index);
        const PreprocessOptions& options = captioner_->config().preprocess;
        NamedScene named{preprocess(scene.rgb, scene.rgb.size(), options), {}, 0, {}, {}};
        const DecoderMemory seen = captioner_->see({named.image});
        rows_ = seen.rows;
        columns_ = seen.columns;
        named.caption = captioner_->caption(seen, {named.image.geometry}, {}).front().best().tokens();
        for (const scenes::SceneObject& object : scene.objects) {
            const auto word = std::find(named.caption.begin(), named.caption.end(), object.kind);
            const bool alone =
                std::count_if(scene.objects.begin(), scene.objects.end(),
                              [&](const auto& other) { return other.kind == object.kind; }) == 1;
            if (word == named.caption.end() || !alone || object.box.area() < 1500)
                continue;
            named.word = static_cast<std::size_t>(word - named.caption.begin());
            cv::resize(object.mask, named.mask, named.image.rgb.size(), 0, 0, cv::INTER_NEAREST);
            cv::dilate(named.mask, named.mask, cv::Mat(), {-1, -1}, 6); // with its shadow
            cv::Mat cells;
            cv::resize(named.mask, cells, {columns_, rows_}, 0, 0, cv::INTER_AREA);
            cells.convertTo(cells, CV_32F, 1.0 / 255);
            named.on_object.assign(cells.begin<float>(), cells.end<float>());
            scenes_.push_back(std::move(named));
            return;
        }
    }

    std::shared_ptr<Captioner> captioner_;
    std::vector<NamedScene> scenes_;
    int rows_ = 0;
    int columns_ = 0;
};

SACCADE_TEST(TestExplainedScenes)
#include "tst_explained_scenes.moc"
