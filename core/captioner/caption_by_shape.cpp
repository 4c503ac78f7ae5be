#include "core/captioner/caption_by_shape.h"

#include <utility>

namespace saccade {

std::vector<CaptionResult> captionByShape(const std::vector<std::vector<std::size_t>>& groups,
                                          const CaptionGroup& caption, const StepCallback& callback) {
    std::size_t count = 0;
    for (const std::vector<std::size_t>& group : groups)
        count += group.size();
    std::vector<CaptionResult> results(count);
    bool stopped = false;
    for (const std::vector<std::size_t>& group : groups) {
        StepCallback of_group;
        if (callback)
            of_group = [&](SearchStep step) {
                step.image = group[step.image];
                stopped = stopped || !callback(step);
                return !stopped;
            };
        std::vector<CaptionResult> some = caption(group, of_group);
        for (std::size_t i = 0; i < group.size(); ++i)
            results[group[i]] = std::move(some[i]);
    }
    return results;
}

} // namespace saccade
