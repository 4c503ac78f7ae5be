#include "ui/common/dropped.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

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
