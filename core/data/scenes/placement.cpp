#include "core/data/scenes/placement.h"

#include <algorithm>
#include <cmath>

namespace saccade::scenes {
namespace {

constexpr double maximum_hidden_share = 0.4; // of the bounding box of the thing behind
constexpr double minimum_step =
    0.035; // in depth between overlapping things, as a share of the image's height

/// Colours that would not stand out against the ground, the sky or the wall.
bool blends(const std::string& colour, const Kind& kind, const Backdrop& backdrop) {
    if (kind.place == Place::Sky)
        return kind.name != "sun" && colour == "white" && backdrop.background == Background::Snow;
    switch (backdrop.background) {
    case Background::Grass:
        return colour == "green" && kind.name != "tree";
    case Background::Sand:
        return colour == "yellow" || colour == "orange";
    case Background::Snow:
        return colour == "white";
    case Background::Sea:
    case Background::Room:
        return false;
    }
    return false;
}

double sizeFactor(Size size) {
    switch (size) {
    case Size::Small:
        return 0.68;
    case Size::Big:
        return 1.42;
    case Size::Medium:
        break;
    }
    return 1;
}

class Planner {
public:
    Planner(const SceneOptions& options, Random& random) : options_(options), random_(random) {
        static const std::vector<Background> backgrounds = {Background::Grass, Background::Grass,
                                                            Background::Sand,  Background::Snow,
                                                            Background::Sea,   Background::Room};
        plan_.backdrop.background = random_.pick(backgrounds);
        plan_.backdrop.horizon = random_.uniform(0.44, 0.52);
        plan_.backdrop.sunset = plan_.backdrop.background != Background::Room && random_.chance(0.2);
    }

    Plan plan() {
        const double draw = random_.uniform();
        const std::size_t wanted = draw < 0.12 ? 1 : draw < 0.42 ? 2 : draw < 0.76 ? 3 : 4;
        for (int attempt = 0; plan_.things.size() < wanted && (attempt < 200 || plan_.things.empty());
             ++attempt) {
            Placed thing;
            if (choose(thing) && place(thing))
                plan_.things.push_back(thing);
        }
        std::stable_sort(plan_.things.begin(), plan_.things.end(),
                         [](const Placed& a, const Placed& b) { return a.depth() < b.depth(); });
        return plan_;
    }

private:
    bool choose(Placed& thing) {
        std::vector<const Kind*> suitable;
        for (const Kind& kind : kinds())
            if (std::count(kind.backgrounds.begin(), kind.backgrounds.end(), plan_.backdrop.background) > 0)
                suitable.push_back(&kind);
        thing.kind = random_.pick(suitable);
        // Most backgrounds have a sky; without this, half of all pictures would show a bird.
        if (thing.kind->place == Place::Sky && random_.chance(0.4))
            return false;

        const auto alike = std::count_if(plan_.things.begin(), plan_.things.end(),
                                         [&](const Placed& other) { return other.kind == thing.kind; });
        if (alike >= (thing.kind->name == "sun" ? 1 : 2))
            return false;
        std::vector<std::string> colours;
        for (const std::string& colour : thing.kind->colours)
            if (!blends(colour, *thing.kind, plan_.backdrop) && !taken(*thing.kind, colour))
                colours.push_back(colour);
        if (thing.kind->name == "sun")
            colours = {plan_.backdrop.sunset ? "orange" : "yellow"};
        if (colours.empty())
            return false;
        thing.colour = random_.pick(colours);

        const double draw = random_.uniform();
        thing.size = !thing.kind->sized || draw < 0.4 ? Size::Medium : draw < 0.7 ? Size::Small : Size::Big;
        thing.mirrored = random_.chance(0.5);
        return true;
    }

    bool taken(const Kind& kind, const std::string& colour) const {
        return std::any_of(plan_.things.begin(), plan_.things.end(), [&](const Placed& other) {
            return other.kind == &kind && other.colour == colour;
        });
    }

    /// Tries positions until the thing is inside the image and neither hides another nor is hidden.
    bool place(Placed& thing) {
        const double unit = std::min<double>(options_.height, options_.width);
        const double horizon = plan_.backdrop.horizon * options_.height;
        const bool in_sky = thing.kind->place == Place::Sky;
        for (int attempt = 0; attempt < 30; ++attempt) {
            const double reach = random_.uniform(thing.kind->far, thing.kind->near);
            const double middle = (thing.kind->far + thing.kind->near) / 2;
            const double nearness = in_sky ? 1 : 0.88 + 0.45 * (reach - middle);
            thing.height = unit * zoom() * thing.kind->height * sizeFactor(thing.size) * nearness;
            const double half = thing.height * thing.kind->aspect / 2;
            const double margin = 0.02 * unit;
            if (2 * (half + margin) >= options_.width)
                continue;
            const bool in_left_half = thing.kind->name == "sun"; // the light comes from there
            thing.foot.x =
                random_.uniform(half + margin, (in_left_half ? 0.5 : 1.0) * options_.width - half - margin);
            thing.foot.y =
                in_sky ? horizon * (1 - reach) + thing.height : horizon + (options_.height - horizon) * reach;
            const cv::Rect2d box = thing.box();
            const bool is_inside = box.x >= margin && box.br().x <= options_.width - margin &&
                                   box.y >= margin &&
                                   box.br().y <= (in_sky ? horizon : options_.height - 0.5 * margin);
            if (is_inside && std::all_of(plan_.things.begin(), plan_.things.end(),
                                         [&](const Placed& other) { return suits(thing, other); }))
                return true;
        }
        return false;
    }

    /// A room is seen from closer up.
    double zoom() const { return plan_.backdrop.background == Background::Room ? 1.3 : 1.14; }

    bool suits(const Placed& a, const Placed& b) const {
        const cv::Rect2d shared = a.box() & b.box();
        if (shared.empty())
            return true;
        if (a.colour == b.colour) // they could not be distinguished
            return false;
        const Placed& behind = a.depth() < b.depth() ? a : b;
        if (behind.kind->place == Place::Sky)
            return false;
        return std::abs(a.foot.y - b.foot.y) >= minimum_step * options_.height &&
               shared.area() <= maximum_hidden_share * behind.box().area();
    }

    const SceneOptions& options_;
    Random& random_;
    Plan plan_;
};

} // namespace

cv::Rect2d Placed::box() const {
    const double width = height * kind->aspect;
    return {foot.x - width / 2, foot.y - height, width, height};
}

Plan planScene(const SceneOptions& options, Random& random) {
    return Planner(options, random).plan();
}

} // namespace saccade::scenes
