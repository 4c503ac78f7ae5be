#pragma once

#include "ui/caption/state/caption_state.h"

#include <QObject>
#include <QTimer>

namespace saccade::ui {

/// Plays a caption: holds one word after another at an even pace, then releases the last one. It stops if the
/// words change or another word is held.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(CaptionState& state, QObject* parent = nullptr);

    bool isPlaying() const { return timer_.isActive(); }
    /// Whether there is a complete caption; one that is being generated plays by itself.
    bool canPlay() const;
    double wordsPerSecond() const { return words_per_second_; }
    /// Limited to 0.1…50.
    void setWordsPerSecond(double words);

public Q_SLOTS:
    /// From the held word, or from the first if none or the last is held.
    void play();
    void pause();
    void toggle();
    /// One word forward; stops playing.
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
    int expected_ = CaptionState::no_word; ///< the word that the player itself holds
    bool could_play_ = false;
};

} // namespace saccade::ui
