#include "core/data/scenes_reader.h"

#include "core/data/coco_reader.h"
#include "core/data/scenes/dataset_folder.h"

namespace saccade {
namespace {

bool recognisesScenes(const std::filesystem::path& path) {
    return scenes::isMarked(path) && coco_reader.recognises(path);
}

CaptionDataset readScenes(const DatasetSource& source) {
    CaptionDataset dataset = coco_reader.read(source);
    dataset.format = scenes_reader.name.text;
    return dataset;
}

} // namespace

const DatasetReader scenes_reader{marked("Scenes"), marked("a folder that was written by \"saccade scenes\""),
                                  recognisesScenes, readScenes};

} // namespace saccade
