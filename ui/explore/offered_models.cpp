#include "ui/explore/offered_models.h"

#include "core/run/run_directory.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <system_error>

namespace saccade::ui {
namespace {

struct OfferTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferedModels)
};

bool isFile(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored);
}

/// Adds what the groups before it lack.
void addGroup(std::vector<ModelGroup>& groups, const QString& title, std::vector<ModelEntry> models) {
    const auto known = [&groups](const ModelEntry& model) {
        return std::any_of(groups.begin(), groups.end(), [&model](const ModelGroup& group) {
            return std::any_of(group.models.begin(), group.models.end(),
                               [&model](const ModelEntry& each) { return each.file == model.file; });
        });
    };
    std::erase_if(models, known);
    if (!models.empty())
        groups.push_back({title, std::move(models)});
}

} // namespace

std::vector<ModelEntry> checkpointsOf(const std::filesystem::path& run) {
    const RunLayout layout{run};
    std::vector<ModelEntry> models;
    for (const std::filesystem::path& file : {layout.bestModel(), layout.lastModel()})
        if (isFile(file))
            models.push_back({modelTitle(file), file});
    return models;
}

std::vector<ModelGroup> offeredModels(const Settings& settings, const std::vector<ModelEntry>& shipped) {
    std::vector<ModelGroup> groups;
    addGroup(groups, OfferTexts::tr("With Saccade"), shipped);
    std::vector<ModelEntry> recent, of_runs;
    for (const QString& each : settings.recent_models)
        if (const std::filesystem::path file = toPath(each); isFile(file))
            recent.push_back({modelTitle(file), file});
    addGroup(groups, OfferTexts::tr("Recent"), recent);
    for (const QString& run : settings.recent_runs)
        for (const ModelEntry& model : checkpointsOf(toPath(run)))
            of_runs.push_back(model);
    addGroup(groups, OfferTexts::tr("Recent runs"), of_runs);
    return groups;
}

} // namespace saccade::ui
