#include "ui/common/model_entry.h"

#include "ui/common/convert.h"

namespace saccade::ui {

QString modelTitle(const std::filesystem::path& file) {
    QString name = toQString(file.stem());
    const std::filesystem::path folder = file.parent_path();
    if (folder.filename() != "checkpoints")
        return name;
    const QString run = toQString(folder.parent_path().filename());
    return run.isEmpty() ? name : run + QStringLiteral(" – ") + name;
}

} // namespace saccade::ui
