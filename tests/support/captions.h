#pragma once

#include "core/result/caption_result.h"

#include <cmath>
#include <string>
#include <vector>

namespace saccade::test {

/// A word with one map of 2 x 2 cells: top left, top right, bottom left, bottom right.
inline CaptionWord wordOf(const std::string& text, double probability, std::vector<float> weights = {}) {
    CaptionWord word;
    word.word = text;
    word.log_probability = static_cast<float>(std::log(probability));
    word.gate = 0.5F;
    if (!weights.empty())
        word.attention = {1, 2, 2, std::move(weights)};
    return word;
}

/// A caption whose log probability is the sum over its words.
inline Hypothesis captionOf(std::vector<CaptionWord> words) {
    Hypothesis caption;
    caption.words = std::move(words);
    for (const CaptionWord& word : caption.words)
        caption.log_probability += word.log_probability;
    caption.score = caption.log_probability;
    return caption;
}

/// Words of probability one half.
inline Hypothesis plainCaption(const std::vector<std::string>& words) {
    std::vector<CaptionWord> all;
    for (const std::string& word : words)
        all.push_back(wordOf(word, 0.5));
    return captionOf(std::move(all));
}

/// A result for an image of 100 x 100 pixels that the network sees completely.
inline CaptionResult resultOf(std::vector<Hypothesis> hypotheses) {
    CaptionResult result;
    result.geometry = {{100, 100}, {0, 0, 100, 100}};
    result.hypotheses = std::move(hypotheses);
    return result;
}

/// A caption of an image of this size that the network saw completely, with a map of 2 x 2 cells for each
/// word.
inline CaptionResult captioned(const std::vector<std::string>& words, cv::Size original) {
    CaptionResult result;
    result.image = "folder/picture.jpg";
    result.model = "small.safetensors";
    result.geometry = {original, cv::Rect2d(0, 0, original.width, original.height)};
    Hypothesis caption;
    for (const std::string& text : words) {
        CaptionWord word;
        word.word = text;
        word.log_probability = -1;
        word.gate = 0.5F;
        word.attention = {1, 2, 2, {0.7F, 0.1F, 0.1F, 0.1F}};
        caption.words.push_back(word);
    }
    result.hypotheses = {caption};
    return result;
}

} // namespace saccade::test
