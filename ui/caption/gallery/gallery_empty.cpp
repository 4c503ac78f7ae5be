#include "ui/caption/gallery/gallery_empty.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr int picture_side = 48;

} // namespace

GalleryEmpty::GalleryEmpty(QWidget* parent)
    : QWidget(parent), picture_(new QLabel(this)), text_(new QLabel(this)) {
    picture_->setAlignment(Qt::AlignCenter);
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    connect(text_, &QLabel::linkActivated, this, &GalleryEmpty::showAllRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::normal);
    column->addStretch(1);
    column->addWidget(picture_);
    column->addWidget(text_);
    column->addStretch(1);
    refresh();
}

void GalleryEmpty::setFiltered(bool filtered) {
    if (filtered == filtered_)
        return;
    filtered_ = filtered;
    refresh();
}

void GalleryEmpty::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void GalleryEmpty::refresh() {
    const QColor muted = themeColour(ThemeColour::Muted);
    const QIcon picture = icon(filtered_ ? QStringLiteral("search") : QStringLiteral("image"), muted);
    picture_->setPixmap(picture.pixmap(QSize(picture_side, picture_side), devicePixelRatioF()));
    const QString sentence = filtered_ ? tr("No image fits the filter.") : tr("Drop images or folders here.");
    const QString hint = tr("You can also paste a picture, or drag one out of your browser.");
    const QString more =
        filtered_
            ? QStringLiteral("<a href=\"#\">%1</a>").arg(tr("Show all").toHtmlEscaped())
            : QStringLiteral("<span style=\"color: %1\">%2</span>").arg(muted.name(), hint.toHtmlEscaped());
    text_->setText(QStringLiteral("<p>%1</p><p>%2</p>").arg(sentence.toHtmlEscaped(), more));
}

} // namespace saccade::ui
