#include "core/base/error.h"
#include "core/data/scenes/kinds.h"
#include "core/data/scenes/scene.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

using namespace saccade;
using namespace saccade::scenes;

namespace {

constexpr std::uint64_t seed = 11;
constexpr SceneOptions small_picture{128, 96};

std::vector<std::string> wordsOf(const std::string& caption) {
    std::istringstream stream(caption);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

bool samePixels(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

bool sameScene(const Scene& a, const Scene& b) {
    if (!samePixels(a.rgb, b.rgb) || a.captions != b.captions || a.objects.size() != b.objects.size())
        return false;
    for (std::size_t i = 0; i < a.objects.size(); ++i)
        if (!samePixels(a.objects[i].mask, b.objects[i].mask) || a.objects[i].box != b.objects[i].box)
            return false;
    return true;
}

/// An object as named in a caption, and the position of its noun in the sentence.
struct Mention {
    std::size_t at;
    std::string kind, colour, size;
};

std::vector<Mention> mentions(const std::vector<std::string>& words) {
    std::vector<Mention> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (findKind(words[i]) == nullptr)
            continue;
        Mention mention{i, words[i], "", ""};
        std::size_t before = i;
        if (before > 0 && isColourName(words[before - 1]))
            mention.colour = words[--before];
        if (i + 2 < words.size() && words[i + 1] == "in" && isColourName(words[i + 2]))
            mention.colour = words[i + 2];
        if (before > 0 && (words[before - 1] == "small" || words[before - 1] == "big"))
            mention.size = words[before - 1];
        found.push_back(mention);
    }
    return found;
}

/// The only object that a mention can mean; nullptr if there is none or more than one.
const SceneObject* meant(const Mention& mention, const Scene& scene) {
    const SceneObject* match = nullptr;
    for (const SceneObject& object : scene.objects) {
        if (object.kind != mention.kind || (!mention.colour.empty() && object.colour != mention.colour))
            continue;
        if (match != nullptr)
            return nullptr;
        match = &object;
    }
    return match;
}

/// In degrees.
double hueOf(const Colour& rgb) {
    cv::Mat3f pixel(1, 1, rgb);
    cv::cvtColor(pixel, pixel, cv::COLOR_RGB2HSV);
    return static_cast<double>(pixel(0, 0)[0]);
}

double middle(const SceneObject& object) {
    return object.box.x + object.box.width / 2.0;
}

bool holds(const std::string& relation, const SceneObject& a, const SceneObject& b) {
    if (relation == "to the left of")
        return middle(a) < middle(b) && a.box.x < b.box.x;
    if (relation == "to the right of")
        return middle(a) > middle(b) && a.box.br().x > b.box.br().x;
    if (relation == "above")
        return a.box.br().y <= b.box.y;
    if (relation == "under")
        return b.box.br().y <= a.box.y;
    if (relation == "in front of")
        return a.depth > b.depth && !(a.box & b.box).empty() && !a.in_sky && !b.in_sky;
    return relation == "behind" && a.depth < b.depth && !(a.box & b.box).empty() && !a.in_sky && !b.in_sky;
}

const std::map<std::string, Background>& placePhrases() {
    static const std::map<std::string, Background> phrases = {
        {"on the grass", Background::Grass}, {"in a field", Background::Grass},
        {"on the sand", Background::Sand},   {"on the beach", Background::Sand},
        {"on the snow", Background::Snow},   {"in the snow", Background::Snow},
        {"on the sea", Background::Sea},     {"on the water", Background::Sea},
        {"on the floor", Background::Room},  {"in a room", Background::Room}};
    return phrases;
}

/// What is wrong in a caption; empty if it is true.
std::string falsehood(const std::string& caption, const Scene& scene) {
    std::vector<const SceneObject*> objects;
    const std::vector<Mention> spoken = mentions(wordsOf(caption));
    for (const Mention& mention : spoken) {
        const SceneObject* object = meant(mention, scene);
        if (object == nullptr)
            return mention.colour + " " + mention.kind + " is not there, or is ambiguous";
        if ((mention.size == "small" && object->size != Size::Small) ||
            (mention.size == "big" && object->size != Size::Big))
            return mention.kind + " is not " + mention.size;
        objects.push_back(object);
    }
    if (objects.empty())
        return "names nothing";
    if (objects.size() > 2 || (objects.size() == 2 && objects[0] == objects[1]))
        return "names something twice, or too much";

    const auto says = [&](const std::string& phrase) { return caption.find(phrase) != std::string::npos; };
    for (const char* relation :
         {"to the left of", "to the right of", "above", "under", "in front of", "behind"})
        if (says(relation) && (objects.size() != 2 || !holds(relation, *objects[0], *objects[1])))
            return relation;
    // "a house with a ball on the left" and "on the left there is a ball and on the right a house"
    const bool with = says(" with ");
    if (says("on the left") || says("on the right")) {
        if (objects.size() != 2)
            return "sides of nothing";
        const bool left_first = with ? says("on the right") : caption.starts_with("on the left");
        if (!holds(left_first ? "to the left of" : "to the right of", *objects[0], *objects[1]))
            return "on the left or right";
    }
    for (const auto& [phrase, background] : placePhrases())
        if (says(phrase) &&
            (scene.background != background ||
             std::all_of(objects.begin(), objects.end(), [](const auto* o) { return o->in_sky; })))
            return phrase;
    if (says("in the sky") &&
        std::none_of(objects.begin(), objects.end(), [](const auto* o) { return o->in_sky; }))
        return "in the sky";
    return {};
}

} // namespace

class TestScenes : public QObject {
    Q_OBJECT

