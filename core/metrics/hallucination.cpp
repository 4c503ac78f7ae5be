#include "core/metrics/hallucination.h"

#include "core/data/instance_masks.h"
#include "core/metrics/object_names.h"

#include <algorithm>
#include <limits>

namespace saccade {
namespace {

double rate(double part, double whole) {
    return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::pair<std::string, double>> namedRates(double objects, double captions) {
    return {{"CHAIRi", objects}, {"CHAIRs", captions}};
}

/// The categories that the masks or the references show to be there.
std::set<std::string> categoriesOf(const JudgedImage& image, const ObjectNames& names) {
    std::set<std::string> there;
    for (const InstanceObject& object : image.instances.objects)
        there.insert(object.category);
    for (const std::vector<std::string>& caption : image.captions)
        for (const ObjectMention& mention : names.mentions(caption))
            there.insert(mention.categories.begin(), mention.categories.end());
    return there;
}

} // namespace

double Hallucination::objectRate() const {
    return rate(static_cast<double>(absent), static_cast<double>(named));
}

double Hallucination::captionRate() const {
    return rate(static_cast<double>(captions_with_absent), static_cast<double>(captions));
}

void Hallucination::add(std::size_t image, NamedObjects objects) {
    ++captions;
    named += objects.named;
    absent += objects.absent.size();
    captions_with_absent += objects.absent.empty() ? 0 : 1;
    for (const std::string& word : objects.absent)
        ++absent_words[word];
    images.at(image) = std::move(objects);
}

NamedObjects namedObjects(std::span<const std::string> tokens, const JudgedImage& image,
                          const ObjectNames& names) {
    const std::set<std::string> there = categoriesOf(image, names);
    NamedObjects objects;
    for (const ObjectMention& mention : names.mentions(tokens)) {
        const auto all = [&mention](const auto& is_so) {
            return std::all_of(mention.categories.begin(), mention.categories.end(), is_so);
        };
        if (!all([&image](const std::string& category) { return image.categories.contains(category); }))
            continue;
        ++objects.named;
        if (all([&there](const std::string& category) { return !there.contains(category); }))
            objects.absent.push_back(tokens[mention.word]);
    }
    return objects;
}

std::vector<std::pair<std::string, double>> namedScores(const Hallucination& hallucination) {
    return namedRates(hallucination.objectRate(), hallucination.captionRate());
}

std::vector<std::pair<std::string, double>> namedScores(const std::optional<NamedObjects>& objects) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return objects ? namedRates(rate(static_cast<double>(objects->absent.size()),
                                     static_cast<double>(objects->named)),
                                objects->absent.empty() ? 0 : 1)
                   : namedRates(none, none);
}

ScoreParts hallucinationParts(const Hallucination& hallucination) {
    ScoreParts parts;
    for (const std::optional<NamedObjects>& image : hallucination.images)
        if (image)
            parts.images.push_back({static_cast<double>(image->absent.size()),
                                    static_cast<double>(image->named), image->absent.empty() ? 0.0 : 1.0,
                                    1.0});
    parts.scores = [](std::span<const double> sums) {
        return std::vector<double>{rate(sums[0], sums[1]), rate(sums[2], sums[3])};
    };
    return parts;
}

} // namespace saccade
