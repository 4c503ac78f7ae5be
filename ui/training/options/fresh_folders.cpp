#include "ui/training/options/fresh_folders.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace saccade::ui {

QString freshRunFolder(const QString& dataset) {
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = QFileInfo(dataset).completeBaseName().toLower().replace(unfit, QStringLiteral("-"));
    if (name.isEmpty())
        name = QStringLiteral("run");
    const QDir runs(QDir::homePath() + QStringLiteral("/Saccade/runs"));
    int number = 1;
    while (runs.exists(QStringLiteral("%1-%2").arg(name).arg(number)))
        ++number;
    return runs.filePath(QStringLiteral("%1-%2").arg(name).arg(number));
}

QString freshScenesFolder() {
    const QDir datasets(QDir::homePath() + QStringLiteral("/Saccade/datasets"));
    QString name = QStringLiteral("scenes");
    for (int number = 2; datasets.exists(name); ++number)
        name = QStringLiteral("scenes-%1").arg(number);
    return datasets.filePath(name);
}

} // namespace saccade::ui
