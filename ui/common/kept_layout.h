#pragma once

class QSplitter;
class QString;

namespace saccade::ui {

class SettingsStore;

/// Gives a splitter the sizes it had before and keeps those that the user gives it, under `name`.
void keepLayout(QSplitter& splitter, SettingsStore& settings, const QString& name);

} // namespace saccade::ui
