#pragma once

#include "core/run/option_table.h"
#include "core/weights/model_details.h"

#include <QString>

#include <vector>

namespace saccade::ui {

/// One fact about a model, in plain words.
struct ModelFact {
    QString name;
    QString value;
    QString explanation; ///< for a student; may be empty
};

/// What everybody wants to know: file, size, encoder, decoder, vocabulary, training.
std::vector<ModelFact> summaryOf(const ModelDetails& model, const OptionTable& options);

/// The scores that the file has of itself, on the images held out in training.
std::vector<ModelFact> scoresOf(const ModelDetails& model);

/// Everything that the file says of its training, in its order.
std::vector<ModelFact> trainingOf(const ModelDetails& model, const OptionTable& options);

/// All of it as text, one line per fact.
QString factsText(const ModelDetails& model, const OptionTable& options);

} // namespace saccade::ui
