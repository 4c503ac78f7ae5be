#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"

class QPushButton;

namespace saccade::ui {

class NoteLabel;
class TrialChart;

/// "Does the map matter?" Deletion and insertion for the held word.
class MapTrial : public Question {
    Q_OBJECT

public:
    MapTrial(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("Does the map matter?"); }
    static QString reading() {
        return tr("The image is blurred part by part in the order of the word's map, and then brought back "
                  "in the same order. If the map finds what the word depends on, the word's probability "
                  "falls sooner and returns sooner than in a random order.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;

private:
    void start();
    void take(const MapTestState& now);
    void setShown(bool charts);

    ExploreService& service_;
    std::optional<std::size_t> tested_; ///< the word of the test that runs or is shown
    NoteLabel* verdict_;
    NoteLabel* note_;
    TrialChart* deletion_;
    TrialChart* insertion_;
    QWidget* charts_;
};

} // namespace saccade::ui
