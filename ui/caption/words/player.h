#pragma once

#include "ui/caption/state/caption_state.h"

#include <QObject>
#include <QTimer>

namespace saccade::ui {

/// Plays a caption: holds one word after another at an even pace, then lets go of the last. It stops when the
/// words change or somebody else holds a word.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(CaptionState& state, QObject* parent = nullptr);

    bool isPlaying() const { return timer_.isActive(); }
    /// Whether there is a whole caption; one that is still being said plays by itself.
    bool canPlay() const;
    double wordsPerSecond() const { return words_per_second_; }
    /// Bounded to 0.1…50.
    void setWordsPerSecond(double words);

public Q_SLOTS:
    /// From the held word, or from the first where none or the last is held.
    void play();
    void pause();
    void toggle();
    /// One word on; stops playing.
    void next();
    /// One word back, from the whole caption to its last word; stops playing.
    void previous();

Q_SIGNALS:
    void playingChanged(bool playing);
    void canPlayChanged(bool can_play);
    void wordsPerSecondChanged(double words);

private:
    void advance();
    void hold(int index);
    void onWords();
    void onShown();
    int lastWord() const;

    CaptionState& state_;
    QTimer timer_;
    double words_per_second_ = 2.5;
    int expected_ = CaptionState::no_word; ///< the word that the player itself has held
    bool could_play_ = false;
};

} // namespace saccade::ui
