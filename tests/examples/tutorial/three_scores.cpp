// Attention by hand: an image of three cells, a score for each, and what the decoder sees of them.
//     three_scores [SHARPNESS]
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

int main(int count, char** arguments) {
    const double sharpness = count > 1 ? std::atof(arguments[1]) : 1;
    const std::array<double, 3> scores = {2, 1, 0};
    const std::array<std::array<double, 2>, 3> cells = {{{1, 0}, {0, 1}, {1, 1}}}; // their annotation vectors

    double sum = 0;
    for (const double score : scores)
        sum += std::exp(sharpness * score);

    std::array<double, 2> context = {0, 0};
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double alpha = std::exp(sharpness * scores[i]) / sum;
        std::printf("cell %zu: score %.0f, alpha %.3f\n", i + 1, scores[i], alpha);
        for (std::size_t channel = 0; channel < context.size(); ++channel)
            context[channel] += alpha * cells[i][channel];
    }
    std::printf("context: (%.3f, %.3f)\n", context[0], context[1]);
}
