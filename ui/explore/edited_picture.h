#pragma once

#include "ui/caption/state/explore_service.h"
#include "ui/caption/state/question.h"

#include <optional>

class QComboBox;
class QPushButton;

namespace saccade::ui {

class BrushControls;
class CanvasBrush;
class CaptionRows;
class NoteLabel;

/// "What if the image were different?" A part of the image is erased, blurred or filled, and the caption said
/// again.
class EditedPicture : public Question {
    Q_OBJECT

public:
    EditedPicture(ExploreService& service, const QuestionParts& parts, QWidget* parent);

    static QString title() { return tr("What if the image were different?"); }
    static QString reading() {
        return tr("Paint over a part of the image: it is removed, and the model captions what is left. The "
                  "file on disk is not touched.");
    }

protected:
    void renew() override;
    void cancel() override;
    void leave() override;

private:
    void build();
    ImageEdit edit() const;
    void ask();
    void take(const EditedCaption& edited);
    void showRow(int row);
    void save();

    ExploreService& service_;
    std::optional<EditedCaption> now_;
    CanvasBrush* brush_;
    BrushControls* controls_ = nullptr;
    QComboBox* kind_ = nullptr;
    NoteLabel* note_ = nullptr;
    CaptionRows* rows_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace saccade::ui
