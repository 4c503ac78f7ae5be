#pragma once

#include "core/figure/scene_parts.h"
#include "core/figure/scene_sequence.h"

#include <memory>
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
/// and the image again with the whole caption.
class CaptionAnimation : public SceneSequence {
public:
    /// `rgb` is the image, possibly at reduced size. Throws Error if the result does not have that caption or
    /// an option is out of bounds.
    CaptionAnimation(const cv::Mat& rgb, const CaptionResult& result, const AnimationOptions& options = {});

    int scenes() const override { return static_cast<int>(caption_.words.size()) + 2; }
    double seconds(int scene) const override;
    double fadeSeconds() const override { return options_.fade_seconds; }
    cv::Size size() const override { return size_; }
    /// Throws Error if the attention of the word is broken.
    cv::Mat draw(int scene) override;
    cv::Mat between(const cv::Mat& scene, const cv::Mat& later, double share) const override;

private:
    void drawCaption(cv::Mat& page, int word);

    AnimationOptions options_;
    Hypothesis caption_;
    Geometry geometry_;
    TextPainter text_;
    ScenePicture picture_;
    SceneWords words_;
    SceneFooter footer_;
    cv::Size size_;
};

} // namespace saccade
