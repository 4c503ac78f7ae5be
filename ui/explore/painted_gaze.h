#pragma once

#include "core/result/gaze_answer.h"
#include "ui/caption/state/question.h"

#include <optional>
#include <vector>

class QComboBox;

namespace saccade::ui {

class BrushControls;
class CanvasBrush;
class CaptionRows;
class ExploreService;
class NoteLabel;
class WordBars;

/// "What if it had looked elsewhere?" A painted map takes the place of the held word's own.
class PaintedGaze : public Question {
    Q_OBJECT

public:
    PaintedGaze(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("What if it had looked elsewhere?"); }
    static QString reading() {
        return tr("Paint where the model should look for the selected word. The bars change as you paint; "
                  "the tick on each bar is the probability with the model's own map. When you let go, the "
                  "model continues the caption from there.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;
    void leave() override;

private:
    void build();
    /// The weights of the grid's cells; empty if nothing is painted.
    std::vector<float> gaze() const;
    void ask();
    void say();
    void take(const GazeAnswer& answer);
    void takeCaption(const CaptionResult& result);
    void showRow(int row);
    void showHint();

    ExploreService& service_;
    std::optional<std::size_t> painted_; ///< the word whose map is painted
    std::optional<CaptionResult> now_;
    CanvasBrush* brush_;
    BrushControls* controls_ = nullptr;
    QComboBox* where_ = nullptr;
    WordBars* bars_ = nullptr;
    NoteLabel* note_ = nullptr;
    CaptionRows* rows_ = nullptr;
};

} // namespace saccade::ui
