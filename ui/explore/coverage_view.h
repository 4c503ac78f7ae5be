#pragma once

#include "ui/caption/state/question.h"

class QListWidget;

namespace saccade::ui {

class ExploreService;
class NoteLabel;

/// "How much of the image did it look at?" The maps of any words together.
class CoverageView : public Question {
    Q_OBJECT

public:
    CoverageView(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("How much of the image did it look at?"); }
    static QString reading() {
        return tr(
            "The image shows where the ticked words looked, all together. To ask which words looked at one "
            "place, drag a rectangle with Shift held down.");
    }

protected:
    void renew() override;
    void cancel() override {}

private:
    void showSum();

    QListWidget* list_;
    NoteLabel* note_;
};

} // namespace saccade::ui
