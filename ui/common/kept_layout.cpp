#include "ui/common/kept_layout.h"

#include "ui/common/settings.h"

#include <QSplitter>

namespace saccade::ui {

void keepLayout(QSplitter& splitter, SettingsStore& settings, const QString& name) {
    splitter.restoreState(settings.get().layouts.value(name));
    QObject::connect(&splitter, &QSplitter::splitterMoved, &settings, [&splitter, &settings, name] {
        settings.change([&](Settings& now) { now.layouts.insert(name, splitter.saveState()); });
    });
}

} // namespace saccade::ui
