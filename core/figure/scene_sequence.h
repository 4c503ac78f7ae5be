#pragma once

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <functional>

namespace saccade {

/// Pictures of one size that are shown one after the other, each fading into the next; drawn on demand.
class SceneSequence {
public:
    virtual ~SceneSequence() = default;

    virtual int scenes() const = 0;
    /// How long a scene is shown, not counting the fade to the next one.
    virtual double seconds(int scene) const = 0;
    /// From one scene to the next.
    virtual double fadeSeconds() const = 0;
    /// Of every scene; both sides are even, as video codecs require.
    virtual cv::Size size() const = 0;
    /// CV_8UC3, RGB. Throws Error where a scene cannot be drawn.
    virtual cv::Mat draw(int scene) = 0;
    /// A frame of the fade between two scenes, `share` (0…1) of the way.
    virtual cv::Mat between(const cv::Mat& scene, const cv::Mat& later, double share) const = 0;
};

/// Called after each frame; returning false stops the writing, and no file is left.
using AnimationProgress = std::function<bool(int done, int total)>;

/// Writes an animated GIF that repeats for ever, with a palette for each frame. The file is either complete
/// or absent; returns false if `progress` stopped it. Throws FileError.
bool writeGif(const std::filesystem::path& path, SceneSequence& scenes,
              const AnimationProgress& progress = {});

/// Writes an MP4 video, in H.264 if the machine can encode it, else in MPEG-4. Otherwise like writeGif().
/// Throws FileError also if there is no encoder.
bool writeMp4(const std::filesystem::path& path, SceneSequence& scenes,
              const AnimationProgress& progress = {});

} // namespace saccade
