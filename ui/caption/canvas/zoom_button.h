#pragma once

#include <QToolButton>

class QActionGroup;

namespace saccade::ui {

class ZoomView;

/// Shows how large a picture is drawn, "Fit 43 %" or "200 %"; its menu fits the picture or chooses a size.
class ZoomButton : public QToolButton {
    Q_OBJECT

public:
    explicit ZoomButton(ZoomView& view, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void fill();
    void refresh();

    ZoomView& view_;
    QActionGroup* sizes_;
};

} // namespace saccade::ui
