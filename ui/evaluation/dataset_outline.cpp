#include "ui/evaluation/dataset_outline.h"

#include "ui/common/convert.h"

#include <QStringList>

#include <algorithm>

namespace saccade::ui {

int DatasetOutline::splitCalled(const std::string& name) const {
    const auto found = std::find_if(splits.begin(), splits.end(),
                                    [&name](const SplitSize& split) { return split.name == name; });
    return found == splits.end() ? -1 : static_cast<int>(found - splits.begin());
}

DatasetOutline outlineOf(const CaptionDataset& dataset) {
    DatasetOutline outline;
    outline.format = toQString(dataset.format);
    outline.images = dataset.images.size();
    outline.problems = dataset.problems.size();
    for (const CaptionedImage& image : dataset.images) {
        outline.captions += image.captions.size();
        int split = outline.splitCalled(image.split_name);
        if (split < 0) {
            split = static_cast<int>(outline.splits.size());
            outline.splits.push_back({image.split_name, image.split, 0});
        }
        ++outline.splits[static_cast<std::size_t>(split)].images;
    }
    std::sort(outline.splits.begin(), outline.splits.end(), [](const auto& one, const auto& other) {
        return std::pair(-static_cast<int>(one.role), one.name) <
               std::pair(-static_cast<int>(other.role), other.name);
    });
    return outline;
}

QString datasetTitle(const std::string& paths) {
    QStringList titles;
    for (const QString& path : toQString(paths).split(QLatin1Char(','), Qt::SkipEmptyParts))
        titles << path.trimmed().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return titles.join(QStringLiteral(", "));
}

} // namespace saccade::ui
