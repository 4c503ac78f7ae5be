#include "core/data/scenes/relations.h"

#include <algorithm>

namespace saccade::scenes {

std::string relationPhrase(Relation relation) {
    switch (relation) {
    case Relation::LeftOf:
        return "to the left of";
    case Relation::RightOf:
        return "to the right of";
    case Relation::Above:
        return "above";
    case Relation::Under:
        return "under";
    case Relation::InFrontOf:
        return "in front of";
    case Relation::Behind:
        return "behind";
    }
    return {};
}

std::optional<Relation> relation(const SceneObject& a, const SceneObject& b) {
    const int shared = std::min(a.box.br().x, b.box.br().x) - std::max(a.box.x, b.box.x); // negative: a gap
    const int narrower = std::min(a.box.width, b.box.width);
    if (shared <= 0.1 * narrower)
        return a.box.x < b.box.x ? Relation::LeftOf : Relation::RightOf;
    if (shared < 0.35 * narrower)
        return std::nullopt;
    if (a.in_sky || b.in_sky) {
        if (a.box.br().y <= b.box.y)
            return Relation::Above;
        return b.box.br().y <= a.box.y ? std::optional(Relation::Under) : std::nullopt;
    }
    if ((a.box & b.box).empty())
        return std::nullopt;
    return a.depth > b.depth ? Relation::InFrontOf : Relation::Behind;
}

} // namespace saccade::scenes
