#include "app/cli/decoding_options.h"

#include "app/cli/resources.h"
#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/result/decode_rows.h"

#include <CLI/CLI.hpp>

namespace saccade::cli {
namespace {

/// An option made from its row.
CLI::Option* addRow(CLI::App& command, DecodeOptions& decode, const std::string& flag, const char* key) {
    const Option& row = decodeRows().option(key);
    return command
        .add_option_function<std::string>(
            flag,
            [&decode, &row, flag](const std::string& text) {
                try {
                    decodeRows().set(decode, row.key, optionValue(row, text));
                } catch (const Error& error) {
                    throw CLI::ValidationError(flag, error.what());
                }
            },
            row.help.english())
        ->default_str(optionText(decodeRows().get(decode, key)))
        ->type_name(std::holds_alternative<int>(row.initial) ? "INT" : "FLOAT");
}

} // namespace

void addDecodingOptions(CLI::App& command, DecodeOptions& decode) {
    CLI::Option* beam = command.add_option("--beam", decode.beam,
                                           "Beam width: hypotheses kept at each word; 1 is greedy search");
    beam->capture_default_str();
    CLI::Option* groups = addRow(command, decode, "--groups", "groups");
    addRow(command, decode, "--diversity", "diversity")->needs(groups);
    CLI::Option* samples = addRow(command, decode, "--samples", "samples");
    samples->excludes(beam)->excludes(groups);
    for (const auto& [flag, key] : {std::pair("--temperature", "temperature"), std::pair("--top-k", "top_k"),
                                    std::pair("--top-p", "top_p"), std::pair("--seed", "seed")})
        addRow(command, decode, flag, key)->needs(samples);
    addRow(command, decode, "--no-repeat", "block_ngram");
    command.add_option("--min-length", decode.minimum_length, "Minimum number of words")
        ->capture_default_str();
    command.add_option("--max-length", decode.maximum_length, "Maximum number of words")
        ->capture_default_str();
    command
        .add_option("--length-penalty", decode.length_penalty,
                    "Rank captions by log probability / length^PENALTY; 0: by log probability alone")
        ->capture_default_str();
}

void addModelsOption(CLI::App& command, std::vector<std::string>& models) {
    command
        .add_option("--model", models,
                    "Model file (.safetensors); default: the bundled model. Several, separated by commas or "
                    "each after a --model of its own, caption together: a word has the mean of the "
                    "probabilities that they give it, and they must have the same vocabulary")
        ->allow_extra_args(false);
}

std::vector<std::filesystem::path> modelFiles(const std::vector<std::string>& models) {
    if (models.empty())
        return {bundledModel()};
    std::vector<std::filesystem::path> files;
    for (const std::string& each : models)
        for (std::filesystem::path& file : pathList(each))
            files.push_back(std::move(file));
    return files;
}

} // namespace saccade::cli
