#include "core/figure/figure_texts.h"

#include "core/base/number_text.h"
#include "core/figure/even_scale.h"

namespace saccade {

std::string FigureTexts::filled(std::string text, const std::string& value) {
    if (const std::size_t place = text.find("%1"); place != std::string::npos)
        text.replace(place, 2, value);
    return text;
}

std::string FigureTexts::filled(const std::string& text, double value, int decimals) const {
    std::string digits = fixedNumber(value, decimals);
    if (const std::size_t point = digits.find('.'); point != std::string::npos)
        digits.replace(point, 1, decimal_point);
    return filled(text, digits);
}

std::string FigureTexts::multiple(const std::string& text, double value) const {
    return filled(text, value, evenDecimals(value));
}

std::string FigureTexts::percent(double of_all) const {
    const double value = 100 * of_all;
    return value > 0 && value < 1 ? little : filled(share, value, 0);
}

} // namespace saccade
