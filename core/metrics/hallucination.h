#pragma once

#include "core/metrics/bootstrap.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

struct ImageInstances;
class ObjectNames;

/// The objects that one caption names.
struct NamedObjects {
    std::size_t named = 0;           ///< mentions that can be judged
    std::vector<std::string> absent; ///< the words of those that are not in the image

    bool operator==(const NamedObjects&) const = default;
};

/// CHAIR, "caption hallucination assessment with image relevance" (Rohrbach et al. 2018, "Object
/// Hallucination in Image Captioning", section 3.1): objects that captions name and images do not have. An
/// object counts as there if a mask shows it or a reference caption names it.
struct Hallucination {
    std::size_t captions = 0;                        ///< that were judged
    std::size_t named = 0;                           ///< mentions in them
    std::size_t absent = 0;                          ///< of these
    std::size_t captions_with_absent = 0;            ///< that name at least one
    std::map<std::string, std::size_t> absent_words; ///< how often each word was said in vain
    std::vector<std::optional<NamedObjects>> images; ///< of each caption; nothing where none could be judged

    double objectRate() const;  ///< CHAIRi: absent / named; NaN if none is named
    double captionRate() const; ///< CHAIRs: captions_with_absent / captions; NaN if none was judged

    void add(std::size_t image, NamedObjects objects);
};

/// What can be said of the objects of one image.
struct JudgedImage {
    const ImageInstances& instances;
    const std::set<std::string>& categories;               ///< that the masks were drawn for
    const std::vector<std::vector<std::string>>& captions; ///< tokens of the references
};

/// The mentions of categories that masks were drawn for; a word with several meanings is absent if none of
/// them is in the image. `tokens`: lower case, as from tokenizePtb().
NamedObjects namedObjects(std::span<const std::string> tokens, const JudgedImage& image,
                          const ObjectNames& names);

/// The scores with the names under which they are written: "CHAIRi" and "CHAIRs".
std::vector<std::pair<std::string, double>> namedScores(const Hallucination& hallucination);
/// The same of one caption: its share of absent objects, and 0 or 1; NaN where it was not judged.
std::vector<std::pair<std::string, double>> namedScores(const std::optional<NamedObjects>& objects);

/// What the rates are made of, from the captions that were judged.
ScoreParts hallucinationParts(const Hallucination& hallucination);

} // namespace saccade
