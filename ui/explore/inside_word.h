#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"
#include "ui/explore/flow_steps.h"

#include <QPointer>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;

namespace saccade::ui {

class FlowStrip;
class GateBars;
class NoteLabel;
class TraceKnobs;
class ValueView;
class WordBars;

/// "How did this word come about?" The computation of the held word, from the image to the probabilities of
/// words: its steps below the image, the one that is open beside it, with what one can change.
class InsideWord : public Question {
    Q_OBJECT

public:
    InsideWord(ExploreService& service, const QuestionParts& parts, QWidget* parent);
    ~InsideWord() override;

    static QString title() { return tr("How did this word come about?"); }
    static QString reading() {
        return tr(
            "Below the image, from left to right: what the model computes on the way to the word, with its "
            "real numbers. Click a step to see its values. The controls change how this word is computed; "
            "the caption stays as it is.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;
    void leave() override;

private:
    void build();
    void ask(bool with_encoder);
    void take(const WordInside& inside);
    void showStep(int step);
    void showValue(std::optional<int> index);
    void showCell(const FlowStep& step, int cell);
    void showGates(const FlowStep& step);
    void showMarkedCell();
    void pointAtValue(std::optional<int> index);
    void listWords();
    void pointAtPixel(std::optional<QPointF> pixel);
    void markCell(std::optional<int> cell);
    const FlowStep* openStep() const;

    ExploreService& service_;
    std::optional<std::size_t> traced_;
    WordTrace trace_;
    EncoderTrace encoder_;
    std::optional<QRectF> region_before_; ///< that was marked on the image
    QPointer<QScrollArea> below_;         ///< the grid of pictures owns it, which may go first
    QPointer<FlowStrip> strip_;
    TraceKnobs* knobs_ = nullptr;
    QLabel* title_ = nullptr;
    ValueView* values_ = nullptr;
    NoteLabel* value_ = nullptr;
    GateBars* gates_ = nullptr;
    NoteLabel* equation_ = nullptr;
    NoteLabel* meaning_ = nullptr;
    WordBars* words_ = nullptr;
    NoteLabel* note_ = nullptr;
};

} // namespace saccade::ui
