#include "ui/training/recipes.h"

#include "core/base/error.h"
#include "core/data/file_text.h"
#include "ui/common/convert.h"

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr std::uintmax_t most_bytes = 64 << 10;

} // namespace

std::vector<Recipe> recipesIn(const std::filesystem::path& folder) {
    std::vector<Recipe> recipes;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() != ".json")
            continue;
        QString name = toQString(entry.path().stem());
        name.front() = name.front().toUpper();
        recipes.push_back({name, entry.path()});
    }
    std::sort(recipes.begin(), recipes.end(),
              [](const Recipe& a, const Recipe& b) { return a.name < b.name; });
    return recipes;
}

TrainOptions readConfiguration(const std::filesystem::path& file) {
    const std::string text = readFileText(file, most_bytes);
    try {
        return trainOptionsFromJson(text);
    } catch (const Error& error) {
        throw FileError(file, error.what());
    }
}

} // namespace saccade::ui
