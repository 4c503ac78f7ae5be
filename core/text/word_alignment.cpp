#include "core/text/word_alignment.h"

#include <algorithm>

namespace saccade {

std::vector<AlignedWords> alignWords(const std::vector<std::string>& first,
                                     const std::vector<std::string>& second) {
    // A replacement costs less than a deletion and an insertion, but two of them cost more: words that stayed
    // are found again behind one that came.
    constexpr std::size_t change = 2, replacement = 3;
    // cost[i][j]: edits from the words of the first from i on to those of the second from j on.
    const std::size_t n = first.size(), m = second.size();
    std::vector<std::vector<std::size_t>> cost(n + 1, std::vector<std::size_t>(m + 1));
    for (std::size_t i = n + 1; i-- > 0;)
        for (std::size_t j = m + 1; j-- > 0;) {
            if (i == n || j == m)
                cost[i][j] = change * (n - i + m - j);
            else
                cost[i][j] = std::min({cost[i + 1][j + 1] + (first[i] == second[j] ? 0 : replacement),
                                       cost[i + 1][j] + change, cost[i][j + 1] + change});
        }
    std::vector<AlignedWords> aligned;
    for (std::size_t i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && cost[i][j] == cost[i + 1][j + 1] + (first[i] == second[j] ? 0 : replacement)) {
            aligned.push_back({i, j, first[i] == second[j]});
            ++i, ++j;
        } else if (i < n && cost[i][j] == cost[i + 1][j] + change) {
            aligned.push_back({i++, std::nullopt, false});
        } else {
            aligned.push_back({std::nullopt, j++, false});
        }
    }
    return aligned;
}

} // namespace saccade
