#pragma once

#include <QObject>
#include <QVariantAnimation>

class QWidget;

namespace saccade::ui {

/// Takes a widget from what it showed to what it shows, within a fifth of a second; at once where the style
/// wants no animations, or where nobody sees it.
class Glide : public QObject {
    Q_OBJECT

public:
    /// Owned by the widget.
    explicit Glide(QWidget* shown);

    /// Begins with what was shown.
    void start();
    void end() { run_.stop(); }
    bool isMoving() const { return run_.state() == QAbstractAnimation::Running; }
    /// Of what is new, 0…1; 1 where nothing moves.
    double weight() const { return isMoving() ? run_.currentValue().toDouble() : 1; }

Q_SIGNALS:
    /// The weight is another.
    void moved();

private:
    QWidget* shown_;
    QVariantAnimation run_;
};

} // namespace saccade::ui
