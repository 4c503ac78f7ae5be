#include "core/figure/epoch_animation.h"

#include "core/base/error.h"
#include "core/figure/attention_paint.h"
#include "core/figure/figure_colours.h"
#include "core/figure/veil.h"
#include "core/result/attention_grid.h"
#include "core/result/mean_word.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace saccade {
namespace {

/// In multiples of even attention; 0 where there is no valid map.
double peakOf(const CaptionWord& word, const MapChoice& choice) {
    if (word.attention.maps == 0)
        return 0;
    try {
        const cv::Mat grid = attentionGrid(word.attention, choice);
        double peak = 0;
        cv::minMaxLoc(grid, nullptr, &peak);
        return peak * static_cast<double>(grid.total());
    } catch (const Error&) {
        return 0;
    }
}

/// The first of those with the highest peak.
std::size_t strongestWord(const std::vector<CaptionWord>& words, const MapChoice& choice) {
    std::size_t strongest = 0;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (peakOf(words[i], choice) > peakOf(words[strongest], choice))
            strongest = i;
    return strongest;
}

} // namespace

EpochAnimation::EpochAnimation(const cv::Mat& rgb, const std::vector<EpochCaption>& epochs,
                               const EpochAnimationOptions& options)
    : options_(options), text_(options.setter) {
    if (epochs.empty())
        throw Error(say("There is no epoch to animate."));
    requireScene(rgb, options.width, options.seconds_per_epoch, options.fade_seconds);
    size_.width = options.width + options.width % 2;
    picture_ = ScenePicture::placed(rgb, size_.width);
    const int letters = picture_.letters;
    title_at_ = picture_.place.height + letters + letters * 3 / 4;
    int end = title_at_;
    bool sees_all = true;
    std::vector<SceneWord> shown;
    for (const EpochCaption& epoch : epochs) {
        scenes_.push_back(sceneOf(epoch));
        Scene& scene = scenes_.back();
        scene.words =
            SceneWords::placed(text_, scene.caption, size_.width, letters, title_at_ + letters * 7 / 4);
        end = std::max(end, scene.words.end);
        sees_all = sees_all && seesAll(scene.geometry);
    }
    for (const Scene& scene : scenes_)
        if (!scene.mapped.empty())
            shown.push_back({&scene.mapped, scene.index, scene.marked >= 0});
    footer_.place(text_, {options.heat, options.texts, size_.width, letters, sees_all}, shown, end);
    size_.height = footer_.sceneHeight();
}

EpochAnimation::Scene EpochAnimation::sceneOf(const EpochCaption& epoch) const {
    Scene scene;
    scene.title = epoch.title;
    scene.geometry = epoch.sample.geometry;
    if (epoch.sample.hypotheses.empty() || epoch.sample.best().words.empty())
        return scene;
    scene.caption = epoch.sample.best().words;
    const bool has_place = options_.which == EpochWord::Place && options_.place < scene.caption.size();
    const bool one = has_place || options_.which == EpochWord::Strongest;
    try {
        scene.mapped = one ? scene.caption : std::vector{meanWord(scene.caption)};
        if (one)
            scene.index = has_place ? options_.place : strongestWord(scene.caption, options_.heat.map);
        attentionGrid(scene.mapped[scene.index].attention, options_.heat.map);
        heatRange(scene.mapped, scene.index, options_.heat);
        scene.marked = one ? static_cast<int>(scene.index) : -1;
    } catch (const Error&) { // of another program, or of another version
        scene.mapped.clear();
    }
    return scene;
}

double EpochAnimation::seconds(int scene) const {
    return scene + 1 == scenes() ? 2.5 * options_.seconds_per_epoch : options_.seconds_per_epoch;
}

cv::Mat EpochAnimation::draw(int number) {
    const Scene& scene = scenes_.at(static_cast<std::size_t>(number));
    const int letters = picture_.letters;
    cv::Mat page(size_, CV_8UC3, paper);
    const cv::Mat picture = scene.mapped.empty()
                                ? picture_.rgb
                                : paintAttention(picture_.rgb, scene.mapped, scene.index, scene.geometry,
                                                 options_.heat, options_.opacity);
    picture.copyTo(page(picture_.place));
    const TextStyle heading{letters, true, ink};
    text_.draw(page, text_.elided(scene.title, size_.width - 2 * letters, heading), {letters, title_at_},
               heading);
    for (std::size_t i = 0; i < scene.caption.size(); ++i) {
        const bool marked = static_cast<int>(i) == scene.marked;
        scene.words.draw(page, text_, i, letters, marked ? accent : ink, marked);
    }
    if (!scene.mapped.empty())
        footer_.draw(page, text_, {&scene.mapped, scene.index, scene.marked >= 0});
    return page;
}

cv::Mat EpochAnimation::between(const cv::Mat& scene, const cv::Mat& later, double share) const {
    return picture_.faded(scene, later, share);
}

} // namespace saccade
