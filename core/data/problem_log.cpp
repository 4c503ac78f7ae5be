#include "core/data/problem_log.h"

#include <utility>

namespace saccade {

void ProblemLog::add(const std::string& kind, std::size_t line, std::string message) {
    if (++counts_[kind] <= kept_per_kind)
        problems_.push_back({file_, line, std::move(message)});
}

std::vector<Problem> ProblemLog::take() {
    for (const auto& [kind, count] : counts_)
        if (count > kept_per_kind)
            problems_.push_back({file_, 0, "and " + std::to_string(count - kept_per_kind) + " more " + kind});
    counts_.clear();
    return std::exchange(problems_, {});
}

} // namespace saccade
