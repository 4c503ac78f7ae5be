#include "ui/caption/words/player.h"

#include <algorithm>

namespace saccade::ui {

Player::Player(CaptionState& state, QObject* parent)
    : QObject(parent), state_(state), could_play_(canPlay()) {
    timer_.setTimerType(Qt::PreciseTimer);
    setWordsPerSecond(words_per_second_);
    connect(&timer_, &QTimer::timeout, this, &Player::advance);
    connect(&state_, &CaptionState::wordsChanged, this, &Player::onWords);
    connect(&state_, &CaptionState::shownWordChanged, this, &Player::onShown);
}

bool Player::canPlay() const {
    return !state_.isPartial() && !state_.words().empty();
}

int Player::lastWord() const {
    return static_cast<int>(state_.words().size()) - 1;
}

void Player::setWordsPerSecond(double words) {
    words = std::clamp(words, 0.1, 50.0);
    const bool changed = words != words_per_second_;
    words_per_second_ = words;
    timer_.setInterval(qRound(1000 / words));
    if (changed)
        Q_EMIT wordsPerSecondChanged(words);
}

void Player::play() {
    if (isPlaying() || !canPlay())
        return;
    const int held = state_.heldWord();
    hold(held == CaptionState::no_word || held == lastWord() ? 0 : held);
    timer_.start();
    Q_EMIT playingChanged(true);
}

void Player::pause() {
    if (!isPlaying())
        return;
    timer_.stop();
    Q_EMIT playingChanged(false);
}

void Player::toggle() {
    if (isPlaying())
        pause();
    else
        play();
}

void Player::next() {
    pause();
    state_.holdNext();
}

void Player::previous() {
    pause();
    if (state_.heldWord() == CaptionState::no_word)
        state_.holdWord(lastWord());
    else
        state_.holdPrevious();
}

void Player::advance() {
    if (state_.heldWord() < lastWord()) {
        hold(state_.heldWord() + 1);
        return;
    }
    pause();
    state_.holdWord(CaptionState::no_word);
}

void Player::hold(int index) {
    expected_ = index;
    state_.holdWord(index);
}

void Player::onWords() {
    pause();
    if (could_play_ == canPlay())
        return;
    could_play_ = canPlay();
    Q_EMIT canPlayChanged(could_play_);
}

void Player::onShown() {
    if (state_.heldWord() != expected_)
        pause();
}

} // namespace saccade::ui
