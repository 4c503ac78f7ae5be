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
    std::vector<std::string> categories; ///< that the name may mean: a "bike" is a bicycle or a motorcycle

    bool operator==(const ObjectMention&) const = default;
};

/// Which words of a caption name which categories of objects: the 80 of COCO by the names that people use for
/// them, in the singular and the plural, and any other category by its own name ("house" of the Scenes).
///
/// A name of several words stands for its last one: that is the noun, and only there is the name said. Names
/// do not overlap, and the longest counts: a "hot dog" is no dog. What else a word may mean ("orange",
/// "mouse") is left to the image: only objects that are in it are asked for.
class ObjectNames {
public:
    /// `categories`: those of the instances files, for what is not one of COCO's.
    explicit ObjectNames(const std::set<std::string>& categories = {});

    /// `tokens`: lower case, as tokenizePtb() gives them.
    std::vector<ObjectMention> mentions(std::span<const std::string> tokens) const;

private:
    void add(std::string_view name, const std::string& category);

    std::unordered_map<std::string, std::vector<std::string>> categories_; ///< by name, words with one space
    std::size_t longest_ = 1;                                              ///< words of a name
};

} // namespace saccade
