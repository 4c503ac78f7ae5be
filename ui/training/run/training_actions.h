#pragma once

#include "ui/training/run/run_controls.h"

#include <QObject>

class QAction;
class QMenu;

namespace saccade::ui {

/// What can be done on the training page, for its menu, with shortcuts.
class TrainingActions : public QObject {
    Q_OBJECT

public:
    explicit TrainingActions(QObject* parent = nullptr);

    void fill(QMenu& menu) const;
    /// Enables what makes sense. `ready`: nothing is in the way of a start.
    void update(RunState state, bool ready);

    QAction* start;
    QAction* pause; ///< or resume
    QAction* step;  ///< of a paused run
    QAction* stop;
    QAction* open_folder;
    QAction* open_file;
    QAction* make_scenes;
    QAction* go_on;
    QAction* watch;

private:
    QAction* make(const QString& text, const QString& icon_name, const char* shortcut);
};

} // namespace saccade::ui
