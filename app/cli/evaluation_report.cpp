#include "app/cli/evaluation_report.h"

#include "app/cli/calibration_report.h"
#include "app/cli/diversity_report.h"
#include "core/base/number_text.h"
#include "core/metrics/score_intervals.h"
#include "core/result/result_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade::cli {
namespace {

constexpr std::size_t score_name_width = 8; // of a score, so that the numbers stand below each other

ScoreIntervals intervalsOf(const Evaluation& evaluation) {
    return scoreIntervals(evaluation.scores, evaluation.grounding, evaluation.scenes);
}

std::string percent(double share) {
    return fixedNumber(100 * share, 1) + " %";
}

/// "0.3512 to 0.4711", each number times `factor`.
std::string rangeText(const Interval& interval, int decimals, double factor = 1) {
    return fixedNumber(factor * interval.lower, decimals) + " to " +
           fixedNumber(factor * interval.upper, decimals);
}

/// "  95 % interval of the ratio: 1.90 to 2.40\n"; empty if the score has none.
std::string intervalLine(const ScoreIntervals& intervals, const std::string& score, const std::string& what,
                         int decimals, double factor = 1) {
    const Interval* interval = intervalOf(intervals, score);
    return interval == nullptr
               ? std::string()
               : "  95 % interval of " + what + ": " + rangeText(*interval, decimals, factor) + "\n";
}

std::string captionLines(const CaptionScores& scores, const ScoreIntervals& intervals) {
    std::string text;
    for (std::size_t i = 0; i < scores.names.size(); ++i) {
        std::string name = scores.names[i];
        name.resize(std::max(name.size(), score_name_width), ' ');
        text += name + " " + fixedNumber(scores.corpus[i], 4);
        if (const Interval* interval = intervalOf(intervals, scores.names[i]))
            text += "  95 % interval " + rangeText(*interval, 4);
        text += "\n";
    }
    return text;
}

std::string sceneLines(const SceneScores& scores, const ScoreIntervals& intervals) {
    return "objects right in " + percent(scores.objects_right) + ", objects and colours right in " +
           percent(scores.right) + " of " + std::to_string(scores.captions) + " scenes\n" +
           intervalLine(intervals, "scene_objects_right", "right objects, %", 1, 100) +
           intervalLine(intervals, "scene_objects_and_colours_right", "right objects and colours, %", 1, 100);
}

std::string groundingLines(const GroundingScores& scores, const ScoreIntervals& intervals) {
    if (scores.words == 0)
        return "no caption names an object that its image has a mask of\n";
    return "attention on the named object: mass " + fixedNumber(scores.mass, 3) + ", uniform " +
           fixedNumber(scores.uniform_mass, 3) + ", ratio " + fixedNumber(scores.massRatio(), 2) +
           ", pointing game " + percent(scores.pointing_game) + " of " + std::to_string(scores.words) +
           " words\n" + intervalLine(intervals, "attention_mass_ratio", "the ratio", 2) +
           intervalLine(intervals, "pointing_game", "the pointing game, %", 1, 100);
}

/// "colours of objects: ratio 1.41, pointing game 61.0 % of 23 words"; empty without such a word.
std::string classLine(const Grounding& grounding, WordClass word_class) {
    const GroundingScores& scores = grounding.of(word_class).corpus;
    if (scores.words == 0)
        return {};
    return std::string("  ") +
           (word_class == WordClass::Colour ? "colours of objects" : "relations between objects") +
           ": ratio " + fixedNumber(scores.massRatio(), 2) + ", pointing game " +
           percent(scores.pointing_game) + " of " + std::to_string(scores.words) + " words\n";
}

std::string hallucinationLines(const Hallucination& found, const ScoreIntervals& intervals) {
    if (found.captions == 0)
        return {};
    return "objects that are not in the image: " + std::to_string(found.absent) + " of " +
           std::to_string(found.named) + " named (CHAIRi " + percent(found.objectRate()) + "), in " +
           percent(found.captionRate()) + " of the captions (CHAIRs)\n" +
           intervalLine(intervals, "CHAIRi", "CHAIRi, %", 1, 100) +
           intervalLine(intervals, "CHAIRs", "CHAIRs, %", 1, 100);
}

nlohmann::ordered_json wordClassJson(const Grounding& grounding) {
    nlohmann::ordered_json json;
    for (const auto& [name, word_class] :
         {std::pair("objects", WordClass::Object), std::pair("colours", WordClass::Colour),
          std::pair("relations", WordClass::Relation)}) {
        const GroundingScores& scores = grounding.of(word_class).corpus;
        json[name]["words"] = scores.words;
        if (scores.words > 0) {
            json[name]["attention_mass"] = scores.mass;
            json[name]["attention_mass_uniform"] = scores.uniform_mass;
            json[name]["attention_mass_ratio"] = scores.massRatio();
            json[name]["pointing_game"] = scores.pointing_game;
        }
    }
    return json;
}

nlohmann::ordered_json hallucinationJson(const Hallucination& found) {
    nlohmann::ordered_json json;
    json["captions"] = found.captions;
    json["objects_named"] = found.named;
    json["objects_absent"] = found.absent;
    json["absent_words"] = found.absent_words;
    return json;
}

} // namespace

