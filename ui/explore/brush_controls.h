#pragma once

#include "core/data/instance_masks.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/state/image_source.h"
#include "ui/explore/outlined_objects.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace saccade::ui {

class ExploreService;

/// What a brush does and how large it is, with undo and clear, and the objects that a dataset outlines in the
/// image.
class BrushControls : public QWidget {
    Q_OBJECT

public:
    explicit BrushControls(CanvasBrush& brush, QWidget* parent = nullptr);

    void setMode(CanvasBrush::Mode mode);
    /// Offers the objects that a dataset outlines in this image, as soon as they are known.
    void offerOutlines(ExploreService& service, const ImageSource& image);
    /// Empty as long as they are not known.
    const ImageInstances& outlines() const { return outlines_; }
    /// Marks these of them.
    void mark(const std::vector<std::size_t>& objects);

Q_SIGNALS:
    void outlinesKnown();

private:
    void refresh();
    void takeOutlines(const ImageInstances& outlines);
    void markChosen(int entry);

    CanvasBrush& brush_;
    QPushButton* undo_;
    QPushButton* clear_;
    QButtonGroup* modes_;
    QComboBox* objects_;
    ImageInstances outlines_;
    QVector<OutlinedObjects> entries_;
};

} // namespace saccade::ui
