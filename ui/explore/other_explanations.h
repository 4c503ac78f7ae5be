#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"

#include <string>
#include <vector>

namespace saccade::ui {

class NoteLabel;
class WordBars;

/// "What else could explain it?" Other explanations of the held word beside its attention.
class OtherExplanations : public Question {
    Q_OBJECT

public:
    OtherExplanations(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("What else could explain it?"); }
    static QString reading() {
        return tr("Other ways to find where a word comes from. Each bar shows how far the strongest fifth of "
                  "the map overlaps with that of the attention. The rank correlation is 1 if both maps order "
                  "all places alike, and 0 if they are unrelated. Choose a map to see it on the image.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;

private:
    void start();
    std::vector<std::string> possibleNames() const;
    void take(const ExplanationMap& map);
    void showMap(int row);
    ExplanationName nameOf(const ExplanationMap& map) const;
    void list();

    ExploreService& service_;
    std::optional<std::size_t> explained_;
    std::vector<ExplanationMap> maps_; ///< as they came; the first is the attention
    int shown_ = 0;
    WordBars* bars_;
    NoteLabel* note_;
};

} // namespace saccade::ui
