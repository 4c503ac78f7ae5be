#include "core/data/scenes/captions.h"

#include "core/data/scenes/kinds.h"
#include "core/data/scenes/relations.h"

#include <algorithm>
#include <cmath>

namespace saccade::scenes {
namespace {

std::string withArticle(const std::string& words) {
    const bool vowel = std::string_view("aeiou").find(words.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + words;
}

/// Writes sentences about one scene; every choice comes from `random_`.
class Scribe {
public:
    Scribe(const Scene& scene, Random& random) : scene_(scene), random_(random) {}

    std::string sentence() {
        const SceneObject& first = subject(nullptr);
        if (scene_.objects.size() == 1 || random_.chance(0.15))
            return alone(first);
        const SceneObject& second = subject(&first);
        const std::optional<Relation> how = relation(first, second);
        return how ? related(first, *how, second) : together(first, second);
    }

private:
    /// An object other than `except`; large ones are more likely.
    const SceneObject& subject(const SceneObject* except) {
        std::vector<double> weights;
        double sum = 0;
        for (const SceneObject& object : scene_.objects) {
            weights.push_back(&object == except ? 0 : 20 + std::sqrt(static_cast<double>(object.box.area())));
            sum += weights.back();
        }
        double left = random_.uniform(0, sum);
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] <= 0)
                continue;
            chosen = i;
            if ((left -= weights[i]) < 0)
                break;
        }
        return scene_.objects[chosen];
    }

    /// "a small red ball", "a person in red", "the sun"
    std::string name(const SceneObject& object) {
        const Kind& kind = *findKind(object.kind);
        const auto alike = std::count_if(scene_.objects.begin(), scene_.objects.end(),
                                         [&](const SceneObject& other) { return other.kind == object.kind; });
        const bool is_sun = object.kind == "sun";
        const bool coloured = alike > 1 || random_.chance(is_sun ? 0.4 : 0.9);
        if (is_sun && !coloured)
            return "the sun";
        std::string words;
        if (object.size != Size::Medium && random_.chance(0.6))
            words += object.size == Size::Small ? "small " : "big ";
        if (coloured && !kind.wears_colour)
            words += object.colour + " ";
        words += object.kind;
        if (coloured && kind.wears_colour)
            words += " in " + object.colour;
        return withArticle(words);
    }

    /// "on the grass", "in the sky"
    std::string place(const SceneObject& object) {
        if (object.in_sky)
            return "in the sky";
        static const std::vector<std::string> grass{"on the grass", "in a field"};
        static const std::vector<std::string> sand{"on the sand", "on the beach"};
        static const std::vector<std::string> snow{"on the snow", "in the snow"};
        static const std::vector<std::string> sea{"on the sea", "on the water"};
        static const std::vector<std::string> room{"on the floor", "in a room"};
        switch (scene_.background) {
        case Background::Grass:
            return random_.pick(grass);
        case Background::Sand:
            return random_.pick(sand);
        case Background::Snow:
            return random_.pick(snow);
        case Background::Sea:
            return random_.pick(sea);
        case Background::Room:
            return random_.pick(room);
        }
        return {};
    }

    std::string verb(const SceneObject& object) const { return findKind(object.kind)->verb; }

    std::string alone(const SceneObject& object) {
        const std::string what = name(object);
        const std::string where = place(object);
        switch (random_.below(5)) {
        case 0:
            return what + " " + where;
        case 1:
            return "there is " + what + " " + where;
        case 2:
            return what + " " + verb(object) + " " + where;
        case 3:
            return "a picture of " + what + " " + where;
        default:
            return where + " there is " + what;
        }
    }

    std::string together(const SceneObject& first, const SceneObject& second) {
        const std::string a = name(first);
        const std::string b = name(second);
        const bool same_place = first.in_sky == second.in_sky;
        if (!same_place)
            return a + " " + place(first) + " and " + b + " " + place(second);
        const std::string where = place(first);
        switch (random_.below(3)) {
        case 0:
            return a + " and " + b + " " + where;
        case 1:
            return where + " there is " + a + " and " + b;
        default:
            return "a picture of " + a + " and " + b + " " + where;
        }
    }

    std::string related(const SceneObject& first, Relation how, const SceneObject& second) {
        const std::string a = name(first);
        const std::string b = name(second);
        const std::string phrase = relationPhrase(how);
        const bool sideways = how == Relation::LeftOf || how == Relation::RightOf;
        switch (random_.below(sideways ? 8 : 6)) {
        case 0:
            return a + " " + phrase + " " + b;
        case 1:
            return a + " is " + phrase + " " + b;
        case 2:
            return a + " " + verb(first) + " " + phrase + " " + b;
        case 3:
            return "there is " + a + " " + phrase + " " + b;
        case 4:
            return a + " " + place(first) + " " + phrase + " " + b;
        case 5:
            return together(first, second);
        case 6: // "on the left there is a ball and on the right a house"
            return std::string(how == Relation::LeftOf ? "on the left" : "on the right") + " there is " + a +
                   " and " + (how == Relation::LeftOf ? "on the right " : "on the left ") + b;
        default:
            return b + " with " + a + (how == Relation::LeftOf ? " on the left" : " on the right");
        }
    }

    const Scene& scene_;
    Random& random_;
};

} // namespace

std::vector<std::string> captionScene(const Scene& scene, Random& random) {
    Scribe scribe(scene, random);
    std::vector<std::string> captions;
    while (captions.size() < captions_per_scene) {
        std::string caption = scribe.sentence();
        if (std::find(captions.begin(), captions.end(), caption) == captions.end())
            captions.push_back(std::move(caption));
    }
    return captions;
}

} // namespace saccade::scenes
