#include "app/cli/caption_command.h"

#include "app/cli/caption_printer.h"
#include "app/cli/caption_run.h"
#include "app/cli/decoding_options.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace saccade::cli {
namespace {

/// Rules between options that the parser cannot check.
void check(const CaptionRequest& request) {
    try {
        validate(request.decode);
        captionFormatFromName(request.format);
    } catch (const Error& error) {
        throw CLI::ValidationError("caption", error.what());
    }
}

void addSearchOptions(CLI::App& command, DecodeOptions& decode) {
    addDecodingOptions(command, decode);
    command
        .add_option("--hypotheses", decode.hypotheses,
                    "Number of captions per image, at most the beam width or the captions drawn; 0: all")
        ->capture_default_str();
    command.add_option("--prefix", decode.prefix, "Words that every caption begins with");
    command
        .add_option("--ban", decode.banned_words, "Words that captions must not contain, separated by commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        .add_option("--alternatives", decode.alternatives,
                    "Number of alternatives to list per word (json and jsonl)")
        ->capture_default_str();
}

} // namespace

void addCaptionCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<CaptionRequest>();
    CLI::App& command = *app.add_subcommand("caption", "Caption images and folders of images");
    command.add_option("PATH", request->paths, "Images and folders of images, including subfolders")
        ->required();
    addModelsOption(command, request->models);
    addSearchOptions(command, request->decode);
    command
        .add_flag("--hypothesis-attention", request->hypothesis_attention,
                  "Include the words of all hypotheses with their attention (json and jsonl)")
        ->needs("--hypotheses");
    command.add_option("--format", request->format, "Output: text, json or jsonl")->capture_default_str();
    command.add_option("--sheet", request->sheets, "Folder for attention sheets, one PNG per image");
    CLI::Option* sidecar = command.add_flag("--sidecar", request->sidecar,
                                            "Write each caption to a .txt file next to its image");
    command.add_flag("--overwrite", request->overwrite, "Replace existing .txt files")->needs(sidecar);
    addComputeOptions(command, request->compute);
    command.callback([request, &action] {
        check(*request);
        action = [request] { return captionImages(*request).status; };
    });
}

} // namespace saccade::cli
