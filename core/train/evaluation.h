#pragma once

#include "core/captioner/caption_together.h"
#include "core/data/caption_dataset.h"
#include "core/metrics/caption_scores.h"
#include "core/metrics/diversity.h"
#include "core/metrics/grounding.h"
#include "core/metrics/scene_scores.h"
#include "core/result/decode_options.h"
#include "core/train/calibration.h"
#include "core/train/feature_source.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// How good the captions of a split are.
struct Evaluation {
    std::vector<std::size_t> images;    ///< images of the dataset that were captioned
    std::vector<Hypothesis> hypotheses; ///< the best of each
    std::vector<Geometry> geometries;   ///< where their grids lie on the images
    CaptionScores scores;               ///< in the order of `images`
    /// How varied the captions are, and how many of them the training images of the same dataset have;
    /// nothing from captionImages().
    std::optional<Diversity> diversity;
    /// How the attention compares with masks; nothing if the images have none.
    std::optional<Grounding> grounding;
    std::optional<SceneScores> scenes; ///< nothing if none of the images is a generated scene
    /// How reliable the probabilities are over the words of the references; nothing if it was not asked for.
    std::optional<Calibration> calibration;
    double captions_per_second = 0;
};

/// Called after each batch with the number of images done; if it returns false, captioning stops with what
/// exists.
using EvaluationProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// The captions in the order of `images`, among which theirs are; without scores.
Evaluation inOrder(Evaluation captions, const std::vector<std::size_t>& images);

/// Captions images in batches with features from `source`, without scores. Images that cannot be read are
/// left out.
Evaluation captionImages(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                         const DecodeOptions& options, const EvaluationProgress& progress = {});

/// Scores them against `references` (tokens, by image of the dataset). Throws Error if there are none.
void scoreEvaluation(Evaluation& evaluation,
                     const std::vector<std::vector<std::vector<std::string>>>& references);

/// Captions and scores the images of a split that have a caption, encoded from their files, including their
/// diversity, the grounding of the captions and the correctness of those of generated scenes. The calibration
/// is measured on the first `calibration_images` of them. `problem` also reports unusable masks. Throws Error
/// also if the split has no such image.
Evaluation evaluateSplit(Captioner& captioner, const CaptionDataset& dataset, const std::string& split,
                         const DecodeOptions& options, const BadImage& problem,
                         const EvaluationProgress& progress = {}, std::size_t calibration_images = 0);

/// The same with several models that caption together, whose calibration is not measured.
Evaluation evaluateSplit(const Captioners& models, const CaptionDataset& dataset, const std::string& split,
                         const DecodeOptions& options, const BadImage& problem,
                         const EvaluationProgress& progress = {});

} // namespace saccade
