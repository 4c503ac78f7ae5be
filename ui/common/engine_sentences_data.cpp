#include "ui/common/engine_sentences.h"

#include <QtGlobal>

namespace saccade::ui {
namespace {

/// Worded to follow the name of a file.
constexpr EngineSentence files[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "does not exist")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is empty")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be opened (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be read (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be read (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is too large to be read (%1 bytes; at most %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was truncated while it was being read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was changed by another program while it was in use")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has not the size it should have")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be written (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be written")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be written (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be flushed to the disk (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be put in place (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the folder cannot be made (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a text file, so it is not replaced")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is an image that Saccade did not draw, so it is not replaced; choose another name")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a results file, so it is not replaced; choose another name")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is not a reliability diagram, so it is not replaced; choose another name")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is one of the inputs, so it is not replaced; choose another name")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a folder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the json is malformed (byte %1): %2")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the json breaks off (byte %1): %2")},
};

/// Worded to follow the name of an image.
constexpr EngineSentence image_sentences[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is a folder, not an image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is larger than 1 GiB, more than an image may have")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not an image (JPEG, PNG, WebP, BMP and TIFF are read)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is %1; JPEG, PNG, WebP, BMP and TIFF are read"), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "a GIF image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a HEIC image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a HEIF image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "an AVIF image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a Photoshop file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a PDF document")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a JPEG 2000 image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a JPEG XL image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a JPEG XR image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "an OpenEXR image")},
    {QT_TRANSLATE_NOOP("EngineTexts", "an icon file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a camera raw file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a video")},
    {QT_TRANSLATE_NOOP("EngineTexts", "an SVG drawing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is an animated WebP image; only still ones are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is truncated")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged: its header is missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged: its header holds no size")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged: it gives two different sizes")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged: its palette is missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged: parts of the image are missing or broken")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has %1 x %2 pixels; images above %3 million pixels are refused")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has %1 x %2 pixels; a side above %3 pixels is refused")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has a pixel format that is not read")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "has signed or floating-point pixels, or more than 16 bits per channel; such images are not read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has CMYK pixels of 16 bits; those of 8 bits are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be decoded: it is damaged or of an unusual kind")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be decoded: it is damaged or of an unusual kind (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "does not fit into memory")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be written as GIF (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be written as GIF")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "there is no MP4 encoder on this computer; save the animation as GIF instead")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be written whole; is the disk full?")},
};

