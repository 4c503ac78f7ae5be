#include "core/figure/scene_sequence.h"

#include "core/base/error.h"
#include "core/figure/gif_encoder.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// Shows every scene and the frames of the fade to the next one, `fade_frame` seconds each. Two scenes are in
/// memory at a time. False if `progress` stopped it.
template <typename Show>
bool play(SceneSequence& scenes, double fade_frame, const AnimationProgress& progress, const Show& show) {
    const auto steps = std::max(0, static_cast<int>(std::lround(scenes.fadeSeconds() / fade_frame)) - 1);
    const int total = scenes.scenes() + (scenes.scenes() - 1) * steps;
    int done = 0;
    const auto goesOn = [&] { return ++done, !progress || progress(done, total); };
    cv::Mat scene = scenes.draw(0);
    for (int i = 0; i < scenes.scenes(); ++i) {
        show(scene, scenes.seconds(i));
        if (!goesOn())
            return false;
        if (i + 1 == scenes.scenes())
            break;
        const cv::Mat next = scenes.draw(i + 1);
        for (int step = 1; step <= steps; ++step) {
            const double share = static_cast<double>(step) / (steps + 1);
            show(scenes.between(scene, next, share), fade_frame);
            if (!goesOn())
                return false;
        }
        scene = next;
    }
    return true;
}

cv::VideoWriter videoWriter(const std::filesystem::path& target, const std::string& file, double rate,
                            cv::Size size) {
    cv::VideoWriter writer;
    for (const char* code : {"avc1", "mp4v"})
        if (writer.open(file, cv::CAP_FFMPEG, cv::VideoWriter::fourcc(code[0], code[1], code[2], code[3]),
                        rate, size))
            return writer;
    throw FileError(target,
                    say("there is no MP4 encoder on this computer; save the animation as GIF instead"));
}

/// The encoder does not report disk errors: a truncated file is noticed when it is opened again.
void checkWhole(const std::filesystem::path& target, const std::string& file, int frames) {
    const cv::VideoCapture video(file, cv::CAP_FFMPEG);
    if (!video.isOpened() || std::lround(video.get(cv::CAP_PROP_FRAME_COUNT)) < frames)
        throw FileError(target, say("could not be written whole; is the disk full?"));
}

} // namespace

bool writeGif(const std::filesystem::path& path, SceneSequence& scenes, const AnimationProgress& progress) {
    constexpr double fade_frame = 0.07;
    constexpr int fade_colours = 64; // seen briefly, and most of the frames
    GifEncoder encoder(path, scenes.size());
    const bool whole = play(scenes, fade_frame, progress, [&](const cv::Mat& rgb, double seconds) {
        const int hundredths = std::max(2, static_cast<int>(std::lround(100 * seconds)));
        encoder.add(rgb, hundredths, seconds > fade_frame ? 256 : fade_colours);
    });
    if (whole)
        encoder.finish();
    return whole;
}

bool writeMp4(const std::filesystem::path& path, SceneSequence& scenes, const AnimationProgress& progress) {
    constexpr double rate = 25;
    AtomicFile file(path, ".mp4");
    const std::string name = file.temporaryPath().string();
    cv::VideoWriter writer = videoWriter(path, name, rate, scenes.size());
    int frames = 0;
    const bool whole = play(scenes, 1 / rate, progress, [&](const cv::Mat& rgb, double seconds) {
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        const int repeats = std::max(1, static_cast<int>(std::lround(seconds * rate)));
        for (int i = 0; i < repeats; ++i, ++frames)
            writer.write(bgr);
    });
    writer.release();
    if (!whole)
        return false;
    checkWhole(path, name, frames);
    file.commit();
    return true;
}

} // namespace saccade
