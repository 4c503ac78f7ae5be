#include "ui/explore/edited_picture.h"

#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/note_label.h"
#include "ui/explore/brush_controls.h"
#include "ui/explore/caption_rows.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace saccade::ui {

EditedPicture::EditedPicture(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), brush_(new CanvasBrush(this)) {
    build();
    canvas().setBrush(brush_);
}

void EditedPicture::leave() {
    canvas().setBrush(nullptr);
}

void EditedPicture::build() {
    kind_ = new QComboBox(this);
    kind_->addItem(tr("Make it grey"), static_cast<int>(RegionEdit::Erase));
    kind_->addItem(tr("Blur it"), static_cast<int>(RegionEdit::Blur));
    kind_->addItem(tr("Fill it from its surroundings"), static_cast<int>(RegionEdit::Fill));
    kind_->setCurrentIndex(2);
    kind_->setAccessibleName(tr("What happens to the painted part"));
    note_ = new NoteLabel(this);
    rows_ = new CaptionRows(this);
    rows_->hide();
    save_ = new QPushButton(tr("Save a copy…"), this);
    save_->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    controls_ = new BrushControls(*brush_, this);
    column->addWidget(controls_);
    column->addWidget(kind_);
    column->addWidget(note_);
    column->addWidget(rows_);
    column->addWidget(save_, 0, Qt::AlignLeft);
    connect(brush_, &CanvasBrush::ended, this, &EditedPicture::ask);
    connect(kind_, &QComboBox::currentIndexChanged, this, &EditedPicture::ask);
    connect(rows_, &CaptionRows::chosen, this, &EditedPicture::showRow);
    connect(save_, &QPushButton::clicked, this, &EditedPicture::save);
}

void EditedPicture::cancel() {
    service_.cancel();
}

void EditedPicture::renew() {
    now_.reset();
    rows_->hide();
    save_->setEnabled(false);
    brush_->setImageSize(state().originalSize());
    controls_->offerOutlines(service_, image());
    note_->say(hasCaption() ? QString() : tr("There is no caption yet."));
}

ImageEdit EditedPicture::edit() const {
    return {brush_->mask(), static_cast<RegionEdit>(kind_->currentData().toInt())};
}

void EditedPicture::ask() {
    if (!hasCaption())
        return;
    if (brush_->isEmpty()) {
        service_.cancel();
        now_.reset();
        rows_->hide();
        save_->setEnabled(false);
        showAsked();
        return;
    }
    service_.captionEdited(
        image(), edit(), options(), [this](const EditedCaption& edited) { take(edited); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void EditedPicture::take(const EditedCaption& edited) {
    now_ = edited;
    save_->setEnabled(true);
    note_->say(edited.result.best().tokens() == caption().tokens() ? tr("The caption is the same.")
                                                                   : QString());
    showRow(1);
    Q_EMIT used();
}

void EditedPicture::showRow(int row) {
    if (row == 0) {
        showAsked();
    } else {
        showImage(now_->image);
        show(now_->result);
    }
    rows_->show(tr("Before and now"), {{tr("Before"), caption()}, {tr("Now"), now_->result.best()}}, row);
    rows_->setVisible(true);
}

void EditedPicture::save() {
    const QFileInfo original(image().name);
    askForPath(
        this,
        {.ask = Ask::SaveFile,
         .title = tr("Save the edited image"),
         .filter = tr("Images (*.png *.jpg)"),
         .start = tr("%1 edited.png", "file name of an edited picture").arg(original.completeBaseName()),
         .suffix = QStringLiteral("png")},
        [this](const QStringList& files) {
            service_.saveEdited(
                image(), edit(), toPath(files.front()),
                [this](const std::filesystem::path& file) {
                    note_->say(tr("Saved %1.").arg(toQString(file)), ThemeColour::Good);
                },
                [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
        });
}

} // namespace saccade::ui
