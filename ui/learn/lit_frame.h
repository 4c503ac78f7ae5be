#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace saccade::ui {

/// A frame around the widget that a lesson speaks of. It lets the mouse through, and follows the widget as
/// that moves, comes and goes.
class LitFrame : public QWidget {
    Q_OBJECT

public:
    using Find = std::function<QWidget*(const QString& name)>;

    /// Lies over all of `window`; `find` gives a widget of it by name, or null.
    LitFrame(QWidget* window, Find find);

    /// Empty: none.
    void light(const QString& name);
    QWidget* lit() const { return lit_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Find find_;
    QString name_;
    QPointer<QWidget> lit_;
    QTimer later_; ///< combines the events of one layout
};

} // namespace saccade::ui
