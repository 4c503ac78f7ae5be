#include "core/figure/animation.h"

#include "core/base/error.h"
#include "core/figure/attention_paint.h"
#include "core/figure/figure_colours.h"
#include "core/figure/veil.h"

#include <algorithm>

namespace saccade {
namespace {

const cv::Scalar pale_ink(165, 168, 174);

} // namespace

CaptionAnimation::CaptionAnimation(const cv::Mat& rgb, const CaptionResult& result,
                                   const AnimationOptions& options)
    : options_(options), geometry_(result.geometry), text_(options.setter) {
    if (options.hypothesis >= result.hypotheses.size())
        throw Error(say("There is no caption %1 to animate.", options.hypothesis + 1));
    requireScene(rgb, options.width, options.seconds_per_word, options.fade_seconds);
    caption_ = result.hypotheses[options.hypothesis];
    size_.width = options.width + options.width % 2;
    picture_ = ScenePicture::placed(rgb, size_.width);
    const int letters = picture_.letters;
    words_ = SceneWords::placed(text_, caption_.words, size_.width, letters,
                                picture_.place.height + letters + letters * 3 / 4);
    std::vector<SceneWord> said;
    for (std::size_t i = 0; i < caption_.words.size(); ++i)
        said.push_back({&caption_.words, i});
    footer_.place(text_, {options.heat, options.texts, size_.width, letters, seesAll(geometry_)}, said,
                  words_.end);
    size_.height = footer_.sceneHeight();
}

double CaptionAnimation::seconds(int scene) const {
    // The whole caption is shown for longer: it takes time to read, and marks the end.
    return scene + 1 == scenes() ? 2.5 * options_.seconds_per_word : options_.seconds_per_word;
}

cv::Mat CaptionAnimation::draw(int scene) {
    const int word = scene - 1;
    const bool says = word >= 0 && word < static_cast<int>(caption_.words.size());
    cv::Mat page(size_, CV_8UC3, paper);
    const auto index = static_cast<std::size_t>(std::max(word, 0));
    const bool looks = says && caption_.words[index].attention.maps > 0;
    const cv::Mat picture = looks ? paintAttention(picture_.rgb, caption_.words, index, geometry_,
                                                   options_.heat, options_.opacity)
                                  : picture_.rgb;
    picture.copyTo(page(picture_.place));
    drawCaption(page, word);
    if (says)
        footer_.draw(page, text_, {&caption_.words, index});
    return page;
}

cv::Mat CaptionAnimation::between(const cv::Mat& scene, const cv::Mat& later, double share) const {
    return picture_.faded(scene, later, share);
}

/// The words so far in ink, the current one emphasised, the next ones pale.
void CaptionAnimation::drawCaption(cv::Mat& page, int word) {
    for (int i = 0; i < static_cast<int>(words_.words.size()); ++i) {
        const bool present = i == word;
        words_.draw(page, text_, static_cast<std::size_t>(i), picture_.letters,
                    present    ? accent
                    : i < word ? ink
                               : pale_ink,
                    present);
    }
}

} // namespace saccade
