#pragma once

#include "ui/caption/state/question.h"

#include <QVector>

class QPushButton;

namespace saccade::ui {

class ExploreService;
class NoteLabel;
class WordBars;

/// "Is it right?" The held word's attention against a rectangle around the object that it names.
class ObjectCheck : public Question {
    Q_OBJECT

public:
    ObjectCheck(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("Is the map on the object?"); }
    static QString reading() {
        return tr(
            "Select a word that names an object, and drag a rectangle around that object. Its attention is "
            "compared with an even map; the strongest place should lie inside (pointing game).");
    }

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override {}
    void leave() override;

private:
    struct Check {
        QString word;
        double mass = 0; ///< share of the attention in the rectangle
        double even = 0; ///< what an even map would have there
        bool pointed = false;
    };

    std::optional<Check> check() const;
    void refresh();
    void keep();
    void list();
    void copy();

    QVector<Check> kept_; ///< of the caption on show
    NoteLabel* note_;
    QPushButton* keep_;
    WordBars* bars_;
    QPushButton* copy_;
};

} // namespace saccade::ui
