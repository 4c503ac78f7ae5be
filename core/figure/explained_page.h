#pragma once

#include "core/base/message.h"
#include "core/result/explained_caption.h"

#include <opencv2/core/mat.hpp>

#include <functional>
#include <string>

namespace saccade {

/// The texts of the page in a language; %1 is a value.
struct ExplainedPageTexts {
    std::string language = "en"; ///< of the HTML
    std::string hint = "Point at a word to see where the model looked for it.";
    std::string map = "Map";
    std::string probability = "probability";
    std::string without_image = "without the image";
    std::string seen = "seen in the image";
    std::string unknown = "not in the vocabulary";
    std::string deletion = "Deletion: image blurred";
    std::string insertion = "Insertion: image brought back";
    std::string own = "the map";
    std::string random = "random orders";
    std::string even = "whole image evenly";
    std::string made_by = "Model: %1";
    /// A verdict in the language.
    std::function<std::string(const Message&)> say = [](const Message& message) { return message.english(); };
};

/// The exploration of a caption as one HTML file that needs nothing else, not even a network: the image,
/// words to point at, their maps, probabilities and verdicts. `rgb` is CV_8UC3, in the shape of the original;
/// large ones are embedded at reduced size.
std::string explainedPage(const ExplainedCaption& explained, const cv::Mat& rgb,
                          const ExplainedPageTexts& texts = {});

} // namespace saccade
