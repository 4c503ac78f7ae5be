#include "ui/training/run/run_chooser.h"

#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/settings.h"
#include "ui/training/options/fresh_folders.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace saccade::ui {

RunChooser::RunChooser(SettingsStore& settings, QWidget* parent) : QWidget(parent), settings_(settings) {
    auto* earlier = new QPushButton(tr("&Resume a run"), this);
    earlier->setFlat(true);
    earlier->setToolTip(tr("Train a run further that was stopped or has ended"));
    auto* menu = new QMenu(earlier);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecent(*menu); });
    earlier->setMenu(menu);
    auto* watched = new QPushButton(tr("&Watch a run…"), this);
    watched->setFlat(true);
    watched->setToolTip(tr("Follow a run that another program is training"));
    connect(watched, &QPushButton::clicked, this, &RunChooser::askForWatched);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(earlier);
    row->addStretch(1);
    row->addWidget(watched);
}

void RunChooser::askForEarlier() {
    ask(tr("The folder of the run to resume"), &RunChooser::resumeChosen);
}

void RunChooser::askForWatched() {
    ask(tr("The folder of the run to watch"), &RunChooser::watchChosen);
}

void RunChooser::rememberRun(const std::filesystem::path& run) {
    settings_.change([&run](Settings& now) { remember(now.recent_runs, toQString(run)); });
}

void RunChooser::ask(const QString& title, void (RunChooser::*chosen)(const std::filesystem::path&)) {
    const QString last = settings_.get().recent_runs.value(0);
    const QString start = QFileInfo(last.isEmpty() ? freshRunFolder({}) : last).path();
    askForPath(this, {.ask = Ask::Folder, .title = title, .start = start},
               [this, chosen](const QStringList& runs) {
                   (this->*chosen)(toPath(runs.front())); // a signal
               });
}

void RunChooser::fillRecent(QMenu& menu) {
    menu.clear();
    menu.addAction(tr("&Choose its folder…"), this, &RunChooser::askForEarlier);
    if (settings_.get().recent_runs.isEmpty())
        return;
    menu.addSection(tr("Recent"));
    for (const QString& run : settings_.get().recent_runs)
        menu.addAction(shownPath(run).replace(u'&', QStringLiteral("&&")), this,
                       [this, run] { Q_EMIT resumeChosen(toPath(run)); });
}

} // namespace saccade::ui