    std::vector<Scene> scenes_;

private Q_SLOTS:
    void initTestCase() {
        for (std::uint64_t index = 0; index < 300; ++index)
            scenes_.push_back(makeScene(seed, index, small_picture));
    }

    void sameSeedGivesTheSameScene() {
        const Scene third = makeScene(seed, 3);
        makeScene(seed, 2); // making another scene in between changes nothing
        QVERIFY(sameScene(third, makeScene(seed, 3)));
        QVERIFY(!samePixels(third.rgb, makeScene(seed, 4).rgb));
        QVERIFY(!samePixels(third.rgb, makeScene(seed + 1, 3).rgb));
    }

    void neighbouringSeedsShareNoScene() {
        // A seed plus an index as the only state would make scene 1 of seed 5 equal scene 0 of seed 6.
        for (std::uint64_t index = 0; index < 4; ++index)
            QVERIFY(!samePixels(makeScene(5, index + 1, small_picture).rgb,
                                makeScene(6, index, small_picture).rgb));
    }

    void everythingOccurs() {
        std::set<std::string> seen_kinds;
        std::set<std::string> seen_colours;
        std::set<Background> seen_backgrounds;
        std::set<Size> seen_sizes;
        std::set<std::size_t> seen_counts;
        for (const Scene& scene : scenes_) {
            seen_backgrounds.insert(scene.background);
            seen_counts.insert(scene.objects.size());
            for (const SceneObject& object : scene.objects) {
                seen_kinds.insert(object.kind);
                seen_colours.insert(object.colour);
                seen_sizes.insert(object.size);
            }
        }
        QCOMPARE(seen_kinds.size(), kinds().size());
        QCOMPARE(seen_colours.size(), colourNames().size());
        QCOMPARE(seen_backgrounds.size(), std::size_t{5});
        QCOMPARE(seen_sizes.size(), std::size_t{3});
        QCOMPARE(seen_counts, (std::set<std::size_t>{1, 2, 3, 4}));
    }

    void objectsSuitTheirKind() {
        for (const Scene& scene : scenes_) {
            std::set<std::string> named;
            for (const SceneObject& object : scene.objects) {
                const Kind* kind = findKind(object.kind);
                QVERIFY(kind != nullptr);
                QVERIFY(std::count(kind->colours.begin(), kind->colours.end(), object.colour) == 1);
                QVERIFY(std::count(kind->backgrounds.begin(), kind->backgrounds.end(), scene.background) ==
                        1);
                QVERIFY2(named.insert(object.colour + object.kind).second, "two alike cannot be told apart");
            }
        }
    }

    void masksAreTheVisibleParts() {
        for (std::uint64_t index = 0; index < 40; ++index) {
            const Scene scene = makeScene(seed, index);
            cv::Mat1i owners(scene.rgb.size(), 0);
            for (const SceneObject& object : scene.objects) {
                QCOMPARE(object.mask.type(), CV_8UC1);
                QCOMPARE(object.mask.size(), scene.rgb.size());
                QVERIFY(cv::countNonZero(object.mask) >= 40);
                QCOMPARE(cv::countNonZero(object.mask(object.box)), cv::countNonZero(object.mask));
                // the box is tight: its first and last row and column contain pixels of the object
                const cv::Mat inner = object.mask(object.box);
                QVERIFY(cv::countNonZero(inner.row(0)) > 0 &&
                        cv::countNonZero(inner.row(inner.rows - 1)) > 0);
                QVERIFY(cv::countNonZero(inner.col(0)) > 0 &&
                        cv::countNonZero(inner.col(inner.cols - 1)) > 0);
                cv::add(owners, 1, owners, object.mask);
            }
            double most = 0;
            cv::minMaxLoc(owners, nullptr, &most);
            QCOMPARE(most, 1.0);
        }
    }

