#pragma once

#include "ui/caption/state/question.h"

#include <QVector>

#include <optional>

class QPushButton;

namespace saccade::ui {

class BrushControls;
class CanvasBrush;
class ExploreService;
class NoteLabel;
class WordBars;

/// "Is it right?" The held word's attention against what is marked on the image: the object that it names,
/// as the dataset outlines it or as one marks it.
class ObjectCheck : public Question {
    Q_OBJECT

public:
    ObjectCheck(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("Is the map on the object?"); }
    static QString reading() {
        return tr(
            "Select a word that names an object, and mark that object. Where the dataset outlines it, it is "
            "marked already. The attention on it is compared with an even map, and the strongest place "
            "should lie inside (pointing game).");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;
    void leave() override;

private:
    struct Check {
        QString word;
        double mass = 0; ///< share of the attention on what is marked
        double even = 0; ///< what an even map would have there
        bool pointed = false;
    };

    std::optional<Check> check() const;
    void markNamed();
    void refresh();
    void keep();
    void list();
    void copy();

    ExploreService& service_;
    std::optional<std::size_t> marked_for_; ///< the word whose objects were looked for
    bool marked_by_word_ = false;           ///< what is marked is what that word names
    CanvasBrush* brush_;
    BrushControls* controls_;
    QVector<Check> kept_; ///< of the caption on show
    NoteLabel* note_;
    QPushButton* keep_;
    WordBars* bars_;
    QPushButton* copy_;
};

} // namespace saccade::ui
