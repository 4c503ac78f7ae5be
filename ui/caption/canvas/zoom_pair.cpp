#include "ui/caption/canvas/zoom_pair.h"

#include "ui/caption/canvas/zoom_view.h"

namespace saccade::ui {

ZoomPair::ZoomPair(ZoomView& first, ZoomView& second, QObject* parent) : QObject(parent) {
    connect(&first, &ZoomView::viewChanged, this, [this, &first, &second] { follow(first, second); });
    connect(&second, &ZoomView::viewChanged, this, [this, &first, &second] { follow(second, first); });
    follow(first, second);
}

void ZoomPair::follow(const ZoomView& leader, ZoomView& follower) {
    if (following_ || leader.pictureSize() != follower.pictureSize())
        return;
    following_ = true;
    follower.setPlace(leader.place());
    following_ = false;
}

} // namespace saccade::ui
