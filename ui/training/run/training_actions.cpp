#include "ui/training/run/training_actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace saccade::ui {

TrainingActions::TrainingActions(QObject* parent)
    : QObject(parent), start(make(tr("&Start training"), QStringLiteral("play"), "Ctrl+Return")),
      pause(make(tr("Pa&use"), QStringLiteral("pause"), "Ctrl+Shift+P")),
      step(make(tr("One st&ep"), QStringLiteral("next"), "Ctrl+Shift+N")),
      stop(make(tr("Sto&p and keep a checkpoint"), QStringLiteral("stop"), "Ctrl+Shift+X")),
      open_folder(make(tr("Open a &dataset…"), QStringLiteral("open"), "Ctrl+D")),
      open_file(make(tr("Open a &file of captions…"), {}, "Ctrl+Shift+D")),
      make_scenes(make(tr("&Make a Scenes dataset…"), {}, nullptr)),
      go_on(make(tr("&Resume a run…"), {}, "Ctrl+Shift+G")),
      watch(make(tr("&Watch a run…"), QStringLiteral("eye"), "Ctrl+Shift+W")) {
    update(RunState::SetUp, false);
}

QAction* TrainingActions::make(const QString& text, const QString& icon_name, const char* shortcut) {
    auto* action = new QAction(text, this);
    if (!icon_name.isEmpty())
        action->setIcon(icon(icon_name));
    if (shortcut)
        action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    return action;
}

void TrainingActions::fill(QMenu& menu) const {
    menu.addActions({start, pause, step, stop});
    menu.addSeparator();
    menu.addActions({open_folder, open_file, make_scenes});
    menu.addSeparator();
    menu.addActions({go_on, watch});
}

void TrainingActions::update(RunState state, bool ready) {
    const bool paused = state == RunState::Paused;
    const bool goes = state == RunState::Starting || state == RunState::Running || paused;
    const bool training = goes || state == RunState::Stopping;
    start->setEnabled(state == RunState::SetUp && ready);
    pause->setEnabled(goes);
    pause->setText(paused ? tr("Res&ume") : tr("Pa&use"));
    step->setEnabled(paused);
    stop->setEnabled(goes);
    for (QAction* action : {open_folder, open_file, make_scenes})
        action->setEnabled(state == RunState::SetUp);
    go_on->setEnabled(!training);
    watch->setEnabled(!training);
}

} // namespace saccade::ui
