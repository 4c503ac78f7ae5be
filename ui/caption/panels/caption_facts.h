#pragma once

#include "ui/caption/state/caption_state.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace saccade::ui {

/// A few lines about the caption in plain words: how sure the model is, how its attention lies, which words
/// looked at the same places, and what the model learned from.
class CaptionFacts : public QWidget {
    Q_OBJECT

public:
    explicit CaptionFacts(CaptionState& state, QWidget* parent = nullptr);

    QString text() const;

private:
    QLabel* addLine();
    void refresh();
    void tellConfidence(const Hypothesis& caption);
    void tellAttention(const Hypothesis& caption);
    void tellModel(const CaptionResult& result);
    /// The words of a group, each once.
    static QString namesOf(const Hypothesis& caption, const std::vector<std::size_t>& group);
    /// `groups` of words, by their index, with similar maps.
    void tellAlike(const Hypothesis& caption, std::vector<std::vector<std::size_t>> groups);

    CaptionState& state_;
    QLabel* confidence_;
    QLabel* attention_;
    QLabel* alike_;
    QLabel* model_;
};

} // namespace saccade::ui