    void drawnColourIsTheNamedOne() {
        int looked_at = 0;
        for (const Scene& scene : scenes_)
            for (const SceneObject& object : scene.objects) {
                if (object.kind != "ball")
                    continue; // balls are of one colour; light and shade do not change its hue
                const cv::Scalar mean = cv::mean(scene.rgb, object.mask);
                const double drawn = hueOf({float(mean[0]), float(mean[1]), float(mean[2])});
                std::string nearest;
                double smallest = 360;
                for (const std::string& name : findKind("ball")->colours) {
                    const double turn = std::abs(drawn - hueOf(colourValue(name)));
                    const double distance = std::min(turn, 360 - turn);
                    if (distance < smallest) {
                        smallest = distance;
                        nearest = name;
                    }
                }
                QVERIFY2(nearest == object.colour, (nearest + " instead of " + object.colour).c_str());
                ++looked_at;
            }
        QVERIFY(looked_at > 30);
    }

    void captionsAreTrue() {
        std::map<std::string, int> phrases;
        for (const Scene& scene : scenes_) {
            QCOMPARE(scene.captions.size(), std::size_t{5});
            QCOMPARE(std::set<std::string>(scene.captions.begin(), scene.captions.end()).size(),
                     std::size_t{5});
            for (const std::string& caption : scene.captions) {
                const std::string wrong = falsehood(caption, scene);
                QVERIFY2(wrong.empty(), (caption + ": " + wrong).c_str());
                for (const char* phrase : {"to the left of", "to the right of", "above", "under",
                                           "in front of", "behind", " with ", " and "})
                    phrases[phrase] += caption.find(phrase) != std::string::npos ? 1 : 0;
            }
        }
        for (const auto& [phrase, count] : phrases)
            QVERIFY2(count >= 10, phrase.c_str());
    }

    void falseCaptionsAreFoundOut() {
        // The check above must be able to fail.
        Scene scene = makeScene(seed, 0, small_picture);
        scene.background = Background::Grass;
        SceneObject ball;
        ball.kind = "ball";
        ball.colour = "red";
        ball.box = {10, 50, 20, 20};
        ball.depth = 70;
        SceneObject house;
        house.kind = "house";
        house.colour = "blue";
        house.box = {60, 10, 40, 40};
        house.depth = 50;
        scene.objects = {house, ball};
        QCOMPARE(falsehood("a red ball to the left of a blue house", scene), std::string());
        QCOMPARE(falsehood("a blue house with a red ball on the left", scene), std::string());
        for (const char* wrong :
             {"a blue ball on the grass", "a red ball on the sand", "a dog on the grass",
              "a small red ball on the grass", "a red ball to the right of a blue house",
              "a red ball in front of a blue house", "a red ball with a blue house on the left",
              "a red ball above a blue house",
              "on the left there is a blue house and on the right a red ball", "a red ball in the sky"})
            QVERIFY2(!falsehood(wrong, scene).empty(), wrong);
    }

    void vocabularyIsSmallAndPlain() {
        std::set<std::string> words;
        for (const Scene& scene : scenes_)
            for (const std::string& caption : scene.captions) {
                QVERIFY(std::all_of(caption.begin(), caption.end(),
                                    [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; }));
                QVERIFY(caption.find("  ") == std::string::npos);
                const std::vector<std::string> here = wordsOf(caption);
                for (std::size_t i = 0; i + 1 < here.size(); ++i) {
                    const bool vowel = std::string("aeiou").find(here[i + 1].front()) != std::string::npos;
                    QVERIFY2(here[i] != (vowel ? "a" : "an"), caption.c_str());
                }
                words.insert(here.begin(), here.end());
            }
        QVERIFY2(words.size() >= 55 && words.size() <= 90, std::to_string(words.size()).c_str());
    }

    void sizesInRange() {
        for (const SceneOptions options :
             {SceneOptions{64, 64}, SceneOptions{64, 128}, SceneOptions{512, 256}})
            for (std::uint64_t index = 0; index < 20; ++index) {
                const Scene scene = makeScene(seed, index, options);
                QCOMPARE(scene.rgb.size(), cv::Size(options.width, options.height));
                QVERIFY(!scene.objects.empty());
            }
        for (const SceneOptions options : {SceneOptions{0, 0}, SceneOptions{-320, 240}, SceneOptions{63, 64},
                                           SceneOptions{1025, 1024}, SceneOptions{300, 100}})
            QVERIFY_EXCEPTION_THROWN(makeScene(seed, 0, options), Error);
    }
};

SACCADE_TEST(TestScenes)
#include "tst_scenes.moc"
