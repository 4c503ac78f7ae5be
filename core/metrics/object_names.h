#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace saccade {

/// A place in a caption where an object is named.
struct ObjectMention {
    std::size_t word = 0;                ///< the last word of the name: "hydrant" of "fire hydrant"
    std::vector<std::string> categories; ///< possible ones: a "bike" is a bicycle or a motorcycle

    bool operator==(const ObjectMention&) const = default;
};

/// Which words of a caption name which categories of objects: the 80 of COCO by the names that people use for
/// them, singular and plural, and any other category by its own name ("house" in the Scenes).
///
/// A name of several words counts at its last one, the noun, because the name is complete only there. Names
/// do not overlap, and the longest counts: a "hot dog" is not a dog. Other meanings of a word ("orange",
/// "mouse") are resolved by the image: only objects that are in it are looked for.
class ObjectNames {
public:
    /// `categories`: those of the instances files, for any that are not COCO's.
    explicit ObjectNames(const std::set<std::string>& categories = {});

    /// `tokens`: lower case, as from tokenizePtb().
    std::vector<ObjectMention> mentions(std::span<const std::string> tokens) const;

private:
    void add(std::string_view name, const std::string& category);

    std::unordered_map<std::string, std::vector<std::string>> categories_; ///< by name, words with one space
    std::size_t longest_ = 1;                                              ///< words of a name
};

} // namespace saccade
