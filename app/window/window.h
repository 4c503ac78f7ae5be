#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace saccade::window {

/// What the window starts with.
struct Start {
    std::vector<std::string> images; ///< files and folders to caption, and a model; without images, a sample
    std::filesystem::path models;    ///< folders that come with the program
    std::filesystem::path samples;
    std::filesystem::path recipes;
};

/// Shows the window until it is closed; returns the exit status.
int run(const Start& start);

} // namespace saccade::window
