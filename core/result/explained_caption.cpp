#include "core/result/explained_caption.h"

#include "core/result/attention_grid.h"
#include "core/result/gate_shares.h"
#include "core/result/map_agreement.h"
#include "core/result/result_json.h"
#include "core/result/verdict_text.h"

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include <cmath>

namespace saccade {
namespace {

using ExplainedJson = nlohmann::ordered_json;

double sixDecimals(double value) {
    return std::round(value * 1e6) / 1e6;
}

ExplainedJson numbers(const std::vector<float>& values) {
    ExplainedJson json = ExplainedJson::array();
    for (const float value : values)
        json.push_back(sixDecimals(static_cast<double>(value)));
    return json;
}

ExplainedJson mapsJson(const std::vector<ExplanationMap>& maps) {
    ExplainedJson json = ExplainedJson::object();
    for (const ExplanationMap& map : maps)
        json[map.explanation] = {
            {"weights", numbers(map.weights)},
            {"rank_correlation", sixDecimals(rankCorrelation(maps.front().weights, map.weights))},
            {"top_overlap", sixDecimals(topOverlap(maps.front().weights, map.weights))}};
    return json;
}

ExplainedJson orderJson(const OrderTest& order) {
    return {{"deletion", numbers(order.deletion)},
            {"insertion", numbers(order.insertion)},
            {"deletion_area", sixDecimals(areaBelow(order.deletion))},
            {"insertion_area", sixDecimals(areaBelow(order.insertion))}};
}

ExplainedJson testJson(const MapTest& test) {
    ExplainedJson orders = ExplainedJson::object(), verdicts = ExplainedJson::object();
    for (std::size_t i = 0; i < test.maps.size(); ++i) {
        orders[test.maps[i].order] = orderJson(test.maps[i]);
        verdicts[test.maps[i].order] = verdictName(verdictOn(test, i));
    }
    orders[test.uniform.order] = orderJson(test.uniform);
    orders[test.centre.order] = orderJson(test.centre);
    const Spread deletion = randomDeletion(test), insertion = randomInsertion(test);
    return {{"verdict", verdicts},
            {"whole", sixDecimals(static_cast<double>(test.whole))},
            {"blurred", sixDecimals(static_cast<double>(test.blurred))},
            {"orders", orders},
            {"random",
             {{"orders", test.random.size()},
              {"deletion_mean", sixDecimals(deletion.mean)},
              {"deletion_deviation", sixDecimals(deletion.deviation)},
              {"insertion_mean", sixDecimals(insertion.mean)},
              {"insertion_deviation", sixDecimals(insertion.deviation)}}}};
}

std::vector<float> weightsOf(const cv::Mat& grid) {
    return {grid.begin<float>(), grid.end<float>()};
}

std::string joinedWords(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

ExplainedJson neighboursJson(const std::vector<ContextNeighbour>& neighbours) {
    ExplainedJson json = ExplainedJson::array();
    for (const ContextNeighbour& neighbour : neighbours) {
        json.push_back({{"image", neighbour.image.string()},
                        {"caption", joinedWords(neighbour.words)},
                        {"position", neighbour.position},
                        {"word", neighbour.words[neighbour.position]},
                        {"similarity", sixDecimals(neighbour.similarity)}});
        if (neighbour.reading) {
            const AttentionMaps& maps = neighbour.reading->best().words[neighbour.position].attention;
            if (maps.maps > 0)
                json.back()["weights"] = numbers(weightsOf(attentionGrid(maps)));
        } else {
            json.back()["problem"] = neighbour.problem.english();
        }
    }
    return json;
}

ExplainedJson traceJson(const WordTrace& trace) {
    ExplainedJson json = {{"log_prob", sixDecimals(static_cast<double>(trace.said.log_probability))},
                          {"words", ExplainedJson::array()},
                          {"parts", ExplainedJson::array()}};
    for (const Alternative& word : trace.words)
        json["words"].push_back(
            {{"word", word.word}, {"log_prob", sixDecimals(static_cast<double>(word.log_probability))}});
    for (const TracePart& part : trace.parts)
        json["parts"].push_back(
            {{"name", part.name}, {"shape", part.shape}, {"values", numbers(part.values)}});
    for (const GateShares& share : gateShares(trace))
        json["gate_shares"].push_back({{"gate", share.gate},
                                       {"word", sixDecimals(share.word)},
                                       {"state", sixDecimals(share.state)},
                                       {"image", sixDecimals(share.image)},
                                       {"bias", sixDecimals(share.bias)}});
    return json;
}

ExplainedJson encoderJson(const EncoderTrace& encoder) {
    ExplainedJson json = ExplainedJson::array();
    for (const EncoderStage& stage : encoder.stages)
        json.push_back({{"channels", stage.channels},
                        {"rows", stage.rows},
                        {"columns", stage.columns},
                        {"parameters", stage.parameters},
                        {"seconds", sixDecimals(stage.seconds)},
                        {"strongest", stage.strongest},
                        {"maps", numbers(stage.maps)}});
    return json;
}

ExplainedJson explainedWordJson(const ExplainedWord& explained, const CaptionWord& word) {
    ExplainedJson json = {{"position", explained.position},
                          {"word", word.word},
                          {"log_prob", sixDecimals(static_cast<double>(word.log_probability))},
                          {"gate", sixDecimals(static_cast<double>(word.gate))}};
    if (!word.known)
        json["unknown"] = true;
    if (explained.sight) {
        json["without_image"] = sixDecimals(static_cast<double>(explained.sight->without_image));
        json["seen"] = sixDecimals(explained.sight->seen());
    }
    if (!explained.maps.empty())
        json["maps"] = mapsJson(explained.maps);
    if (explained.test)
        json["deletion"] = testJson(*explained.test);
    if (explained.trace)
        json["trace"] = traceJson(*explained.trace);
    if (explained.neighbours)
        json["neighbours"] = neighboursJson(*explained.neighbours);
    return json;
}

} // namespace

std::string toJson(const ExplainedCaption& explained) {
    ExplainedJson json = ExplainedJson::parse(toJson(explained.caption));
    json["given"] = explained.given;
    if (explained.given)
        json.erase("decode");
    if (explained.blank)
        json["blank"] = blankName(*explained.blank);
    if (explained.encoder)
        json["encoder"] = encoderJson(*explained.encoder);
    const std::vector<CaptionWord>& words = explained.caption.best().words;
    if (!words.empty()) {
        json["rows"] = words.front().attention.rows;
        json["columns"] = words.front().attention.columns;
    }
    json["words"] = ExplainedJson::array();
    for (const ExplainedWord& word : explained.words)
        json["words"].push_back(explainedWordJson(word, words[word.position]));
    return json.dump(-1, ' ', false, ExplainedJson::error_handler_t::replace);
}

} // namespace saccade
