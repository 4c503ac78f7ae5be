#include "ui/common/metric_names.h"

#include "core/metrics/metric.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace saccade::ui {
namespace {

struct Metrics {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::Metrics)
};

/// Null for what is no score of captions.
const MetricScore* scoreCalled(const std::string& name) {
    for (const MetricKind& metric : captionMetrics())
        for (const MetricScore& score : metric.scores)
            if (score.name == name)
                return &score;
    return nullptr;
}

QString attentionExplanation(const std::string& name) {
    if (name == "attention_mass")
        return Metrics::tr(
            "Attention mass: how much of a word's attention lies on the object that the word "
            "names, where masks "
            "drawn by people show it. Mean over the words that name an object of the image. 0 "
            "to 1; large objects get more by themselves, so compare models by the mass ratio.");
    if (name == "attention_mass_ratio")
        return Metrics::tr(
            "Mass ratio: how many times more attention lies on the named objects than if the model looked "
            "everywhere alike. 1 is no better than that; 2 is twice what the objects' size alone would get.");
    if (name == "pointing_game")
        return Metrics::tr(
            "Pointing game: how often the place where a word looked most lies on the object that the word "
            "names, give or take half a cell of the grid. 0 to 1, higher is better.");
    if (name == "CHAIRi")
        return Metrics::tr(
            "CHAIRi: of the objects that the captions name, the share that is not in the image, "
            "neither outlined nor named by a person. 0 to 1, lower is better.");
    if (name == "CHAIRs")
        return Metrics::tr(
            "CHAIRs: the share of captions that name an object which is not in the image. 0 to "
            "1, lower is better.");
    if (name == "grounded_words")
        return Metrics::tr(
            "Words of the captions that name an object of the image, of which a mask shows where "
            "it is. The scores of the attention are means over these words.");
    return {};
}

QString sceneExplanation(const std::string& name) {
    if (name == "scene_objects_right")
        return Metrics::tr(
            "The share of captions that name only objects that are in the scene. 0 to 1, higher "
            "is better.");
    if (name == "scene_objects_and_colours_right")
        return Metrics::tr(
            "The share of captions that name an object with its colour, and nothing that is not "
            "in the scene as they describe it. 0 to 1, higher is better.");
    return {};
}

QString diversityExplanation(const std::string& name) {
    if (name == "Distinct_1")
        return Metrics::tr("Distinct-1: different words per word of all captions together.");
    if (name == "Distinct_2")
        return Metrics::tr(
            "Distinct-2: different pairs of neighbouring words per pair of all captions together. 0 to 1: "
            "the "
            "higher it is, the less the captions repeat each other. It falls with the number of images, so "
            "compare models on the same images.");
    if (name == "words_used")
        return Metrics::tr("Different words in all captions together.");
    if (name == "novel_captions")
        return Metrics::tr("The share of captions that are not among the training captions of the dataset, "
                           "word for word.");
    return {};
}

} // namespace

QString metricTitle(const std::string& name) {
    if (const MetricScore* score = scoreCalled(name))
        return engineText(score->label);
    if (name == "attention_mass")
        return Metrics::tr("Attention", "metric");
    if (name == "attention_mass_ratio")
        return Metrics::tr("Mass ratio");
    if (name == "grounded_words")
        return Metrics::tr("Words", "that name an object");
    if (name == "scene_objects_right")
        return Metrics::tr("Right objects");
    if (name == "scene_objects_and_colours_right")
        return Metrics::tr("Right colours");
    if (name == "Distinct_1" || name == "Distinct_2")
        return name == "Distinct_1" ? Metrics::tr("Distinct-1") : Metrics::tr("Distinct-2");
    if (name == "words_used")
        return Metrics::tr("Words used");
    if (name == "novel_captions")
        return Metrics::tr("Novel", "captions");
    return name == "pointing_game" ? Metrics::tr("Pointing", "metric") : toQString(name);
}

QString metricExplanation(const std::string& name) {
    const MetricScore* score = scoreCalled(name);
    if (score != nullptr)
        return engineText(score->explanation);
    for (const QString& text : {sceneExplanation(name), diversityExplanation(name)})
        if (!text.isEmpty())
            return text;
    return attentionExplanation(name);
}

bool isCount(const std::string& name) {
    return name == "grounded_words" || name == "words_used";
}

bool isLowerBetter(const std::string& name) {
    return name.starts_with("CHAIR");
}

bool comparesModels(const std::string& name) {
    const bool is_diversity = name.starts_with("Distinct_") || name == "novel_captions";
    return name != "attention_mass" && name != "attention_mass_uniform" && !is_diversity && !isCount(name);
}

QString scoreText(const std::string& name, double score) {
    return isCount(name) && std::isfinite(score) ? QLocale().toString(std::llround(score)) : scoreText(score);
}

QString scoreText(double score) {
    return std::isfinite(score) ? QLocale().toString(score, 'f', 3) : QStringLiteral("–");
}

} // namespace saccade::ui
