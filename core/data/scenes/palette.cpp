#include "core/data/scenes/palette.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>

namespace saccade::scenes {
namespace {

struct NamedColour {
    const char* name;
    Colour value;
};

const NamedColour named_colours[] = {
    {"red", {212, 54, 50}},    {"orange", {240, 136, 40}}, {"yellow", {248, 208, 62}},
    {"green", {78, 160, 72}},  {"blue", {54, 114, 206}},   {"purple", {136, 78, 184}},
    {"pink", {242, 142, 178}}, {"brown", {140, 92, 58}},   {"white", {244, 242, 236}},
    {"black", {50, 50, 58}},   {"grey", {150, 154, 162}},
};

} // namespace

const std::vector<std::string>& colourNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const NamedColour& colour : named_colours)
            all.emplace_back(colour.name);
        return all;
    }();
    return names;
}

bool isColourName(std::string_view word) {
    return std::any_of(std::begin(named_colours), std::end(named_colours),
                       [&](const NamedColour& colour) { return colour.name == word; });
}

Colour colourValue(std::string_view name) {
    for (const NamedColour& colour : named_colours)
        if (colour.name == name)
            return colour.value;
    throw Error(unknownName(say("colour"), name, colourNames()));
}

Colour mix(const Colour& a, const Colour& b, double amount) {
    const float share = static_cast<float>(std::clamp(amount, 0.0, 1.0));
    return a * (1.0F - share) + b * share;
}

Colour shade(const Colour& colour, double amount) {
    static const Colour light{255, 252, 240};
    static const Colour cool{24, 26, 58};
    return amount >= 0 ? mix(colour, light, amount) : mix(colour, mix(cool, colour * 0.4F, 0.5), -amount);
}

Colour varied(const Colour& colour, Random& random) {
    const double brightness = random.uniform(-0.10, 0.10);
    Colour result = shade(colour, brightness);
    for (int channel = 0; channel < 3; ++channel)
        result[channel] =
            std::clamp(result[channel] + static_cast<float>(random.uniform(-6, 6)), 0.0F, 255.0F);
    return result;
}

} // namespace saccade::scenes
