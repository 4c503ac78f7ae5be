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

} // namespace

QString metricTitle(const std::string& name) {
    if (const int order = bleuOrder(name))
        return QStringLiteral("BLEU-%1").arg(order);
    return name == "ROUGE_L" ? QStringLiteral("ROUGE-L") : toQString(name);
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
    return {};
}

QString scoreText(double score) {
    return std::isfinite(score) ? QLocale().toString(score, 'f', 3) : QStringLiteral("–");
}

} // namespace saccade::ui
