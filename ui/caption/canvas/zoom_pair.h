#pragma once

#include <QObject>

namespace saccade::ui {

class ZoomView;

/// Keeps two views of the same picture, or of two of one size, zoomed and moved alike.
class ZoomPair : public QObject {
    Q_OBJECT

public:
    /// The second takes the place of the first. Both must live as long.
    ZoomPair(ZoomView& first, ZoomView& second, QObject* parent = nullptr);

private:
    void follow(const ZoomView& leader, ZoomView& follower);

    bool following_ = false;
};

} // namespace saccade::ui
