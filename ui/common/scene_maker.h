#pragma once

#include "core/data/scenes/writer.h"
#include "ui/common/task_thread.h"

#include <QObject>

#include <filesystem>

namespace saccade::ui {

/// Draws a Scenes dataset off the GUI thread.
class SceneMaker : public QObject {
    Q_OBJECT

public:
    explicit SceneMaker(QObject* parent = nullptr);

    /// Begins to draw, in place of what is being drawn. The folder is made where it is missing.
    void make(const std::filesystem::path& folder, const scenes::WriteOptions& options);
    /// Nothing is told any more; what was drawn stays.
    void cancel();

Q_SIGNALS:
    void advanced(int scenes);
    void made(const QString& folder);
    void failed(const QString& reason);

private:
    void draw(const std::filesystem::path& folder, const scenes::WriteOptions& options,
              const std::stop_token& stop);

    TaskThread thread_{QStringLiteral("scenes"), 5};
};

} // namespace saccade::ui
