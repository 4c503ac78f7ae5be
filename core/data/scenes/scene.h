#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace saccade::scenes {

enum class Background { Grass, Sand, Snow, Sea, Room };
enum class Size { Small, Medium, Big };

struct SceneOptions {
    int width = 256; ///< 64 … 1024, at most twice the height
    int height = 256;
};

/// An object in a scene, as drawn.
struct SceneObject {
    std::string kind;   ///< "ball"
    std::string colour; ///< "red"
    Size size = Size::Medium;
    bool in_sky = false;
    double depth = 0; ///< row of the foot in pixels: on the ground, larger is nearer
    cv::Rect box;     ///< of the visible part
    cv::Mat mask;     ///< CV_8U, image size, 255 where the object is visible; masks never overlap
};

struct Scene {
    cv::Mat rgb; ///< CV_8UC3
    Background background = Background::Grass;
    std::vector<SceneObject> objects;  ///< from far to near, at least one
    std::vector<std::string> captions; ///< five, all different, lower case, without punctuation
};

/// Throws Error for a size out of range.
void checkOptions(const SceneOptions& options);

/// Scene number `index` of the series `seed`: always the same pixels and captions, whatever was made before.
/// Throws Error for a size out of range.
Scene makeScene(std::uint64_t seed, std::uint64_t index, const SceneOptions& options = {});

} // namespace saccade::scenes
