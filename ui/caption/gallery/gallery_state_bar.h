#pragma once

#include "ui/caption/gallery/gallery_filter.h"
#include "ui/common/flow_layout.h"

class QButtonGroup;
class QToolButton;

namespace saccade::ui {

/// A row of buttons that choose which states the gallery lists, each with its count; it wraps, so that large
/// counts need no wider gallery.
class GalleryStateBar : public FlowRow {
    Q_OBJECT

public:
    explicit GalleryStateBar(QWidget* parent = nullptr);

    void setCounts(const GalleryCounts& counts);
    void setShow(GalleryShow show);

Q_SIGNALS:
    void chosen(saccade::ui::GalleryShow show);

private:
    void addButton(GalleryShow show, const QString& icon);
    void setCount(GalleryShow show, const QString& text, int count);

    QButtonGroup* group_;
};

} // namespace saccade::ui
