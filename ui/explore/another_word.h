#pragma once

#include "ui/caption/state/question.h"

#include <optional>
#include <string>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saccade::ui {

class BeamTree;
class CaptionRows;
class ExploreService;
class NoteLabel;
class WordBars;
class WordCompletion;

/// "What if it had said another word?" A word is forced or banned and the rest is searched again.
class AnotherWord : public Question {
    Q_OBJECT

public:
    AnotherWord(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("What if it had said another word?"); }
    static QString reading() {
        return tr("Choose or type another word for the selected one: it is forced there, and the model "
                  "continues the caption from it.");
    }

    void takeInstead(const std::string& word) override;

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;

private:
    /// What the search is told beside its options.
    struct Change {
        std::vector<std::string> prefix; ///< the caption begins with these words
        std::optional<std::string> banned;
        std::size_t word = 0; ///< the position that was changed
    };

    void build();
    void force(const std::string& instead);
    void ban();
    void search();
    void take(const CaptionResult& result);
    void fail(const QString& reason);
    void showWords();
    void showRow(int row);
    void showBranch(int node);
    QString nowText() const;

    ExploreService& service_;
    Change change_;
    bool changed_ = false;
    std::optional<CaptionResult> now_;
    int shown_row_ = 0;

    WordBars* words_ = nullptr;
    QLineEdit* typed_ = nullptr;
    WordCompletion* completion_ = nullptr;
    QPushButton* ban_ = nullptr;
    QSpinBox* beam_ = nullptr;
    QDoubleSpinBox* temperature_ = nullptr;
    NoteLabel* note_ = nullptr;
    CaptionRows* rows_ = nullptr;
    BeamTree* tree_ = nullptr;
};

} // namespace saccade::ui
