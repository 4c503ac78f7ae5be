#pragma once

#include <string>

namespace saccade {

/// The texts of sheets and animations in a language; %1 is a number.
struct FigureTexts {
    std::string image = "image";
    std::string no_words = "(no words)";
    std::string share = "%1 %";
    std::string little = "< 1 %";
    std::string gate = "gate %1";
    std::string attention = "attention: %1 \u00d7"; ///< before the colours, which end with `ceiling`
    std::string floor = "%1 \u00d7";                ///< the same where there is less room
    std::string ceiling = "%1 \u00d7 even";
    std::string peak = "peak %1 \u00d7 even";
    std::string even = "\u00d7 even: times the attention of an even map";
    std::string even_line = "\u00d7 even: times the attention of an even map (the line)";
    std::string outlined = "outlined: the smallest region that holds %1 of the attention";
    std::string outlined_briefly = "%1 % of the attention outlined";
    std::string unseen = "not seen by the model";
    std::string log_probability = "log probability %1";
    std::string cut = "cut at the length limit";
    std::string probability_meaning = "%: probability of the word";
    std::string gate_meaning = "gate: how much the word draws on the image";
    std::string decimal_point = ".";

    /// `text` with a value in place of its %1.
    static std::string filled(std::string text, const std::string& value);
    /// `text` with a number of so many decimals in place of its %1.
    std::string filled(const std::string& text, double value, int decimals) const;
    /// `text` with a multiple of even attention.
    std::string multiple(const std::string& text, double value) const;
    /// "37 %"; "< 1 %" for what is small but not nothing.
    std::string percent(double share) const;
};

} // namespace saccade
