#include "ui/common/dataset_summary.h"

#include "core/data/splits.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace saccade::ui {
namespace {

constexpr std::array roles = {Split::Train, Split::Validation, Split::Test};

/// Other names of the roles, as imagesOfSplit() takes them.
bool meansRole(const QString& name, Split role) {
    switch (role) {
    case Split::Train:
        return name == u"train" || name == u"training";
    case Split::Validation:
        return name == u"val" || name == u"validation" || name == u"dev";
    case Split::Test:
        break;
    }
    return name == u"test";
}

} // namespace

bool DatasetSummary::holds(const QString& split) const {
    return std::any_of(splits.begin(), splits.end(), [&split](const Part& part) {
        return part.name == split || meansRole(split, part.role);
    });
}

QStringList DatasetSummary::splitNames() const {
    QStringList names;
    for (const Split role : roles)
        if (const QString name = toQString(nameOfSplit(role)); holds(name))
            names.append(name);
    for (const Part& part : splits)
        if (!names.contains(part.name))
            names.append(part.name);
    return names;
}

QString DatasetSummary::splitsText() const {
    QStringList texts;
    for (const Part& part : splits)
        texts.append(QStringLiteral("%1 %2").arg(QLocale().toString(part.images), part.name));
    return texts.join(QStringLiteral(", "));
}

DatasetSummary summaryOf(const CaptionDataset& dataset) {
    DatasetSummary summary;
    summary.format = toQString(dataset.format);
    summary.images = static_cast<qsizetype>(dataset.images.size());
    std::map<std::pair<Split, std::string_view>, qsizetype> parts;
    for (const CaptionedImage& image : dataset.images) {
        summary.captions += static_cast<qsizetype>(image.captions.size());
        ++parts[{image.split, image.split_name}];
    }
    for (const auto& [part, images] : parts)
        summary.splits.push_back({toQString(std::string(part.second)), part.first, images});
    for (const Problem& problem : dataset.problems)
        summary.problems.append(engineText(problem.said()));
    return summary;
}

} // namespace saccade::ui
