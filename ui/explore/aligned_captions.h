#pragma once

#include "core/result/caption_result.h"
#include "core/text/word_alignment.h"

#include <QWidget>

#include <vector>

namespace saccade::ui {

class WordPair;

/// Two captions one above the other, word by word; what differs is marked.
class AlignedCaptions : public QWidget {
    Q_OBJECT

public:
    explicit AlignedCaptions(QWidget* parent = nullptr);

    void show(const Hypothesis& above, const Hypothesis& below);
    const std::vector<AlignedWords>& pairs() const { return pairs_; }
    /// How many of the pairs are not of the same word.
    int differences() const;
    /// Checks only this one; -1: none.
    void setMarked(int pair);
    /// That with the word at this place of the caption above; -1 if there is none.
    int pairOf(int word_above) const;

Q_SIGNALS:
    void chosen(int pair);

private:
    std::vector<AlignedWords> pairs_;
    std::vector<WordPair*> buttons_; ///< kept and hidden when there are fewer pairs
};

} // namespace saccade::ui
