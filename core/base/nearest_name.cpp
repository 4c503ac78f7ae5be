#include "core/base/nearest_name.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace saccade {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearestName(std::string_view name, const std::vector<std::string>& known) {
    std::string nearest;
    std::size_t smallest = std::numeric_limits<std::size_t>::max();
    for (const std::string& candidate : known) {
        const std::size_t distance = editDistance(name, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

Message unknownName(const Message& kind, std::string_view name, const std::vector<std::string>& known) {
    std::string names;
    for (const std::string& each : known)
        names += (names.empty() ? "" : ", ") + each;
    const std::string nearest = nearestName(name, known);
    return nearest.empty()
               ? say("unknown %1 \"%2\"", kind, name)
               : say("unknown %1 \"%2\"; did you mean \"%3\"? Known: %4.", kind, name, nearest, names);
}

} // namespace saccade
