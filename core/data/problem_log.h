#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// Collects the problems of one file. The first few of each kind are kept in full and the others only
/// counted, so that a dataset with missing images does not produce a hundred thousand messages.
class ProblemLog {
public:
    static constexpr std::size_t kept_per_kind = 10;

    explicit ProblemLog(std::filesystem::path file) : file_(std::move(file)) {}

    /// `kind` is a plural that ends the sentence "and 90 more …": "images that are missing".
    void add(const Message& kind, std::size_t line, Message message);

    /// The problems in the order they came, then one line for each kind with problems that were only counted.
    std::vector<Problem> take();

private:
    struct Counted {
        Message kind;
        std::size_t count = 0;
    };

    std::filesystem::path file_;
    std::vector<Problem> problems_;
    std::map<std::string, Counted> counts_; ///< by the English of their kind
};

} // namespace saccade
