#include "core/figure/animation.h"

#include "core/base/error.h"
#include "tests/support/captions.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <gif_lib.h>
#include <opencv2/videoio.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace saccade;
using namespace saccade::test;
namespace fs = std::filesystem;

namespace {

CaptionAnimation animated(const std::vector<std::string>& words, const AnimationOptions& options,
                          cv::Size size = {80, 60}) {
    return {quadrants(size.width, size.height), captioned(words, size), options};
}

/// Notes what is written, and writes each text as a solid block.
struct Recorder : TextSetter {
    int width(const std::string& text, const TextStyle& style) const override {
        return static_cast<int>(text.size()) * style.height / 2 * (style.bold ? 6 : 5) / 5;
    }
    TextMask mask(const std::string& text, const TextStyle& style) const override {
        said.push_back(text);
        return {cv::Mat(style.height, width(text, style), CV_8UC1, cv::Scalar(255)), style.height - 2};
    }
    mutable std::vector<std::string> said;
};

/// Widths of the stretches of a row that are paper between others, without those at both ends.
std::vector<int> gapsIn(const cv::Mat& row) {
    std::vector<int> gaps;
    int paper_since = -1;
    bool inked = false;
    for (int x = 0; x < row.cols; ++x) {
        const bool is_paper = row.at<cv::Vec3b>(0, x)[0] > 250;
        if (!is_paper && paper_since >= 0 && inked)
            gaps.push_back(x - paper_since);
        if (is_paper && paper_since < 0)
            paper_since = x;
        if (!is_paper) {
            paper_since = -1;
            inked = true;
        }
    }
    return gaps;
}

struct Gif {
    std::vector<int> delays;
    cv::Size size;
    cv::Vec3b corner; ///< of the first frame
};

Gif readGif(const fs::path& path) {
    const std::unique_ptr<GifFileType, void (*)(GifFileType*)> file(
        DGifOpenFileName(path.c_str(), nullptr), [](GifFileType* gif) { DGifCloseFile(gif, nullptr); });
    if (!file || DGifSlurp(file.get()) != GIF_OK)
        return {};
    Gif gif;
    gif.size = {file->SWidth, file->SHeight};
    for (int i = 0; i < file->ImageCount; ++i) {
        GraphicsControlBlock control{};
        DGifSavedExtensionToGCB(file.get(), i, &control);
        gif.delays.push_back(control.DelayTime);
    }
    const SavedImage& first = file->SavedImages[0];
    const GifColorType colour = first.ImageDesc.ColorMap->Colors[first.RasterBits[0]];
    gif.corner = {colour.Red, colour.Green, colour.Blue};
    return gif;
}

/// The folder contains nothing but the requested file.
int filesIn(const QTemporaryDir& folder) {
    const fs::directory_iterator files(folder.path().toStdString());
    return static_cast<int>(std::distance(begin(files), end(files)));
}

} // namespace

class TestAnimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gifHoldsScenesAndFades() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString() + "/caption.gif";
        AnimationOptions options;
        options.width = 161;
        options.seconds_per_word = 0.5;
        options.fade_seconds = 0.14; // two steps of 7 hundredths: one frame between scenes
        CaptionAnimation animation = animated({"a", "dog"}, options);
        QCOMPARE(animation.size().width, 162);
        int last = 0;
        QVERIFY(writeGif(path, animation, [&](int done, int total) {
            last = done;
            return done <= total;
        }));
        const Gif gif = readGif(path);
        QCOMPARE(gif.delays, (std::vector<int>{50, 7, 50, 7, 50, 7, 125}));
        QCOMPARE(last, 7);
        QCOMPARE(gif.size, animation.size());
        QVERIFY(cv::norm(cv::Vec3i(gif.corner) - cv::Vec3i(red), cv::NORM_INF) <= 4);
        QCOMPARE(filesIn(folder), 1);
    }

    void mp4HoldsEveryFrame() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString() + "/caption.mp4";
        AnimationOptions options;
        options.width = 160;
        options.seconds_per_word = 0.2;
        options.fade_seconds = 0.08; // two steps of 1/25 s: one frame between scenes
        CaptionAnimation animation = animated({"a"}, options);
        try {
            QVERIFY(writeMp4(path, animation));
        } catch (const FileError&) {
            QSKIP("no MP4 encoder here");
        }
        cv::VideoCapture video(path.string());
        int frames = 0;
        cv::Mat frame;
        for (; video.read(frame); ++frames)
            QCOMPARE(frame.size(), animation.size());
        // 0.2, 0.2 and 2.5 x 0.2 s at 25 frames per second, and two fades: 5 + 1 + 5 + 1 + 12.5
        QVERIFY2(frames == 24 || frames == 25, qPrintable(QString::number(frames)));
        QCOMPARE(video.get(cv::CAP_PROP_FPS), 25.0);
        QCOMPARE(filesIn(folder), 1);
    }

    void aStopLeavesNothing() {
        const QTemporaryDir folder;
        CaptionAnimation animation = animated({"a", "dog"}, {.width = 160});
        const auto stop = [](int done, int) { return done < 2; };
        QVERIFY(!writeGif(folder.path().toStdString() + "/a.gif", animation, stop));
        try {
            QVERIFY(!writeMp4(folder.path().toStdString() + "/a.mp4", animation, stop));
        } catch (const FileError&) {
            qInfo("no MP4 encoder here");
        }
        QCOMPARE(filesIn(folder), 0);
    }

    void whatCannotBeWrittenIsTold() {
        CaptionAnimation animation = animated({"a"}, {.width = 160});
        QVERIFY_EXCEPTION_THROWN(writeGif("/nowhere/a.gif", animation), FileError);
        QVERIFY_EXCEPTION_THROWN(writeMp4("/nowhere/a.mp4", animation), FileError);
        QVERIFY_EXCEPTION_THROWN(animated({"a"}, {.hypothesis = 1}), Error);
        QVERIFY_EXCEPTION_THROWN(animated({"a"}, {.width = 1}), Error);
        QVERIFY_EXCEPTION_THROWN(animated({"a"}, {.seconds_per_word = 0}), Error);
    }

    void oddShapesAndTexts() {
        const std::vector<std::string> words = {"", std::string(300, 'w'), "sm\u00f8rrebr\u00f8d", "\xff",
                                                "%s"};
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(2000, 3), cv::Size(3, 2000)})
            for (const HeatScale scale : {HeatScale::Word, HeatScale::Caption, HeatScale::Absolute}) {
                AnimationOptions options;
                options.width = 200;
                options.heat.scale = scale;
                CaptionAnimation animation = animated(words, options, size);
                for (int scene = 0; scene < animation.scenes(); ++scene)
                    QCOMPARE(animation.draw(scene).size(), animation.size());
            }
        CaptionAnimation silent = animated({}, {});
        QCOMPARE(silent.scenes(), 2);
        QCOMPARE(silent.draw(1).size(), silent.size());
    }

    /// The legend consists of the given texts, with the numbers filled in.
    void textsComeFromOutside() {
        const auto recorder = std::make_shared<Recorder>();
        AnimationOptions options;
        options.setter = recorder;
        options.texts.share = "%1 Prozent";
        options.texts.gate = "Tor %1";
        options.texts.attention = "von %1";
        options.texts.ceiling = "bis %1";
        options.texts.outlined_briefly = "Umriss %1";
        options.texts.unseen = "ungesehen";
        options.texts.decimal_point = ",";
        options.heat.interpolation = HeatInterpolation::Cells;
        CaptionResult result = captioned({"dog"}, {80, 60});
        result.hypotheses[0].words[0].gate = 0.25F;
        result.hypotheses[0].words[0].log_probability = static_cast<float>(std::log(0.5));
        const cv::Mat page = CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said,
                 (std::vector<std::string>{"dog", "50 Prozent   Tor 0,25", "von 0,4", "bis 2,8"}));
        QVERIFY(cv::countNonZero(page.reshape(1) < 100) > 0);

        recorder->said.clear();
        options.heat.style = HeatStyle::Outline;
        options.heat.share = 0.8;
        CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said.back(), std::string("Umriss 80"));

        recorder->said.clear();
        options.heat = {};
        options.heat.scale = HeatScale::Absolute; // all of the attention in one of four cells
        CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said[2], std::string("von 0"));
        QCOMPARE(recorder->said[3], std::string("bis 4,0"));

        result.geometry.region = {10, 0, 60, 60};
        CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said.back(), std::string("ungesehen"));
        recorder->said.clear();
        CaptionAnimation(quadrants(80, 60), result, options).draw(0); // without a map there is no veil
        QCOMPARE(recorder->said, (std::vector<std::string>{"dog"}));
    }

    void whatWasNotSeenIsVeiled() {
        CaptionResult result = captioned({"a"}, {80, 60});
        result.geometry.region = {10, 0, 60, 60};
        AnimationOptions options;
        options.width = 160;
        CaptionAnimation animation(quadrants(80, 60), result, options);
        const auto corner = animation.draw(1).at<cv::Vec3b>(5, 5);
        QVERIFY(cv::norm(cv::Vec3i(corner) - cv::Vec3i(51, 10, 8), cv::NORM_INF) <= 1); // 65 / 255 of red
        QCOMPARE(animation.draw(0).at<cv::Vec3b>(5, 5), red);
    }

    /// Letters over other letters cannot be read.
    void onlyThePictureFades() {
        AnimationOptions options;
        options.width = 160;
        CaptionAnimation animation = animated({"a", "dog"}, options);
        const cv::Mat first = animation.draw(1);
        const cv::Mat second = animation.draw(2);
        const cv::Mat half = animation.between(first, second, 0.5);
        const cv::Rect text(0, 120, 160, first.rows - 120); // below a picture of 4:3
        QVERIFY(cv::norm(first(text), second(text), cv::NORM_INF) > 50);
        QCOMPARE(cv::norm(half(text), second(text), cv::NORM_INF), 0.0);
        const cv::Mat image = animation.draw(0);
        const cv::Mat opening = animation.between(image, first, 0.5);
        const cv::Point place(140, 100);
        const cv::Vec3i sum = cv::Vec3i(image.at<cv::Vec3b>(place)) + cv::Vec3i(first.at<cv::Vec3b>(place));
        QVERIFY(cv::norm(cv::Vec3i(opening.at<cv::Vec3b>(place)) * 2 - sum, cv::NORM_INF) <= 2);
    }

    /// Whichever word is said, and none moves.
    void wordsStandAtEvenDistances() {
        const auto recorder = std::make_shared<Recorder>();
        AnimationOptions options;
        options.width = 480;
        options.setter = recorder;
        CaptionAnimation animation = animated({"a", "fire", "hydrant", "on", "grass"}, options);
        const int letters = 480 / 26;
        const int row = 360 + letters + letters * 3 / 4 - letters / 2; // through the words, below the picture
        for (int scene = 0; scene < animation.scenes(); ++scene)
            QCOMPARE(gapsIn(animation.draw(scene).row(row)), std::vector<int>(4, letters / 3));
    }

    void smallAnimationsHaveRoomForTheirLegend() {
        for (const int width : {160, 240, 480, 1920}) {
            const auto recorder = std::make_shared<Recorder>();
            AnimationOptions options;
            options.width = width;
            options.setter = recorder;
            CaptionAnimation animation = animated({"a"}, options);
            const cv::Mat page = animation.draw(1);
            const int margin = std::clamp(width / 26, 13, 44);
            const int picture = width * 3 / 4;
            const cv::Rect left(0, picture, margin - 1, page.rows - picture);
            cv::Mat inked;
            cv::inRange(page(left), cv::Scalar::all(0), cv::Scalar::all(200), inked);
            QCOMPARE(cv::countNonZero(inked), 0);
        }
    }

    void opacityMixesTheMapWithTheImage() {
        AnimationOptions options;
        options.width = 160;
        options.opacity = 0;
        CaptionAnimation plain = animated({"a"}, options);
        const cv::Rect picture(0, 0, 160, 120);
        const cv::Mat image = plain.draw(0)(picture).clone();
        QCOMPARE(cv::norm(plain.draw(1)(picture), image, cv::NORM_INF), 0.0);
        options.opacity = 1;
        CaptionAnimation full = animated({"a"}, options);
        QVERIFY(cv::norm(full.draw(1)(picture), image, cv::NORM_INF) > 50);
    }
};

SACCADE_TEST(TestAnimation)
#include "tst_animation.moc"
