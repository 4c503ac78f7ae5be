#pragma once

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

/// The main facts: file, size, encoder, decoder, vocabulary, training.
std::vector<ModelFact> summaryOf(const ModelDetails& model);

/// The scores recorded in the file, on the images held out from training.
std::vector<ModelFact> scoresOf(const ModelDetails& model);

/// Everything that the file records about its training, in its order.
std::vector<ModelFact> trainingOf(const ModelDetails& model);

/// All of it as text, one fact per line.
QString factsText(const ModelDetails& model);

} // namespace saccade::ui
