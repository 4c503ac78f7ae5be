#pragma once

#include "ui/caption/state/caption_state.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace saccade::ui {

class FlowLayout;
class Player;
class WordChip;

/// The caption as a line of words that wraps, each with its probability and gate. Hovering previews a word, a
/// click holds it, another click releases it. As high as its words need, up to a few lines; beyond that it
/// scrolls.
class WordStrip : public QWidget {
    Q_OBJECT

public:
    explicit WordStrip(CaptionState& state, QWidget* parent = nullptr);

    /// Words that the player has not reached are faint, and a click on a word pauses it.
    void follow(Player& player);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setPlaying(bool playing);

Q_SIGNALS:
    /// The user pressed a word, with pointer or key.
    void wordPressed(int index);
    /// The menu of a word is asked for, with pointer or key.
    void menuRequested(int index, const QPoint& on_screen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildWords();
    void updateWords();
    void updateLooks();
    void updateTail();
    void updateFocus();
    void addChip();
    void press(int index);
    void hover(int index, bool inside);
    bool act(int key);
    void step(int by);
    void holdAndFocus(int index);
    int lineHeight() const;

    CaptionState& state_;
    QLabel* hint_;
    QScrollArea* area_;
    QWidget* content_;
    FlowLayout* flow_ = nullptr;
    QLabel* tail_ = nullptr;       ///< what comes after the last word: more, or the end at the maximum length
    std::vector<WordChip*> chips_; ///< as many as the longest caption so far; spare ones are hidden
    QTimer leave_;                 ///< the pointer left a word; stopped if it enters another at once
    bool playing_ = false;
};

/// Whether the model that predicted these words has a gate; a decoder without one gives 1 for every word.
bool hasGate(const std::vector<CaptionWord>& words);

} // namespace saccade::ui
