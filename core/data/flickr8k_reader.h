#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// Flickr8k as distributed by its authors (Hodosh, Young, Hockenmaier 2013): `Flickr8k.token.txt`,
/// `Flickr_8k.{train,dev,test}Images.txt` and the photographs in `Images/` or `Flicker8k_Dataset/`, all in
/// one folder or with the texts in `Flickr8k_text/`. If there is a split file, images that no split file
/// lists are left out. Flickr30k's `results_20130124.token` with `flickr30k-images/` has the same form.
extern const DatasetReader flickr8k_reader;

} // namespace saccade
