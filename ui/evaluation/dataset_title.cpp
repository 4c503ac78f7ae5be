#include "ui/evaluation/dataset_title.h"

#include "ui/common/convert.h"

#include <QStringList>

namespace saccade::ui {

QString datasetTitle(const std::string& paths) {
    QStringList titles;
    for (const QString& path : toQString(paths).split(QLatin1Char(','), Qt::SkipEmptyParts))
        titles << path.trimmed().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return titles.join(QStringLiteral(", "));
}

} // namespace saccade::ui
