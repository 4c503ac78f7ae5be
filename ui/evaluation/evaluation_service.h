#pragma once

#include "core/base/message.h"
#include "core/metrics/caption_scores.h"
#include "core/metrics/diversity.h"
#include "core/metrics/grounding.h"
#include "core/metrics/reliability.h"
#include "core/metrics/scene_scores.h"
#include "core/metrics/score_intervals.h"
#include "core/result/decode_options.h"

#include <QMetaType>
#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace saccade::ui {

struct EvaluationRequest {
    std::filesystem::path model;
    std::string dataset; ///< in the form of openDataset()
    std::string split;
    DecodeOptions options;

    /// Whether both are the same request: the same model with the same search on the same images.
    bool operator==(const EvaluationRequest&) const = default;
};

/// One image of an evaluated split.
struct EvaluatedImage {
    std::filesystem::path path;
    std::string caption;
    std::vector<std::string> references;
    std::string id; ///< see CaptionedImage, for results files
    bool id_is_text = false;
};

struct EvaluationReport {
    EvaluationRequest request;
    std::vector<EvaluatedImage> images;
    CaptionScores scores; ///< `scores.images[i]` belongs to `images[i]`
    /// If the images have masks; `grounding->images[i]` belongs to `images[i]`.
    std::optional<Grounding> grounding = std::nullopt;
    /// If some are generated scenes; `scenes->images[i]` belongs to `images[i]`.
    std::optional<SceneScores> scenes = std::nullopt;
    std::optional<Diversity> diversity = std::nullopt;
    ScoreIntervals intervals{};
    /// Over the words of the reference captions, of the first images if there are many.
    std::optional<Reliability> reliability = std::nullopt;
    double captions_per_second = 0;
    std::vector<Message> problems; ///< images that could not be read
};

/// The calibration of a model is measured on this many images at most.
inline constexpr std::size_t most_calibration_images = 1000;

/// Reports are large and shown in several tables; they never change after arrival.
using ReportPointer = std::shared_ptr<const EvaluationReport>;

/// Evaluates a model in the background, one request at a time; further ones wait.
class EvaluationService : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const EvaluationRequest& request) = 0;
    /// Drops waiting and running requests; cancelled() follows.
    virtual void cancel() = 0;

Q_SIGNALS:
    void started(const saccade::ui::EvaluationRequest& request);
    void progressed(int done, int total);
    void finished(const saccade::ui::EvaluationReport& report);
    void failed(const QString& reason);
    void cancelled();
};

} // namespace saccade::ui
