#include "ui/evaluation/run_models.h"

#include "core/base/error.h"
#include "core/run/run_directory.h"
#include "core/weights/model_details.h"
#include "ui/common/convert.h"
#include "ui/common/metric_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace saccade::ui {
namespace {

struct RunModels {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::RunModels)
};

/// As in a model's training record; the first that it has is shown.
constexpr std::array best_scores = {"CIDEr", "Bleu_4"};

std::optional<double> scoreIn(const ModelDetails& model, const std::string& name) {
    const std::string key = "scores." + name;
    const auto found = std::find_if(model.training.begin(), model.training.end(),
                                    [&key](const auto& fact) { return fact.first == key; });
    double score = 0;
    if (found == model.training.end() ||
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), score).ec !=
            std::errc())
        return std::nullopt;
    return score;
}

QString titleWithScore(const std::filesystem::path& file) {
    const QString title = modelTitle(file);
    try {
        const ModelDetails model = readModelDetails(file);
        for (const char* name : best_scores)
            if (const std::optional<double> score = scoreIn(model, name))
                return RunModels::tr("%1 (%2 %3)", "model (metric score)")
                    .arg(title, metricTitle(name), scoreText(*score));
    } catch (const Error&) {
        return title; // what is wrong with it is told when it is evaluated
    }
    return title;
}

} // namespace

std::vector<ModelEntry> bestModelsOf(const QStringList& runs) {
    std::vector<ModelEntry> models;
    for (const QString& run : runs) {
        const std::filesystem::path file = RunLayout{toPath(run)}.bestModel();
        std::error_code error;
        if (std::filesystem::is_regular_file(file, error))
            models.push_back({titleWithScore(file), file});
    }
    return models;
}

} // namespace saccade::ui
