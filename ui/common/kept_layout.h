#pragma once

class QSplitter;
class QString;

namespace saccade::ui {

class SettingsStore;

/// Restores a splitter's sizes and saves changes by the user, under `name`.
void keepLayout(QSplitter& splitter, SettingsStore& settings, const QString& name);

} // namespace saccade::ui
