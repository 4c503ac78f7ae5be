#include "app/cli/explain_printer.h"

#include "core/base/number_text.h"
#include "core/result/gate_shares.h"
#include "core/result/map_agreement.h"
#include "core/result/verdict_text.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <ostream>

namespace saccade::cli {
namespace {

constexpr int word_width = 16;
constexpr int figure_width = 12;

std::string percentage(double share) {
    return fixedNumber(100 * share, 1) + " %";
}

void printHeading(std::ostream& out, const ExplainedCaption& explained) {
    out << std::left << std::setw(word_width) << "word" << std::right << std::setw(figure_width)
        << "probability";
    if (explained.blank)
        out << std::setw(figure_width + 4) << "without image" << std::setw(figure_width) << "seen";
    out << '\n';
}

void printWord(std::ostream& out, const ExplainedWord& word, const CaptionWord& said) {
    out << std::left << std::setw(word_width) << said.word + (said.known ? "" : " (unknown)") << std::right
        << std::setw(figure_width) << percentage(std::exp(static_cast<double>(said.log_probability)));
    if (word.sight)
        out << std::setw(figure_width + 4)
            << percentage(std::exp(static_cast<double>(word.sight->without_image))) << std::setw(figure_width)
            << percentage(word.sight->seen());
    out << '\n';
}

void printMaps(std::ostream& out, const ExplainedWord& word, const CaptionWord& said) {
    for (std::size_t i = 0; i < word.maps.size(); ++i) {
        const ExplanationMap& map = word.maps[i];
        const auto peak = std::max_element(map.weights.begin(), map.weights.end()) - map.weights.begin();
        out << said.word << ", " << map.explanation << ": ";
        if (map.weights[static_cast<std::size_t>(peak)] > 0)
            out << "peak in row " << peak / map.columns + 1 << ", column " << peak % map.columns + 1;
        else
            out << "finds nothing that speaks for the word";
        if (i > 0)
            out << "; rank correlation with " << word.maps.front().explanation << ' '
                << fixedNumber(rankCorrelation(word.maps.front().weights, map.weights), 2);
        out << '\n';
        if (word.test)
            out << "  " << verdictText(said.word, *word.test, i).english() << '\n';
    }
}

std::string sidesText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t side : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(side);
    return text;
}

void printEncoder(std::ostream& out, const EncoderTrace& encoder) {
    out << "\nencoder" << std::setw(figure_width + 8) << "channels" << std::setw(figure_width) << "grid"
        << std::setw(figure_width) << "parameters" << std::setw(figure_width) << "ms" << '\n';
    for (std::size_t i = 0; i < encoder.stages.size(); ++i) {
        const EncoderStage& stage = encoder.stages[i];
        out << "stage " << i + 1 << std::setw(figure_width + 8) << stage.channels << std::setw(figure_width)
            << sidesText({stage.rows, stage.columns}) << std::setw(figure_width) << stage.parameters
            << std::setw(figure_width) << fixedNumber(1000 * stage.seconds, 1) << '\n';
    }
}

/// A line for each gate of the LSTM: what it was computed from.
void printGateShares(std::ostream& out, const std::vector<GateShares>& shares) {
    constexpr int name_width = 20;
    if (shares.empty())
        return;
    out << std::left << std::setw(name_width) << "gate computed from" << std::right;
    for (const char* source : {"word", "state", "image", "bias"})
        out << std::setw(figure_width) << source;
    out << '\n';
    for (const GateShares& share : shares) {
        out << std::left << std::setw(name_width) << share.gate << std::right;
        for (const double part : {share.word, share.state, share.image, share.bias})
            out << std::setw(figure_width) << percentage(part);
        out << '\n';
    }
}

/// A line for each quantity: its shape, and the least, mean and greatest of its values.
void printTrace(std::ostream& out, const WordTrace& trace, const std::string& said) {
    constexpr int name_width = 20;
    out << '\n'
        << std::left << std::setw(name_width) << said << std::right << std::setw(figure_width) << "shape"
        << std::setw(figure_width) << "least" << std::setw(figure_width) << "mean" << std::setw(figure_width)
        << "greatest" << '\n';
    for (const TracePart& part : trace.parts) {
        if (part.values.empty())
            continue;
        const auto [least, greatest] = std::minmax_element(part.values.begin(), part.values.end());
        const double sum = std::accumulate(part.values.begin(), part.values.end(), 0.0);
        out << std::left << std::setw(name_width) << part.name << std::right << std::setw(figure_width)
            << sidesText(part.shape) << std::setw(figure_width) << fixedNumber(static_cast<double>(*least), 3)
            << std::setw(figure_width) << fixedNumber(sum / static_cast<double>(part.values.size()), 3)
            << std::setw(figure_width) << fixedNumber(static_cast<double>(*greatest), 3) << '\n';
    }
    printGateShares(out, gateShares(trace));
    for (const Alternative& word : trace.words)
        out << "  " << percentage(std::exp(static_cast<double>(word.log_probability))) << "  "
            << (word.word.empty() ? "(end)" : word.word) << '\n';
}

/// A line each: how near, the caption with its word in brackets, the image or what is wrong with it.
void printNeighbours(std::ostream& out, const ExplainedWord& word, const CaptionWord& said) {
    out << said.word << ", nearest in training:" << (word.neighbours->empty() ? " none" : "") << '\n';
    for (const ContextNeighbour& neighbour : *word.neighbours) {
        out << "  " << fixedNumber(neighbour.similarity, 3) << "  ";
        for (std::size_t i = 0; i < neighbour.words.size(); ++i) {
            const bool marked = i == neighbour.position;
            out << (i > 0 ? " " : "") << (marked ? "[" : "") << neighbour.words[i] << (marked ? "]" : "");
        }
        out << '\t' << (neighbour.reading ? neighbour.image.string() : neighbour.problem.english()) << '\n';
    }
}

} // namespace

void printExplained(std::ostream& out, const ExplainedCaption& explained) {
    const Hypothesis& caption = explained.caption.best();
    out << explained.caption.image << '\t' << caption.caption() << "\n\n";
    printHeading(out, explained);
    for (const ExplainedWord& word : explained.words)
        printWord(out, word, caption.words[word.position]);
    out << '\n';
    for (const ExplainedWord& word : explained.words)
        printMaps(out, word, caption.words[word.position]);
    if (explained.encoder)
        printEncoder(out, *explained.encoder);
    for (const ExplainedWord& word : explained.words)
        if (word.trace)
            printTrace(out, *word.trace, caption.words[word.position].word);
    for (const ExplainedWord& word : explained.words)
        if (word.neighbours)
            printNeighbours(out, word, caption.words[word.position]);
    if (explained.blank)
        out << "\nWithout image: "
            << (*explained.blank == Blank::MeanGrid ? "the mean of the images that the model learned from"
                                                    : "the image, blurred until only its colours are left")
            << ".\n";
}

} // namespace saccade::cli
