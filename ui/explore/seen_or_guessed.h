#pragma once

#include "core/result/word_sight.h"
#include "ui/caption/state/question.h"

namespace saccade::ui {

class ExploreService;
class NoteLabel;
class WordBars;

/// "Did it look, or guess?" How much of each word's probability the image gives.
class SeenOrGuessed : public Question {
    Q_OBJECT

public:
    SeenOrGuessed(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("Did it look, or guess?"); }
    static QString reading() {
        return tr("A long bar: the word needs the image. No bar: the word is just as likely without the "
                  "image; the model can guess it from the words before it.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;

private:
    void take(const CaptionSight& sight);

    ExploreService& service_;
    WordBars* bars_;
    NoteLabel* note_;
};

} // namespace saccade::ui
