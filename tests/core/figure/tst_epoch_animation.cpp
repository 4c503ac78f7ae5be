#include "core/figure/epoch_animation.h"

#include "core/base/error.h"
#include "tests/support/captions.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace saccade;
using namespace saccade::test;
namespace fs = std::filesystem;

namespace {

constexpr int scene_width = 160;

/// Notes what is written, and writes each text as a solid block.
struct Listener : TextSetter {
    int width(const std::string& text, const TextStyle& style) const override {
        return static_cast<int>(text.size()) * style.height / 2;
    }
    TextMask mask(const std::string& text, const TextStyle& style) const override {
        said.push_back(text);
        return {cv::Mat(style.height, width(text, style), CV_8UC1, cv::Scalar(255)), style.height - 2};
    }
    mutable std::vector<std::string> said;
};

/// "the dog": the first word looks evenly, the second at the upper left with 0.7.
CaptionResult theDog() {
    return resultOf({captionOf(
        {wordOf("the", 0.5, {0.25F, 0.25F, 0.25F, 0.25F}), wordOf("dog", 0.9, {0.7F, 0.1F, 0.1F, 0.1F})})});
}

/// "cat", at the lower right.
CaptionResult cat() {
    return resultOf({captionOf({wordOf("cat", 0.2, {0.1F, 0.1F, 0.1F, 0.7F})})});
}

EpochAnimationOptions small(EpochWord which = EpochWord::Strongest, std::size_t place = 0) {
    EpochAnimationOptions options;
    options.width = scene_width;
    options.which = which;
    options.place = place;
    return options;
}

EpochAnimation twoEpochs(const EpochAnimationOptions& options) {
    return {quadrants(100, 100), {{"Epoch 1 of 2", cat()}, {"Epoch 2 of 2, CIDEr 0.41", theDog()}}, options};
}

} // namespace

class TestEpochAnimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSceneForEachEpoch() {
        EpochAnimation animation = twoEpochs(small());
        QCOMPARE(animation.scenes(), 2);
        QCOMPARE(animation.seconds(0), 0.7);
        QCOMPARE(animation.seconds(1), 2.5 * 0.7); // the end
        QCOMPARE(animation.size().width, scene_width);
        QCOMPARE(animation.size().height % 2, 0);
        for (int scene : {0, 1})
            QCOMPARE(animation.draw(scene).size(), animation.size());
    }

    /// Epoch, score, caption, probability of the word, and what the colours mean.
    void framesNameWhatTheyShow() {
        const auto listener = std::make_shared<Listener>();
        EpochAnimationOptions options = small();
        options.width = 960; // room for all
        options.heat.interpolation = HeatInterpolation::Cells;
        options.setter = listener;
        EpochAnimation animation = twoEpochs(options);
        listener->said.clear();
        animation.draw(1);
        QCOMPARE(listener->said,
                 (std::vector<std::string>{"Epoch 2 of 2, CIDEr 0.41", "the", "dog", "90 %   gate 0.50",
                                           "attention: 0.4 \u00d7", "2.8 \u00d7 even"}));
    }

    /// The highest peak: even attention has none, so it is "dog".
    void theStrongestWordOfEachEpoch() {
        const EpochAnimation animation = twoEpochs(small());
        QCOMPARE(animation.marked(0), 0);
        QCOMPARE(animation.marked(1), 1);
    }

    void theWordAtAPlace() {
        const EpochAnimation animation = twoEpochs(small(EpochWord::Place, 1));
        QCOMPARE(animation.marked(0), -1); // all words together: the caption is shorter
        QCOMPARE(animation.marked(1), 1);
        QCOMPARE(twoEpochs(small(EpochWord::Place, 0)).marked(1), 0);
    }

    /// (0.25 + 0.7) / 2 at the upper left, (0.25 + 0.1) / 2 elsewhere: 0.475 x 4 and 0.175 x 4 times even.
    void allWordsTogether() {
        const auto listener = std::make_shared<Listener>();
        EpochAnimationOptions options = small(EpochWord::Together);
        options.width = 960;
        options.heat.interpolation = HeatInterpolation::Cells;
        options.setter = listener;
        EpochAnimation animation = twoEpochs(options);
        QCOMPARE(animation.marked(1), -1);
        listener->said.clear();
        animation.draw(1);
        QCOMPARE(listener->said, (std::vector<std::string>{"Epoch 2 of 2, CIDEr 0.41", "the", "dog",
                                                           "attention: 0.7 \u00d7", "1.9 \u00d7 even"}));
    }

    /// Painted over the image: bright where the word looked.
    void theMapIsThatOfTheEpoch() {
        EpochAnimationOptions options = small();
        options.heat.interpolation = HeatInterpolation::Cells;
        EpochAnimation animation = twoEpochs(options);
        const auto light = [](const cv::Mat& page, cv::Point at) {
            const auto pixel = page.at<cv::Vec3b>(at);
            return pixel[0] + pixel[1] + pixel[2];
        };
        const cv::Point upper_left(20, 20), lower_right(140, 140);
        const cv::Mat first = animation.draw(0), second = animation.draw(1);
        QVERIFY(light(second, upper_left) > light(first, upper_left) + 60);
        QVERIFY(light(first, lower_right) > light(second, lower_right) + 60);
    }

    void whatWasNotSeenIsVeiled() {
        CaptionResult cropped = theDog();
        cropped.geometry.region = {20, 0, 60, 100};
        const auto listener = std::make_shared<Listener>();
        EpochAnimationOptions options = small();
        options.setter = listener;
        EpochAnimation animation(quadrants(100, 100), {{"Epoch 1 of 1", cropped}}, options);
        const auto corner = animation.draw(0).at<cv::Vec3b>(5, 5);
        QVERIFY(cv::norm(cv::Vec3i(corner) - cv::Vec3i(51, 10, 8), cv::NORM_INF) <= 1); // 65 / 255 of red
        QCOMPARE(listener->said.back(), std::string("not seen by the model"));
    }

    void brokenMapsAndEmptyCaptionsAreLeftOut() {
        CaptionResult odd = theDog();
        odd.hypotheses[0].words[1].attention.weights.pop_back();
        CaptionResult silent = theDog();
        silent.hypotheses[0].words.clear();
        for (const EpochWord which : {EpochWord::Place, EpochWord::Together, EpochWord::Strongest}) {
            EpochAnimation animation(quadrants(100, 100), {{"1", odd}, {"2", silent}, {"3", CaptionResult()}},
                                     small(which, 1));
            for (int scene = 0; scene < 3; ++scene)
                QCOMPARE(animation.draw(scene).size(), animation.size());
        }
    }

    void bothFormatsAreWritten() {
        const QTemporaryDir folder;
        EpochAnimationOptions options = small();
        options.seconds_per_epoch = 0.2;
        options.fade_seconds = 0;
        EpochAnimation animation = twoEpochs(options);
        int frames = 0;
        QVERIFY(
            writeGif(fs::path(folder.path().toStdString()) / "a.gif", animation, [&](int done, int total) {
                frames = done;
                return total == 2;
            }));
        QCOMPARE(frames, 2);
        QVERIFY(!writeGif(fs::path(folder.path().toStdString()) / "b.gif", animation,
                          [](int, int) { return false; }));
        QVERIFY(!fs::exists(fs::path(folder.path().toStdString()) / "b.gif"));
        const fs::path video = fs::path(folder.path().toStdString()) / "a.mp4";
        try {
            QVERIFY(writeMp4(video, animation));
        } catch (const FileError&) {
            QSKIP("no MP4 encoder here");
        }
        cv::VideoCapture film(video.string());
        cv::Mat frame;
        QVERIFY(film.read(frame));
        QCOMPARE(frame.size(), animation.size());
    }

    void whatCannotBeIsTold() {
        const cv::Mat image = quadrants(100, 100);
        QVERIFY_EXCEPTION_THROWN(EpochAnimation(image, {}, small()), Error);
        EpochAnimationOptions narrow = small();
        narrow.width = 10;
        QVERIFY_EXCEPTION_THROWN(twoEpochs(narrow), Error);
        QVERIFY_EXCEPTION_THROWN(EpochAnimation(cv::Mat(), {{"1", cat()}}, small()), Error);
    }
};

SACCADE_TEST(TestEpochAnimation)
#include "tst_epoch_animation.moc"
