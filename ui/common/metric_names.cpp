#include "ui/common/metric_names.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace saccade::ui {
namespace {

struct Metrics {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::Metrics)
};

/// The n of "Bleu_n"; 0 for other names.
int bleuOrder(const std::string& name) {
    return name.size() == 6 && name.starts_with("Bleu_") && name[5] >= '1' && name[5] <= '9' ? name[5] - '0'
                                                                                             : 0;
}

QString bleuExplanation(int order) {
    if (order == 1)
        return Metrics::tr(
            "BLEU-1: the share of the caption's words that stand in a reference caption too. Captions that "
            "are too short lose points. 0 to 1, higher is better.");
    return Metrics::
        tr("BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference captions. "
           "Captions that are too short lose points. 0 to 1, higher is better.")
            .arg(order);
}

QString attentionExplanation(const std::string& name) {
    if (name == "attention_mass")
        return Metrics::tr("Attention mass: how much of a word's attention lies on the object that the word "
                           "names, where masks "
                           "drawn by people show it. Mean over the words that name an object of the image. 0 "
                           "to 1, higher is "
                           "better; large objects get more by themselves, so see the mass ratio, too.");
    if (name == "attention_mass_ratio")
        return Metrics::tr(
            "Mass ratio: how many times more attention lies on the named objects than if the model looked "
            "everywhere alike. 1 is no better than that; 2 is twice what the objects' size alone would get.");
    if (name == "pointing_game")
        return Metrics::tr(
            "Pointing game: how often the place where a word looked most lies on the object that the word "
            "names, give or take half a cell of the grid. 0 to 1, higher is better.");
    return {};
}

} // namespace

QString metricTitle(const std::string& name) {
    if (const int order = bleuOrder(name))
        return QStringLiteral("BLEU-%1").arg(order);
    if (name == "ROUGE_L")
        return QStringLiteral("ROUGE-L");
    if (name == "attention_mass")
        return Metrics::tr("Attention", "metric");
    if (name == "attention_mass_ratio")
        return Metrics::tr("Mass ratio");
    return name == "pointing_game" ? Metrics::tr("Pointing", "metric") : toQString(name);
}

QString metricExplanation(const std::string& name) {
    if (const int order = bleuOrder(name))
        return bleuExplanation(order);
    if (name == "ROUGE_L")
        return Metrics::tr(
            "ROUGE-L: the longest sequence of words, not necessarily side by side, that the caption and a "
            "reference share. It rewards the right words in the right order. 0 to 1, higher is better.");
    if (name == "CIDEr")
        return Metrics::tr(
            "CIDEr: how much the caption agrees with the references, where words that few images have count "
            "more than common ones such as “a” or “man”. It follows human judgement best. "
            "0 to 10, higher is better; good models reach about 1 on photographs.");
    if (name == "METEOR")
        return Metrics::tr(
            "METEOR: the words that the caption and a reference share, where the same stem counts too, "
            "with a penalty for words in another order. 0 to 1, higher is better.");
    return attentionExplanation(name);
}

QString scoreText(double score) {
    return std::isfinite(score) ? QLocale().toString(score, 'f', 3) : QStringLiteral("–");
}

} // namespace saccade::ui
