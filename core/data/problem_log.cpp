#include "core/data/problem_log.h"

#include <utility>

namespace saccade {

void ProblemLog::add(const Message& kind, std::size_t line, Message message) {
    Counted& counted = counts_.try_emplace(kind.english(), Counted{kind}).first->second;
    if (++counted.count <= kept_per_kind)
        problems_.push_back({file_, line, std::move(message)});
}

std::vector<Problem> ProblemLog::take() {
    for (const auto& [english, counted] : counts_)
        if (counted.count > kept_per_kind)
            problems_.push_back(
                {file_, 0, say("and %1 more %2", counted.count - kept_per_kind, counted.kind)});
    counts_.clear();
    return std::exchange(problems_, {});
}

} // namespace saccade
