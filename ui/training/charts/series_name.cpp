#include "ui/common/metric_names.h"
#include "ui/training/charts/run_series.h"

#include <QCoreApplication>

#include <utility>

namespace saccade::ui {

QString seriesName(const std::string& key) {
    static constexpr std::pair<const char*, const char*> names[] = {
        {"training_loss", QT_TRANSLATE_NOOP("RunSeries", "Training loss")},
        {"minimised_loss", QT_TRANSLATE_NOOP("RunSeries", "With penalties")},
        {"validation_loss", QT_TRANSLATE_NOOP("RunSeries", "Validation loss")},
        {"training_perplexity", QT_TRANSLATE_NOOP("RunSeries", "Training perplexity")},
        {"validation_perplexity", QT_TRANSLATE_NOOP("RunSeries", "Validation perplexity")},
        {"learning_rate", QT_TRANSLATE_NOOP("RunSeries", "Learning rate")},
        {"gradient_norm", QT_TRANSLATE_NOOP("RunSeries", "Gradient norm")},
        {"speed", QT_TRANSLATE_NOOP("RunSeries", "Captions per second")},
        {"reward", QT_TRANSLATE_NOOP("RunSeries", "Reward")},
        {"attention_entropy", QT_TRANSLATE_NOOP("RunSeries", "Entropy")},
        {"attention_divergence", QT_TRANSLATE_NOOP("RunSeries", "Difference between words")},
        {"attention_uniform_distance", QT_TRANSLATE_NOOP("RunSeries", "Distance from even")},
        {"attention_mass_ratio", QT_TRANSLATE_NOOP("RunSeries", "Mass ratio")},
        {"pointing_game", QT_TRANSLATE_NOOP("RunSeries", "Pointing game")},
        {"attention_mass", QT_TRANSLATE_NOOP("RunSeries", "On named objects")},
        {"caption_repetition", QT_TRANSLATE_NOOP("RunSeries", "Repeated captions")},
    };
    for (const auto& [known, name] : names)
        if (key == known)
            return QCoreApplication::translate("RunSeries", name);
    return metricTitle(key);
}

} // namespace saccade::ui