nlohmann::ordered_json evaluationJson(const Evaluation& evaluation,
                                      const std::optional<Calibration>& calibration, const EvaluatedBy& by) {
    const CaptionScores& scores = evaluation.scores;
    nlohmann::ordered_json json;
    for (std::size_t i = 0; i < scores.names.size(); ++i)
        json["scores"][scores.names[i]] = scores.corpus[i];
    if (evaluation.scenes)
        for (const auto& [name, value] : namedScores(*evaluation.scenes))
            json["scores"][name] = value;
    if (evaluation.grounding) {
        for (const auto& [name, value] : namedScores(evaluation.grounding->corpus))
            json["scores"][name] = value;
        json["scores"]["grounded_words"] = evaluation.grounding->corpus.words; // a count, without a point
        for (const auto& [name, value] : namedScores(evaluation.grounding->hallucination))
            if (!std::isnan(value))
                json["scores"][name] = value;
        json["attention_by_word_class"] = wordClassJson(*evaluation.grounding);
        json["hallucination"] = hallucinationJson(evaluation.grounding->hallucination);
    }
    if (evaluation.diversity)
        json["diversity"] = diversityJson(*evaluation.diversity);
    for (const auto& [name, interval] : intervalsOf(evaluation))
        json["confidence_intervals_95"][name] = {interval.lower, interval.upper};
    if (calibration)
        json["calibration"] = calibrationJson(*calibration);
    json["images"] = evaluation.images.size();
    json["captions_per_second"] = evaluation.captions_per_second;
    json["model"] = by.model;
    json["decode"] = nlohmann::ordered_json::parse(toJson(by.decode));
    return json;
}

std::string evaluationText(const Evaluation& evaluation, const std::optional<Calibration>& calibration) {
    const ScoreIntervals shown =
        evaluation.images.size() < few_images ? intervalsOf(evaluation) : ScoreIntervals();
    std::string text = captionLines(evaluation.scores, shown);
    if (evaluation.diversity)
        text += diversityLine(*evaluation.diversity);
    if (evaluation.scenes)
        text += sceneLines(*evaluation.scenes, shown);
    if (evaluation.grounding)
        text += groundingLines(evaluation.grounding->corpus, shown) +
                classLine(*evaluation.grounding, WordClass::Colour) +
                classLine(*evaluation.grounding, WordClass::Relation) +
                hallucinationLines(evaluation.grounding->hallucination, shown);
    if (calibration)
        text += calibrationLine(*calibration) + "\n";
    return text + std::to_string(evaluation.images.size()) + " images, " +
           fixedNumber(evaluation.captions_per_second, 1) + " captions/s\n";
}

} // namespace saccade::cli
