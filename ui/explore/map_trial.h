#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"

#include <deque>
#include <map>
#include <optional>

class QLabel;
class QPushButton;

namespace saccade::ui {

class NoteLabel;
class TrialChart;
class WordBars;

/// "Does the map matter?" Deletion and insertion for the held word, beside the other explanations, or for all
/// words.
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
    void changeEvent(QEvent* event) override;

private:
    struct Asked {
        std::size_t word = 0;
        bool all_explanations = false;
    };

    void build();
    void writeKey();
    /// Tests the held word; what was being tested waits.
    void testHeld();
    void testAll();
    void drop();
    void stop();
    void startNext();
    void take(const Asked& asked, const MapTestState& now);
    void fail(const QString& reason);
    void showWord();
    void listAreas(const MapTest& test);
    void listWords();
    void refresh();

    ExploreService& service_;
    std::optional<std::size_t> shown_;            ///< the word whose test is on show
    std::map<std::size_t, MapTestState> results_; ///< by word, complete or not
    std::deque<Asked> waiting_;
    std::optional<Asked> running_;
    std::vector<int> listed_; ///< the words in the rows of the list of all
    NoteLabel* note_;
    NoteLabel* verdict_;
    QWidget* charts_;
    TrialChart* deletion_ = nullptr;
    TrialChart* insertion_ = nullptr;
    QLabel* key_ = nullptr;
    WordBars* areas_;
    WordBars* words_;
    QPushButton* all_;
    QPushButton* stop_;
};

} // namespace saccade::ui
