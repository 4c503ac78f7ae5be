#include "ui/caption/gallery/gallery_state_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

namespace saccade::ui {

GalleryStateBar::GalleryStateBar(QWidget* parent)
    : FlowRow(parent, spacing::small), group_(new QButtonGroup(this)) {
    addButton(GalleryShow::All, QStringLiteral("image"));
    addButton(GalleryShow::Waiting, QStringLiteral("waiting"));
    addButton(GalleryShow::Done, QStringLiteral("check"));
    addButton(GalleryShow::Unsure, QStringLiteral("unsure"));
    addButton(GalleryShow::Failed, QStringLiteral("warning"));
    setShow(GalleryShow::All);
    setCounts({});
    connect(group_, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<GalleryShow>(id)); });
}

void GalleryStateBar::addButton(GalleryShow show, const QString& icon_name) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(icon_name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    group_->addButton(button, static_cast<int>(show));
    add(button);
}

void GalleryStateBar::setShow(GalleryShow show) {
    group_->button(static_cast<int>(show))->setChecked(true);
}

void GalleryStateBar::setCounts(const GalleryCounts& counts) {
    setCount(GalleryShow::All, tr("Show all images (%L1)"), counts.total());
    setCount(GalleryShow::Waiting, tr("Show images that wait for a caption (%L1)"), counts.unfinished());
    setCount(GalleryShow::Done, tr("Show captioned images (%L1)"), counts.done);
    setCount(GalleryShow::Unsure, tr("Show captions that the model is unsure of (%L1)"), counts.unsure);
    QAbstractButton* unsure = group_->button(static_cast<int>(GalleryShow::Unsure));
    unsure->setVisible(counts.unsure > 0 || unsure->isChecked());
    setCount(GalleryShow::Failed, tr("Show images that failed (%L1)"), counts.failed);
}

void GalleryStateBar::setCount(GalleryShow show, const QString& text, int count) {
    QAbstractButton* button = group_->button(static_cast<int>(show));
    button->setText(locale().toString(count));
    button->setToolTip(text.arg(count));
    button->setAccessibleName(text.arg(count));
}

} // namespace saccade::ui
