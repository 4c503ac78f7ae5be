#pragma once

#include "core/figure/legend.h"
#include "core/figure/text_painter.h"
#include "core/result/caption_result.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

struct AnimationOptions {
    HeatOptions heat{};
    double opacity = 1;            ///< of the attention over the image, 0…1
    std::size_t hypothesis = 0;    ///< which caption of the result
    int width = 720;               ///< pixels, 160…1920; made even, as video codecs require
    double seconds_per_word = 0.8; ///< 0.1…10
    double fade_seconds = 0.2;     ///< from one word to the next, 0…2
    FigureTexts texts{};
    std::shared_ptr<const TextSetter> setter{}; ///< of all texts; null: DejaVu Sans
};

/// A caption as a sequence of scenes: the image itself, each word with its attention painted over the image,
/// and the image again with the whole caption. Scenes are drawn on demand.
class CaptionAnimation {
public:
    /// `rgb` is the image, possibly at reduced size. Throws Error if the result does not have that caption or
    /// an option is out of bounds.
    CaptionAnimation(const cv::Mat& rgb, const CaptionResult& result, const AnimationOptions& options = {});

    const AnimationOptions& options() const { return options_; }
    int scenes() const { return static_cast<int>(caption_.words.size()) + 2; }
    /// How long a scene is shown, not counting the fade to the next one.
    double seconds(int scene) const;
    /// Of every scene; both sides are even.
    cv::Size size() const { return size_; }
    /// CV_8UC3, RGB. Throws Error if the attention of the word is broken.
    cv::Mat draw(int scene);
    /// A frame of the fade between two scenes, `share` (0…1) of the way: the picture fades, and the text is
    /// that of the later one, since letters over others cannot be read.
    cv::Mat between(const cv::Mat& scene, const cv::Mat& later, double share) const;

private:
    struct PlacedWord {
        std::string text;
        cv::Point at;
        int width = 0;
    };

    /// Where the texts below the caption stand, the same for every word, so that nothing moves.
    struct Footer {
        int facts = 0; ///< base lines
        int colours = 0;
        int veil = 0; ///< 0: the network saw all
        bool brief = false;
        LegendWidths widths; ///< of the widest colours
    };

    void placeImage(const cv::Mat& rgb);
    void placeWords();
    void placeFooter(int top);
    void drawCaption(cv::Mat& page, int word);
    void drawFooter(cv::Mat& page, std::size_t index);
    std::string facts(const CaptionWord& word) const;
    TextStyle footerStyle() const;
    LegendWidths widestColours(bool brief);

    AnimationOptions options_;
    Hypothesis caption_;
    Geometry geometry_;
    TextPainter text_;
    cv::Mat image_; ///< scaled to the animation
    cv::Rect box_;  ///< where it is placed
    std::vector<PlacedWord> words_;
    Footer footer_;
    cv::Size size_;
    int letters_ = 0; ///< height of the caption's letters
};

/// Called after each frame; returning false stops the writing, and no file is left.
using AnimationProgress = std::function<bool(int done, int total)>;

/// Writes an animated GIF that repeats for ever, with a palette for each frame. The file is either complete
/// or absent; returns false if `progress` stopped it. Throws FileError.
bool writeGif(const std::filesystem::path& path, CaptionAnimation& animation,
              const AnimationProgress& progress = {});

/// Writes an MP4 video, in H.264 if the machine can encode it, else in MPEG-4. Otherwise like writeGif().
/// Throws FileError also if there is no encoder.
bool writeMp4(const std::filesystem::path& path, CaptionAnimation& animation,
              const AnimationProgress& progress = {});

} // namespace saccade
