#pragma once

#include "core/result/decode_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace saccade::cli {

/// How captions are decoded, for every subcommand that makes captions: beam search, diverse beam search or
/// sampling, and what limits them. Options that belong to another method are refused.
void addDecodingOptions(CLI::App& command, DecodeOptions& decode);

/// --model: one model file, or several that caption together.
void addModelsOption(CLI::App& command, std::vector<std::string>& models);
/// What was given to it; the bundled model if nothing was.
std::vector<std::filesystem::path> modelFiles(const std::vector<std::string>& models);

} // namespace saccade::cli
