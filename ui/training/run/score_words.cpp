#include "ui/training/run/score_words.h"

#include "ui/common/metric_names.h"
#include "ui/common/number_text.h"

#include <QCoreApplication>

namespace saccade::ui {

QString scoreWords(const std::string& measure, double value) {
    const QString name = measure == "loss" ? QCoreApplication::translate("ScoreWords", "validation loss")
                                           : metricTitle(measure);
    return QCoreApplication::translate("ScoreWords", "%1 %2", "a measure and its value")
        .arg(name, decimalText(value, 2));
}

} // namespace saccade::ui