/// Problems of datasets, and the names and descriptions of the kinds that are read.
constexpr EngineSentence datasets[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "no dataset was given")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is no caption dataset; known are")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a folder that was written by \"saccade scenes\"")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "annotations/captions_<name>.json beside <name>/, or one captions json")},
    {QT_TRANSLATE_NOOP("EngineTexts", "Flickr8k.token.txt beside Images/ or Flicker8k_Dataset/")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images with a .txt or .caption file beside each, also in subfolders")},
    {QT_TRANSLATE_NOOP("EngineTexts", "folder with sidecars")},
    {QT_TRANSLATE_NOOP("EngineTexts", "COCO captions")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no image with a caption")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no image with a caption; %1"), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "comes twice; it is used once")},
    {QT_TRANSLATE_NOOP("EngineTexts", "comes twice, as do %1 more images; each is used once")},
    {QT_TRANSLATE_NOOP("EngineTexts", "no image in split \"%1\"; the dataset has: %2")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a COCO captions file: it has no %1")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is not a COCO captions file: none of the entries of %1 can be used (%2 in all): %3"),
     "3"},
    {QT_TRANSLATE_NOOP("EngineTexts", "none of its %1 images can be used: looked for %2 in %3")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image %1 (%2) is listed twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image %1 is listed before")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image %1 is missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image %1 has no caption")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image without \"id\" or \"file_name\" (byte %1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotation without \"image_id\" or \"caption\" (byte %1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotation for the unknown image %1 (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "empty caption of image %1 (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "empty caption of %1")},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1; the %2 captioned images before it are used"), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not \"image#number<TAB>caption\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no folder Images or Flicker8k_Dataset with the photographs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not UTF-8 text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds a control character")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds half a surrogate pair")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds an unknown escape sequence")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is NaN or infinite")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is null")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is in UTF-32, which is not read; save it as UTF-8")},
    {QT_TRANSLATE_NOOP("EngineTexts", "seems to be in UTF-16 without a byte order mark; save it as UTF-8")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds NUL bytes, so it is not UTF-8 text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "image is left out: its \"%1\" %2 (byte %3)"), "2"},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotation is left out: its \"%1\" %2 (byte %3)"), "2"},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no caption")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "%1 images without a .txt or .caption file are skipped; the first is %2")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the folder cannot be read (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1 captions have an id that another image also has; the first is "
                                      "%2; score joined datasets separately")},
    {QT_TRANSLATE_NOOP("EngineTexts", "and %1 more %2"), "2"},
    {QT_TRANSLATE_NOOP("EngineTexts", "images that are missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images listed twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images listed before")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images without a caption")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images without \"id\" or \"file_name\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotations without \"image_id\" or \"caption\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotations for unknown images")},
    {QT_TRANSLATE_NOOP("EngineTexts", "empty captions")},
    {QT_TRANSLATE_NOOP("EngineTexts", "lines that are not \"image#number<TAB>caption\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "lines that are not UTF-8 text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "images that are left out")},
    {QT_TRANSLATE_NOOP("EngineTexts", "annotations that are left out")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is not of the earlier dataset and would be overwritten; move it elsewhere")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds files that are not a Scenes dataset; choose an empty or new folder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "could not be encoded as PNG")},
    {QT_TRANSLATE_NOOP("EngineTexts", "shares its sidecar %1 with %2")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "CIDEr is always 0 for a single image, and for images that share all their "
                       "references, so it says nothing here.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "has the name that its sidecar would have; rename it, for example to .jpg")},
};

/// Masks of objects.
constexpr EngineSentence masks[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is no COCO instances file: no image in it has an object")},
    {QT_TRANSLATE_NOOP("EngineTexts", "object without \"image_id\" or \"category_id\" (byte %1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "object of image %1 without a usable \"segmentation\" (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "object of the unknown image %1 (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "objects without \"image_id\" or \"category_id\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "objects without a usable \"segmentation\"")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "object of image %1 without a usable \"segmentation\"; its \"bbox\" is used (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "objects of which the \"bbox\" is used")},
    {QT_TRANSLATE_NOOP("EngineTexts", "objects of unknown images")},
    {QT_TRANSLATE_NOOP("EngineTexts", "category is left out: its \"%1\" %2 (byte %3)"), "2"},
    {QT_TRANSLATE_NOOP("EngineTexts", "categories that are left out")},
    {QT_TRANSLATE_NOOP("EngineTexts", "object of image %1: a part of its \"segmentation\" is left out "
                                      "because it is not a polygon (byte %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "segmentation parts that are left out")},
    {QT_TRANSLATE_NOOP("EngineTexts", "its masks are of an image of %1 x %2 pixels, but it has %3 x %4")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a mask of %1 x %2 pixels does not belong to an image of %3 x %4")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a mask of %1 x %2 pixels is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "an image of %1 x %2 pixels is out of range for a mask")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the runs of a mask cover more than its %1 x %2 pixels")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the compressed runs of a mask cover more than its %1 pixels")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the compressed runs of a mask are malformed at character %1")},
};

} // namespace

std::span<const EngineSentence> sentencesOfFiles() {
    return files;
}

std::span<const EngineSentence> sentencesOfImages() {
    return image_sentences;
}

std::span<const EngineSentence> sentencesOfDatasets() {
    return datasets;
}

std::span<const EngineSentence> sentencesOfMasks() {
    return masks;
}

} // namespace saccade::ui
