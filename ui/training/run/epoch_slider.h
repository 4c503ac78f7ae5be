#pragma once

#include <QSlider>

#include <optional>

namespace saccade::ui {

/// A slider over the epochs with a mark below that of the best.
class EpochSlider : public QSlider {
    Q_OBJECT

public:
    explicit EpochSlider(QWidget* parent = nullptr);
    /// A value of the slider; nothing for none.
    void setMark(std::optional<int> value);
    std::optional<int> mark() const { return mark_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> mark_;
};

} // namespace saccade::ui
