#include "ui/caption/panels/references_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace saccade::ui {

ReferencesPanel::ReferencesPanel(QWidget* parent) : QWidget(parent), text_(new QLabel(this)) {
    auto* title = new QLabel(tr("What people wrote"), this);
    makeBold(*title);
    title->setWordWrap(true);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setAccessibleName(title->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    column->setSpacing(spacing::small);
    column->addWidget(title);
    column->addWidget(text_);
    hide();
}

void ReferencesPanel::setReferences(const QStringList& captions) {
    captions_ = captions;
    QString paragraphs;
    for (const QString& caption : captions)
        paragraphs += QStringLiteral("<p style=\"margin: 0 0 %1px 0\">%2</p>")
                          .arg(spacing::small)
                          .arg(caption.toHtmlEscaped());
    text_->setText(paragraphs);
    setVisible(!captions.isEmpty());
}

} // namespace saccade::ui
