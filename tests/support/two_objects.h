#pragma once

namespace saccade::test {

/// Two images of 64 x 64 with a ball in the upper left quarter of the first, and one without a ball; a tree
/// covers the right half of the second.
inline constexpr const char* two_objects_json = R"({
  "images": [{"id": 1, "file_name": "1.png", "width": 64, "height": 64},
             {"id": 2, "file_name": "2.png", "width": 64, "height": 64}],
  "categories": [{"id": 1, "name": "ball"}, {"id": 2, "name": "tree"}],
  "annotations": [
    {"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0, "area": 1024,
     "segmentation": [[0, 0, 32, 0, 32, 32, 0, 32]]},
    {"id": 2, "image_id": 2, "category_id": 2, "iscrowd": 0, "area": 2048,
     "segmentation": [[32, 0, 64, 0, 64, 64, 32, 64]]}]})";

} // namespace saccade::test
