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
        struct Recorder : TextSetter {
            int width(const std::string& text, const TextStyle& style) const override {
                return static_cast<int>(text.size()) * style.height / 2;
            }
            TextMask mask(const std::string& text, const TextStyle& style) const override {
                said.push_back(text);
                return {cv::Mat(style.height, width(text, style), CV_8UC1, cv::Scalar(255)),
                        style.height - 2};
            }
            mutable std::vector<std::string> said;
        };
        const auto recorder = std::make_shared<Recorder>();
        AnimationOptions options;
        options.setter = recorder;
        options.texts = {"%1 Prozent", "Tor %1", "wenig", "viel", "von %1", "Umriss %1", ","};
        CaptionResult result = captioned({"dog"}, {80, 60});
        result.hypotheses[0].words[0].gate = 0.25F;
        result.hypotheses[0].words[0].log_probability = static_cast<float>(std::log(0.5));
        const cv::Mat page = CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said, (std::vector<std::string>{"dog", "50 Prozent   Tor 0,25", "viel", "wenig"}));
        QVERIFY(cv::countNonZero(page.reshape(1) < 100) > 0);

        recorder->said.clear();
        options.heat.style = HeatStyle::Outline;
        options.heat.share = 0.8;
        CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said.back(), std::string("Umriss 80"));

        options.heat = {};
        options.heat.scale = HeatScale::Absolute;
        CaptionAnimation(quadrants(80, 60), result, options).draw(1);
        QCOMPARE(recorder->said.back(), std::string("von 0"));
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
