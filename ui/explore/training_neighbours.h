#pragma once

#include "ui/caption/panels/bar_list.h"
#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace saccade::ui {

class ContextIndexForm;
class NoteLabel;
class WordBars;

/// "Where did it learn that?" The training images nearest to the held word.
class TrainingNeighbours : public Question {
    Q_OBJECT

public:
    TrainingNeighbours(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("Where did it learn that?"); }
    static QString reading() {
        return tr("The training images in which the model looked at something most like what it looks at for "
                  "this word, each with the word that it read there. They are alike; that the model learned "
                  "the word from just these is not proven by that.");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;
    void leave() override;

private:
    void build();
    void takeIndex(const std::optional<ContextIndexFacts>& facts);
    void refuseIndex(const QString& reason);
    void setIndexed(bool indexed);
    void ask();
    void list();
    BarRow rowOf(const PicturedNeighbour& found, bool marked) const;
    QImage paintedPicture(const PicturedNeighbour& found) const;
    void chooseRow(int row);
    void showOwn();

    ExploreService& service_;
    std::optional<ContextIndexFacts> facts_;
    std::optional<std::size_t> asked_word_;
    std::vector<PicturedNeighbour> found_;
    int shown_ = -1; ///< the neighbour that stands in place of the image
    NoteLabel* note_ = nullptr;
    ContextIndexForm* form_ = nullptr;
    QCheckBox* same_word_ = nullptr;
    WordBars* bars_ = nullptr;
    QPushButton* another_ = nullptr;
};

} // namespace saccade::ui
