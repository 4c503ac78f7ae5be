#pragma once

#include <QPointer>
#include <QStringList>
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

    /// The first of these that is in sight; empty: none.
    void light(const QStringList& names);
    QWidget* lit() const { return lit_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Find find_;
    QStringList names_;
    QPointer<QWidget> lit_;
    QTimer later_; ///< combines the events of one layout
};

} // namespace saccade::ui
