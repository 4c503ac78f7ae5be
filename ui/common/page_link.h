#pragma once

#include "ui/common/deed.h"

#include <QObject>
#include <QStringList>

#include <filesystem>

namespace saccade {
struct ModelDetails;
}

namespace saccade::ui {

/// What the pages and the window tell each other; none of the pages knows another.
class PageLink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Somebody wants to caption with this model; the window opens it.
    void modelOffered(const std::filesystem::path& model);
    /// This model is to be evaluated on the dataset, paths joined with commas.
    void evaluationOffered(const std::filesystem::path& model, const QString& dataset);
    /// An image is to be captioned by `model`, beside what people wrote about it.
    void imageOffered(const QString& image, const QStringList& references,
                      const std::filesystem::path& model);
    /// A training run has begun or was resumed.
    void runStarted(const std::filesystem::path& run);
    /// The model that captions from now on. `chosen`: by somebody, not as the newest weights of a run.
    void modelOpened(const saccade::ModelDetails& model, bool chosen);
    /// Somebody did something that a chapter may wait for.
    void did(const saccade::ui::Deed& deed);
};

} // namespace saccade::ui
