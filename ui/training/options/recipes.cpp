#include "ui/training/options/recipes.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "ui/common/convert.h"
#include "ui/common/dataset_summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace saccade::ui {
namespace {

constexpr std::uintmax_t maximum_bytes = 64 << 10;

/// With fewer images a run needs more epochs of smaller steps, and stops before it knows them by heart.
constexpr qsizetype few_images = 1500;

struct Title {
    const char* key;
    const char* text;
};
constexpr std::array titles = {
    Title{"scenes", QT_TRANSLATE_NOOP("Recipes", "Scenes")},
    Title{"scenes-in-two-minutes", QT_TRANSLATE_NOOP("Recipes", "Scenes, in two minutes")},
    Title{"scenes-from-nothing", QT_TRANSLATE_NOOP("Recipes", "Scenes, with an encoder from nothing")},
    Title{"photographs", QT_TRANSLATE_NOOP("Recipes", "Photographs")},
    Title{"few-photographs", QT_TRANSLATE_NOOP("Recipes", "A few hundred photographs")},
};

QString titleOf(const QString& key) {
    for (const Title& title : titles)
        if (key == QLatin1String(title.key))
            return QCoreApplication::translate("Recipes", title.text);
    return key;
}

qsizetype trainingImages(const DatasetSummary& data) {
    qsizetype images = 0;
    for (const DatasetSummary::Part& part : data.splits)
        images += part.role == Split::Train ? part.images : 0;
    return images;
}

} // namespace

std::vector<Recipe> recipesIn(const std::filesystem::path& folder) {
    std::vector<Recipe> recipes;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() != ".json")
            continue;
        const QString key = toQString(entry.path().stem());
        recipes.push_back({key, titleOf(key), entry.path()});
    }
    std::sort(recipes.begin(), recipes.end(),
              [](const Recipe& a, const Recipe& b) { return a.title < b.title; });
    return recipes;
}

const Recipe* recipeFor(const std::vector<Recipe>& recipes, const DatasetSummary& data) {
    const auto called = [&recipes](const QString& key) {
        const auto found = std::find_if(recipes.begin(), recipes.end(), [&key](const Recipe& recipe) {
            return recipe.key.compare(key, Qt::CaseInsensitive) == 0;
        });
        return found == recipes.end() ? nullptr : &*found;
    };
    if (const Recipe* own = called(data.format))
        return own;
    const bool few = trainingImages(data) < few_images;
    return called(few ? QStringLiteral("few-photographs") : QStringLiteral("photographs"));
}

TrainOptions readConfiguration(const std::filesystem::path& file) {
    const std::string text = readFileText(file, maximum_bytes);
    try {
        return trainOptionsFromJson(text);
    } catch (const Error& error) {
        throw FileError(file, error.message());
    }
}

} // namespace saccade::ui
