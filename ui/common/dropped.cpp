#include "ui/common/dropped.h"

#include "core/run/run_directory.h"
#include "ui/common/convert.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace saccade::ui {

QStringList localPaths(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(QDir::cleanPath(url.toLocalFile()));
    return paths;
}

bool holdsRun(const QString& folder) {
    const QDir directory(folder);
    return directory.exists(QStringLiteral("config.json")) &&
           directory.exists(QStringLiteral("metrics.jsonl"));
}

std::optional<std::filesystem::path> modelAt(const QString& path) {
    if (path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive) && !QFileInfo(path).isDir())
        return toPath(path);
    if (!holdsRun(path))
        return std::nullopt;
    const std::filesystem::path best = RunLayout{toPath(path)}.bestModel();
    std::error_code error;
    return std::filesystem::is_regular_file(best, error) ? std::optional(best) : std::nullopt;
}

bool holdsModel(const QMimeData& data) {
    const QStringList paths = localPaths(data);
    return std::any_of(paths.begin(), paths.end(), [](const QString& path) { return modelAt(path); });
}

bool mayBeDataset(const QString& path) {
    const QFileInfo info(path);
    static const QStringList endings = {QStringLiteral("json"), QStringLiteral("txt"), QStringLiteral("csv")};
    return info.isDir() || (info.isFile() && endings.contains(info.suffix().toLower()));
}

QString shownPath(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace saccade::ui
