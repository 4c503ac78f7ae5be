#include "ui/evaluation/reference_panel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/evaluation/image_preview.h"
#include "ui/evaluation/matched_text.h"

#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

QString heading(const QString& text) {
    return QStringLiteral("<p style=\"margin: 0; color: %1\">%2</p>")
        .arg(themeColour(ThemeColour::Muted).name(), text.toHtmlEscaped());
}

QString paragraph(const QString& html) {
    return QStringLiteral("<p style=\"margin: 0 0 %1px 0\">%2</p>").arg(spacing::normal).arg(html);
}

} // namespace

ReferencePanel::ReferencePanel(QWidget* parent)
    : QWidget(parent), preview_(new ImagePreview(this)), text_(new QTextBrowser(this)),
      open_(new QPushButton(tr("Open on the caption page"), this)) {
    text_->setAccessibleName(tr("Captions and references of the chosen image"));
    text_->setToolTip(
        tr("Words in bold occur both in the model's caption and in a reference caption. Words "
           "such as “a” and “of” are left out; a word such as “left” or “behind” only counts if "
           "the references say it of the same things."));
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(0); // in line with the picture and the button
    text_->viewport()->setAutoFillBackground(false);
    open_->setIcon(icon(QStringLiteral("eye")));
    open_->setToolTip(tr("Shows the image with its attention, word by word (Enter in the table of images)."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(preview_, 2);
    column->addWidget(text_, 3);
    column->addWidget(open_);
    connect(open_, &QPushButton::clicked, this, &ReferencePanel::opened);
    connect(preview_, &ImagePreview::doubleClicked, this, &ReferencePanel::opened);
    clear();
}

void ReferencePanel::setImage(const EvaluatedImage& image, const std::vector<Caption>& captions) {
    image_ = image;
    captions_ = captions;
    preview_->setFile(image.path);
    open_->setEnabled(true);
    write();
}

void ReferencePanel::clear() {
    image_ = {};
    captions_.clear();
    preview_->setFile({});
    open_->setEnabled(false);
    write();
}

void ReferencePanel::write() {
    std::vector<std::string> captions;
    QString html;
    for (const Caption& caption : captions_) {
        html += heading(caption.model) + paragraph(withMatchesInBold(caption.text, image_.references));
        captions.push_back(caption.text);
    }
    if (!image_.references.empty())
        html += heading(tr("Reference captions"));
    for (const std::string& reference : image_.references)
        html += paragraph(withMatchesInBold(reference, captions));
    text_->setHtml(html);
}

void ReferencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        write(); // the text contains the headings' colour
    QWidget::changeEvent(event);
}

} // namespace saccade::ui
