#include "ui/caption/state/question.h"

#include "ui/caption/state/caption_state.h"

#include <utility>

namespace saccade::ui {

Question::Question(const QuestionParts& parts, QWidget* parent) : QWidget(parent), parts_(parts) {
    connect(&parts.state, &CaptionState::wordsChanged, this, &Question::takeWords);
    connect(&parts.state, &CaptionState::imageChanged, this, &Question::takeWords);
    connect(&parts.state, &CaptionState::shownWordChanged, this, [this] {
        if (open_ && !showing_)
            takeWord();
    });
}

void Question::open() {
    open_ = true;
    takeWords();
}

void Question::close() {
    if (!open_)
        return;
    cancel();
    leave();
    showAsked();
    open_ = false;
}

void Question::takeWords() {
    if (!open_ || showing_)
        return;
    cancel();
    shows_own_ = false;
    asked_image_ = {};
    asked_ = state().isPartial() ? CaptionResult() : state().result();
    hypothesis_ = state().hypothesis();
    renew();
}

bool Question::hasCaption() const {
    return !asked_.hypotheses.empty() && !caption().words.empty();
}

const Hypothesis& Question::caption() const {
    return asked_.hypotheses.at(static_cast<std::size_t>(hypothesis_));
}

std::optional<std::size_t> Question::word() const {
    const int held = state().shownWord();
    if (!hasCaption() || held < 0 || held >= static_cast<int>(caption().words.size()))
        return std::nullopt;
    return static_cast<std::size_t>(held);
}

int Question::heldWord() const {
    return state().heldWord();
}

void Question::show(const CaptionResult& result, std::optional<int> word) {
    const int held = word.value_or(state().heldWord());
    showing_ = true;
    shows_own_ = true;
    state().setResult(result);
    state().holdWord(held);
    showing_ = false;
}

void Question::showImage(const QImage& image, QSize original) {
    if (asked_image_.isNull()) {
        asked_image_ = state().image();
        asked_size_ = state().originalSize();
    }
    showing_ = true;
    state().setImage(image, original.isEmpty() ? asked_size_ : original, true);
    showing_ = false;
}

void Question::showAsked() {
    if (!asked_image_.isNull())
        showImage(std::exchange(asked_image_, {}), asked_size_);
    asked_image_ = {};
    if (!std::exchange(shows_own_, false) || asked_.hypotheses.empty())
        return;
    const int held = state().heldWord();
    showing_ = true;
    state().setResult(asked_);
    state().setHypothesis(hypothesis_);
    state().holdWord(held);
    showing_ = false;
}

} // namespace saccade::ui
