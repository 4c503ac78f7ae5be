#include "core/figure/animation.h"

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
bool play(CaptionAnimation& animation, double fade_frame, const AnimationProgress& progress,
          const Show& show) {
    const auto steps =
        std::max(0, static_cast<int>(std::lround(animation.options().fade_seconds / fade_frame)) - 1);
    const int total = animation.scenes() + (animation.scenes() - 1) * steps;
    int done = 0;
    const auto goesOn = [&] { return ++done, !progress || progress(done, total); };
    cv::Mat scene = animation.draw(0);
    for (int i = 0; i < animation.scenes(); ++i) {
        show(scene, animation.seconds(i));
        if (!goesOn())
            return false;
        if (i + 1 == animation.scenes())
            break;
        const cv::Mat next = animation.draw(i + 1);
        for (int step = 1; step <= steps; ++step) {
            const double share = static_cast<double>(step) / (steps + 1);
            show(animation.between(scene, next, share), fade_frame);
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

bool writeGif(const std::filesystem::path& path, CaptionAnimation& animation,
              const AnimationProgress& progress) {
    constexpr double fade_frame = 0.07;
    constexpr int fade_colours = 64; // seen briefly, and most of the frames
    GifEncoder encoder(path, animation.size());
    const bool whole = play(animation, fade_frame, progress, [&](const cv::Mat& rgb, double seconds) {
        const int hundredths = std::max(2, static_cast<int>(std::lround(100 * seconds)));
        encoder.add(rgb, hundredths, seconds > fade_frame ? 256 : fade_colours);
    });
    if (whole)
        encoder.finish();
    return whole;
}

bool writeMp4(const std::filesystem::path& path, CaptionAnimation& animation,
              const AnimationProgress& progress) {
    constexpr double rate = 25;
    AtomicFile file(path, ".mp4");
    const std::string name = file.temporaryPath().string();
    cv::VideoWriter writer = videoWriter(path, name, rate, animation.size());
    int frames = 0;
    const bool whole = play(animation, 1 / rate, progress, [&](const cv::Mat& rgb, double seconds) {
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
