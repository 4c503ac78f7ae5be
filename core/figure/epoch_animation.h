#pragma once

#include "core/figure/scene_parts.h"
#include "core/figure/scene_sequence.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// Whose map is shown at every epoch.
enum class EpochWord {
    Place,    ///< that of the word at one place of the caption; of all words where a caption is shorter
    Together, ///< the mean over all words
    Strongest ///< that of the word whose map has the highest peak
};

/// What a model said of an image after an epoch, and the line over it: "Epoch 3 of 12, CIDEr 0.41".
struct EpochCaption {
    std::string title;
    CaptionResult sample;
};

struct EpochAnimationOptions {
    HeatOptions heat{};
    double opacity = 1; ///< of the attention over the image, 0…1
    EpochWord which = EpochWord::Strongest;
    std::size_t place = 0;          ///< of EpochWord::Place
    int width = 480;                ///< pixels, 160…1920; made even
    double seconds_per_epoch = 0.7; ///< 0.1…10
    double fade_seconds = 0.2;      ///< from one epoch to the next, 0…2
    FigureTexts texts{};
    std::shared_ptr<const TextSetter> setter{}; ///< of all texts; null: DejaVu Sans
};

/// An image as a model saw it from epoch to epoch: a scene for each with its title, caption and a map. A map
/// that is broken is left out.
class EpochAnimation : public SceneSequence {
public:
    /// `rgb` is the image, possibly at reduced size. Throws Error without an epoch and where an option is out
    /// of bounds.
    EpochAnimation(const cv::Mat& rgb, const std::vector<EpochCaption>& epochs,
                   const EpochAnimationOptions& options = {});

    int scenes() const override { return static_cast<int>(scenes_.size()); }
    /// The last epoch is shown for longer.
    double seconds(int scene) const override;
    double fadeSeconds() const override { return options_.fade_seconds; }
    cv::Size size() const override { return size_; }
    cv::Mat draw(int scene) override;
    cv::Mat between(const cv::Mat& scene, const cv::Mat& later, double share) const override;
    /// The place in the caption of the word that a scene marks; -1: none.
    int marked(int scene) const { return scenes_.at(static_cast<std::size_t>(scene)).marked; }

private:
    struct Scene {
        std::string title;
        Geometry geometry;
        std::vector<CaptionWord> caption;
        std::vector<CaptionWord> mapped; ///< whose maps are compared; empty: no map is shown
        std::size_t index = 0;           ///< of the one that is shown
        int marked = -1;
        SceneWords words;
    };

    Scene sceneOf(const EpochCaption& epoch) const;

    EpochAnimationOptions options_;
    TextPainter text_;
    ScenePicture picture_;
    std::vector<Scene> scenes_;
    SceneFooter footer_;
    int title_at_ = 0; ///< base line
    cv::Size size_;
};

} // namespace saccade
