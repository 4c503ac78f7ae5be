#include "app/cli/score_command.h"

#include "app/cli/diversity_report.h"
#include "core/base/error.h"
#include "core/data/reference_captions.h"
#include "core/data/results_file.h"
#include "core/metrics/caption_scores.h"
#include "core/metrics/cider.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <unordered_set>

namespace saccade::cli {
namespace {

struct Options {
    std::string references;
    std::string candidates;
    std::string training; ///< captions file; empty: none
    std::string tokenizer = "ptb";
    std::string format = "text";
};

/// The captions to score, image by image.
struct Captions {
    std::vector<Tokens> candidates;
    std::vector<std::vector<Tokens>> references;
};

void listProblems(const std::vector<Problem>& problems) {
    constexpr std::size_t shown = 10;
    for (std::size_t i = 0; i < problems.size() && i < shown; ++i)
        std::cerr << "saccade: " << problems[i].text() << '\n';
    if (problems.size() > shown)
        std::cerr << "saccade: and " << problems.size() - shown << " more of this kind\n";
}

auto tokenizerOf(const Options& options) {
    return options.tokenizer == "ptb" ? tokenizePtb : tokenizeWhitespace;
}

/// Empty where no file was named.
std::vector<Tokens> trainingCaptions(const Options& options) {
    std::vector<Tokens> captions;
    if (options.training.empty())
        return captions;
    const ReferenceCaptions training = readReferenceCaptions(options.training);
    listProblems(training.problems);
    for (const auto& [image, of_image] : training.by_image)
        for (const std::string& caption : of_image)
            captions.push_back(tokenizerOf(options)(caption));
    if (captions.empty())
        throw FileError(options.training, say("has no captions"));
    return captions;
}

/// Pairs every candidate with its references. Images without a candidate are left out, as in the COCO caption
/// evaluation if it is given the image ids of the results.
Captions paired(const ReferenceCaptions& references, const ResultsFile& results, const Options& options,
                std::vector<Problem>& problems) {
    const auto tokenize = tokenizerOf(options);
    Captions captions;
    std::unordered_set<std::string> seen;
    const auto leaveOut = [&](const CandidateCaption& candidate, const std::string& why) {
        problems.push_back({options.candidates, 0, say("image %1 %2", candidate.image_id, why)});
    };
    for (const CandidateCaption& candidate : results.captions) {
        const std::optional<std::string> id = references.idOf(candidate.image_id);
        if (!id)
            leaveOut(candidate, "is not in " + options.references);
        else if (references.by_image.at(*id).empty())
            leaveOut(candidate, "has no reference captions");
        else if (!seen.insert(*id).second)
            leaveOut(candidate, "already has a caption; the first counts");
        else {
            captions.candidates.push_back(tokenize(candidate.caption));
            std::vector<Tokens>& tokenized = captions.references.emplace_back();
            for (const std::string& reference : references.by_image.at(*id))
                tokenized.push_back(tokenize(reference));
        }
    }
    return captions;
}

/// In JSON the diversity is told only where it was asked for: others read every entry as a score.
void printScores(const CaptionScores& scores, const Diversity& diversity, const Options& options) {
    if (options.format == "json") {
        nlohmann::ordered_json json;
        for (std::size_t i = 0; i < scores.names.size(); ++i)
            json[scores.names[i]] = scores.corpus[i];
        if (!options.training.empty())
            json["diversity"] = diversityJson(diversity);
        std::cout << json.dump() << '\n';
        return;
    }
    for (std::size_t i = 0; i < scores.names.size(); ++i)
        std::cout << std::left << std::setw(8) << scores.names[i] << std::fixed << std::setprecision(4)
                  << scores.corpus[i] << '\n';
    std::cout << diversityLine(diversity);
}

int score(const Options& options) {
    const ReferenceCaptions references = readReferenceCaptions(options.references);
    const ResultsFile results = readResults(options.candidates);
    std::vector<Problem> problems = results.problems;
    const Captions captions = paired(references, results, options, problems);
    listProblems(references.problems);
    listProblems(problems);
    if (captions.candidates.empty())
        throw FileError(
            options.candidates,
            say("none of the captions is for an image in %1, by id or by file name", options.references));
    if (const std::size_t left = references.by_image.size() - captions.candidates.size(); left > 0)
        std::cerr << "saccade: " << left << " of " << references.by_image.size()
                  << " reference images have no candidate and are left out of the scores\n";
    const CaptionScores scores = scoreCaptions(captions.candidates, captions.references);
    if (!scores.cider_means_something)
        std::cerr << "saccade: " << cider_means_nothing.text << '\n';
    const Diversity diversity = captionDiversity(captions.candidates, nullptr, trainingCaptions(options));
    printScores(scores, diversity, options);
    return problems.empty() && references.problems.empty() ? all_done : some_failed;
}

} // namespace

void addScoreCommand(CLI::App& app, Action& action) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("score", "Score captions against references with BLEU, ROUGE-L and CIDEr");
    command->add_option("--references", options->references, "COCO captions file with the reference captions")
        ->required();
    command
        ->add_option("--candidates", options->candidates,
                     "Results file: [{\"image_id\", \"caption\"}], as written by \"evaluate --results\"; "
                     "images may be given by id or by file name")
        ->required();
    command->add_option("--training", options->training,
                        "COCO captions file that the model learned from: also tells how many captions are "
                        "not in it");
    command
        ->add_option("--tokenizer", options->tokenizer,
                     "ptb, or whitespace for text that is already tokenised")
        ->check(CLI::IsMember({"ptb", "whitespace"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([options, &action] { action = [options] { return score(*options); }; });
}

} // namespace saccade::cli
