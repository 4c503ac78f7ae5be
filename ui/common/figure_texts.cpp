#include "ui/common/figure_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace saccade::ui {
namespace {

std::string text(const char* source) {
    return QCoreApplication::translate("Figure", source).toStdString();
}

} // namespace

FigureTexts figureTexts() {
    return {.image = text(QT_TRANSLATE_NOOP("Figure", "image")),
            .no_words = text(QT_TRANSLATE_NOOP("Figure", "(no words)")),
            .share = QCoreApplication::translate("Figure", "%1 %", "a share").toStdString(),
            .little = QCoreApplication::translate("Figure", "< 1 %", "a share").toStdString(),
            .gate = text(QT_TRANSLATE_NOOP("Figure", "gate %1")),
            .attention = text(QT_TRANSLATE_NOOP("Figure", "attention: %1 ×")),
            .floor = text(QT_TRANSLATE_NOOP("Figure", "%1 ×")),
            .ceiling = text(QT_TRANSLATE_NOOP("Figure", "%1 × even")),
            .peak = text(QT_TRANSLATE_NOOP("Figure", "peak %1 × even")),
            .even = text(QT_TRANSLATE_NOOP("Figure", "× even: times the attention of an even map")),
            .even_line =
                text(QT_TRANSLATE_NOOP("Figure", "× even: times the attention of an even map (the line)")),
            .outlined = text(
                QT_TRANSLATE_NOOP("Figure", "outlined: the smallest region that holds %1 of the attention")),
            .outlined_briefly = text(QT_TRANSLATE_NOOP("Figure", "%1 % of the attention outlined")),
            .unseen = text(QT_TRANSLATE_NOOP("Figure", "not seen by the model")),
            .log_probability = text(QT_TRANSLATE_NOOP("Figure", "log probability %1")),
            .cut = text(QT_TRANSLATE_NOOP("Figure", "cut at the length limit")),
            .probability_meaning = text(QT_TRANSLATE_NOOP("Figure", "%: probability of the word")),
            .gate_meaning = text(QT_TRANSLATE_NOOP("Figure", "gate: how much the word draws on the image")),
            .decimal_point = QLocale().decimalPoint().toStdString()};
}

} // namespace saccade::ui
