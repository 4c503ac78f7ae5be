#pragma once

#include "ui/caption/state/question.h"

#include <optional>

class QLineEdit;

namespace saccade::ui {

class CaptionRows;
class ExploreService;
class FlowRow;
class NoteLabel;
class WordBars;
class WordCompletion;

/// "How likely are my words?" A caption that a person types, as the model sees it.
class GivenWords : public Question {
    Q_OBJECT

public:
    GivenWords(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("How likely are my words?"); }
    static QString reading() {
        return tr("Type a caption. The words below the image are then yours: each bar shows how probable the "
                  "model finds the word after those before it, and each map where it looks for it.");
    }

protected:
    void renew() override;
    void cancel() override;

private:
    void build();
    void listReferences();
    void ask();
    void take(const CaptionResult& result);
    void showRow(int row);
    QString verdict() const;

    ExploreService& service_;
    std::optional<CaptionResult> mine_;
    QLineEdit* line_ = nullptr;
    WordCompletion* completion_ = nullptr;
    NoteLabel* note_ = nullptr;
    CaptionRows* rows_ = nullptr;
    WordBars* references_ = nullptr;
};

} // namespace saccade::ui
