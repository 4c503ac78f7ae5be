#include "ui/caption/state/caption_state.h"

#include <algorithm>

namespace saccade::ui {

void CaptionState::setImage(const QImage& image, QSize original, bool keep_result) {
    image_ = image;
    original_ = original;
    awaits_image_ = false;
    if (!keep_result)
        clearResult();
    Q_EMIT imageChanged();
}

void CaptionState::awaitImage() {
    setImage({}, {});
    awaits_image_ = true;
}

void CaptionState::setResult(const CaptionResult& result) {
    result_ = result;
    map_name_.clear();
    partial_ = false;
    hypothesis_ = 0;
    fitMapChoice();
    Q_EMIT wordsChanged();
    show(no_word, no_word);
}

void CaptionState::setPartial(const Hypothesis& words, const Geometry& geometry) {
    result_ = {};
    result_.geometry = geometry;
    result_.hypotheses = {words};
    map_name_.clear();
    partial_ = true;
    hypothesis_ = 0;
    fitMapChoice();
    Q_EMIT wordsChanged();
    show(static_cast<int>(words.words.size()) - 1, no_word);
}

void CaptionState::setMapName(const QString& name) {
    map_name_ = name;
    Q_EMIT heatChanged();
}

/// Another model may have fewer layers or heads than the one whose map was chosen.
void CaptionState::fitMapChoice() {
    if (!fits(heat_.map)) {
        heat_.map = {};
        Q_EMIT heatChanged();
    }
}

bool CaptionState::fits(const MapChoice& choice) const {
    return std::all_of(words().begin(), words().end(), [&choice](const CaptionWord& word) {
        return word.attention.maps == 0 ||
               (choice.layer < word.attention.layers && choice.head < word.attention.heads());
    });
}

void CaptionState::clearResult() {
    result_ = {};
    map_name_.clear();
    partial_ = false;
    hypothesis_ = 0;
    setRegion(std::nullopt);
    Q_EMIT wordsChanged();
    show(no_word, no_word);
}

const std::vector<CaptionWord>& CaptionState::words() const {
    static const std::vector<CaptionWord> none;
    return hasResult() ? result_.hypotheses[static_cast<std::size_t>(hypothesis_)].words : none;
}

void CaptionState::setHypothesis(int index) {
    if (index < 0 || index >= static_cast<int>(result_.hypotheses.size()) || index == hypothesis_)
        return;
    hypothesis_ = index;
    Q_EMIT wordsChanged();
    show(no_word, no_word);
}

void CaptionState::holdWord(int index) {
    show(std::clamp(index, no_word, static_cast<int>(words().size()) - 1), hovered_);
}

void CaptionState::holdNext() {
    holdWord(held_ + 1);
}

void CaptionState::holdPrevious() {
    holdWord(held_ - 1);
}

void CaptionState::hoverWord(int index) {
    show(held_, std::clamp(index, no_word, static_cast<int>(words().size()) - 1));
}

void CaptionState::setRegion(const std::optional<QRectF>& original_pixels) {
    if (region_ == original_pixels)
        return;
    region_ = original_pixels;
    Q_EMIT regionChanged();
}

void CaptionState::setHeat(const HeatOptions& heat) {
    heat_ = heat;
    Q_EMIT heatChanged();
}

void CaptionState::setOpacity(double opacity) {
    opacity_ = std::clamp(opacity, 0.0, 1.0);
    Q_EMIT heatChanged();
}

void CaptionState::show(int held, int hovered) {
    held_ = held;
    hovered_ = hovered;
    Q_EMIT shownWordChanged(shownWord());
}

} // namespace saccade::ui
