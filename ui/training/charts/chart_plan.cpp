#include "ui/training/charts/chart_plan.h"

#include "ui/common/metric_names.h"

#include <QCoreApplication>

namespace saccade::ui {
namespace {

constexpr double unit_of_scores = 1; // and of shares

QString text(const char* source) {
    return QCoreApplication::translate("ChartPlan", source);
}

} // namespace

Qt::PenStyle runStyle(std::size_t run) {
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[run % std::size(styles)];
}

std::vector<PlannedChart> plannedCharts() {
    return {
        {QStringLiteral("loss"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Loss")),
         text(QT_TRANSLATE_NOOP(
             "ChartPlan",
             "How surprised the model is by a word of a true caption, on average; less is "
             "better. When the validation loss rises while the training loss falls, the model learns "
             "its images by heart. With penalties: what the optimiser minimises.")),
         true,
         {{"training_loss", true}, {"validation_loss"}, {"minimised_loss", true, false}}},
        {QStringLiteral("reward"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Reward")),
         text(QT_TRANSLATE_NOOP(
             "ChartPlan", "The mean score (CIDEr-D) of the captions drawn for a batch: what self-critical "
                          "training raises; more is better.")),
         false,
         {{"reward", true}},
         true,
         unit_of_scores},
        {QStringLiteral("scores"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Caption scores")),
         text(QT_TRANSLATE_NOOP("ChartPlan",
                                "How much the generated captions of the validation images share with what "
                                "people wrote; more is better.")),
         false,
         {{"CIDEr"}, {"Bleu_4"}, {"ROUGE_L"}, {"METEOR"}},
         false,
         unit_of_scores},
        {QStringLiteral("attention"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Attention")),
         text(QT_TRANSLATE_NOOP(
             "ChartPlan",
             "Entropy: 1 when attention is spread evenly over the image, 0 when it lies in one "
             "place. Difference between words: 0 when every word looks at the same place. On named "
             "objects: the share of a word's attention that lies on the objects it names, if the "
             "validation images have object masks.")),
         false,
         {{"attention_entropy"}, {"attention_divergence"}, {"attention_mass"}},
         false,
         unit_of_scores},
        {QStringLiteral("mass_ratio"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Mass ratio")),
         metricExplanation("attention_mass_ratio"),
         false,
         {{"attention_mass_ratio"}},
         true,
         unit_of_scores},
        {QStringLiteral("pointing_game"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Pointing game")),
         metricExplanation("pointing_game"),
         false,
         {{"pointing_game"}},
         true,
         unit_of_scores},
        {QStringLiteral("learning_rate"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Learning rate")),
         text(QT_TRANSLATE_NOOP("ChartPlan",
                                "How large the steps of the optimiser are; the schedule sets it.")),
         true,
         {{"learning_rate"}}},
        {QStringLiteral("gradient_norm"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Gradient norm")),
         text(QT_TRANSLATE_NOOP(
             "ChartPlan", "How strongly a batch pulls at the weights, before clipping. A calm line is good; "
                          "jumps by a factor of ten mean that the learning rate is too high.")),
         true,
         {{"gradient_norm", true}}},
        {QStringLiteral("speed"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Captions per second")),
         text(QT_TRANSLATE_NOOP("ChartPlan", "How many training captions are processed per second.")),
         false,
         {{"speed", true}}},
        {QStringLiteral("perplexity"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Perplexity")),
         text(QT_TRANSLATE_NOOP(
             "ChartPlan", "How many words the model wavers between, if all were equally likely; the loss on "
                          "another scale.")),
         true,
         {{"training_perplexity", true}, {"validation_perplexity"}}},
        {QStringLiteral("repetition"),
         text(QT_TRANSLATE_NOOP("ChartPlan", "Repeated captions")),
         text(QT_TRANSLATE_NOOP("ChartPlan",
                                "The share of validation images that got a caption which another image got "
                                "too; less is better.")),
         false,
         {{"caption_repetition"}},
         false,
         unit_of_scores},
    };
}

std::vector<PlotLine> plannedLines(const PlannedChart& chart, const std::vector<NamedRun>& runs) {
    std::vector<PlotLine> lines;
    for (std::size_t run = 0; run < runs.size(); ++run)
        for (std::size_t i = 0; i < chart.curves.size(); ++i) {
            const auto& [key, smooth, visible] = chart.curves[i];
            PlotLine line{runs[run].series,    key,           seriesName(key), runs[run].name,
                          static_cast<int>(i), runStyle(run), smooth,          visible};
            if (runs.size() > 1)
                line.name = text(QT_TRANSLATE_NOOP("ChartPlan", "%1, %2")).arg(line.name, runs[run].name);
            lines.push_back(line);
        }
    return lines;
}

} // namespace saccade::ui
