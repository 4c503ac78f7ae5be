#pragma once

#include "core/figure/legend.h"
#include "core/figure/text_painter.h"
#include "core/result/caption_result.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace saccade {

/// Throws Error unless `rgb` is CV_8UC3 and not empty, and the width of a scene and its seconds are within
/// bounds.
void requireScene(const cv::Mat& rgb, int width, double seconds, double fade_seconds);

/// The image at the top of every scene.
struct ScenePicture {
    cv::Mat rgb;     ///< scaled to the scene
    cv::Rect place;  ///< where it is placed
    int letters = 0; ///< height that the letters of a caption have below it

    /// As wide as the scene. The height is at most a quarter more than the width; upright images get paper at
    /// their sides.
    static ScenePicture placed(const cv::Mat& rgb, int width);
    /// The later scene, whose picture fades from the one before: letters over others cannot be read.
    cv::Mat faded(const cv::Mat& scene, const cv::Mat& later, double share) const;
};

/// The words of a caption in lines as wide as the image.
struct SceneWords {
    struct Placed {
        std::string text;
        cv::Point at; ///< left end of the base line
        int width = 0;
    };

    std::vector<Placed> words;
    int end = 0; ///< the last base line

    /// The word that is said is not bold: it would be wider, and the others would move or stand at uneven
    /// distances.
    static SceneWords placed(TextPainter& text, const std::vector<CaptionWord>& words, int width, int letters,
                             int first_base_line);
    /// In a colour; `marked`: underlined as well.
    void draw(cv::Mat& page, TextPainter& text, std::size_t word, int letters, const cv::Scalar& colour,
              bool marked) const;
};

/// A word among those whose maps it is compared with.
struct SceneWord {
    const std::vector<CaptionWord>* words = nullptr;
    std::size_t index = 0;
    bool says = true; ///< false for the mean of several, which has no probability of its own

    const CaptionWord& word() const { return words->at(index); }
};

/// What stands below a caption: at the left how sure the model was of the word, at the right what the colours
/// mean (below that where there is no room), and below both what the veil means. The places are the same for
/// every word, so that nothing moves.
class SceneFooter {
public:
    struct Options {
        HeatOptions heat{};
        FigureTexts texts{};
        int width = 0;        ///< of the scene
        int letters = 0;      ///< height of the letters of the caption
        bool sees_all = true; ///< the network saw the whole image
    };

    /// `caption_end`: the last base line above.
    void place(TextPainter& text, const Options& options, const std::vector<SceneWord>& words,
               int caption_end);
    /// Height of a scene with this footer; even.
    int sceneHeight() const;
    void draw(cv::Mat& page, TextPainter& text, const SceneWord& word) const;

private:
    std::string facts(const SceneWord& word) const;
    TextStyle style() const;
    LegendWidths widestColours(TextPainter& text, const std::vector<SceneWord>& words, bool brief) const;

    Options options_;
    int facts_ = 0; ///< base lines
    int colours_ = 0;
    int veil_ = 0; ///< 0: the network saw all
    bool brief_ = false;
    LegendWidths widths_; ///< of the widest colours
};

} // namespace saccade
