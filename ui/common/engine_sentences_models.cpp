#include "ui/common/engine_sentences.h"

#include <QtGlobal>

namespace saccade::ui {
namespace {

/// Model files and encoders.
constexpr EngineSentence models[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a Saccade model: it holds no %1")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was written by a newer version of Saccade")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the metadata \"%1\" is not valid JSON")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary is larger than that of any language")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary is not a list of words")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary does not start with <pad>, <start>, <end>, <unk>")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary holds the word \"%1\" twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the model that its configuration describes is larger than the file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor %1 is missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor %1 has another shape than the model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be loaded: %1")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "knows other words than %1: only models of one vocabulary can be averaged")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is built differently from %1: only models of one kind and size can be averaged")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header is not valid JSON (at byte %1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header is not an object of tensors")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header's entry \"%1\" is malformed")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header names \"%1\" twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" is given twice for \"%2\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has a number that is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has the element type \"%2\", which is not supported")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" ends before it begins")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" reaches beyond the end of the file; the file may be cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has a shape that is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has %2 bytes where its shape needs %3")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" and \"%2\" overlap")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no \"%1\"; these are not the weights of this encoder")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "does not hold the weights of this encoder: it has tensors called %1, the encoder looks for %2")},
    {QT_TRANSLATE_NOOP("EngineTexts", "does not hold the weights of this encoder: it has tensors called %1, "
                                      "the encoder looks for %2; its entries are %3")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "does not hold the weights of this encoder: it has tensors called %1, the encoder "
                       "looks for %2; its entries are %3; the Python object %4 was not looked into")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "has the tensor \"%1\", which this encoder does not have: these are the weights of another one")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds the weights of this encoder several times, for example as \"%1\" and as "
                       "\"%2\"; the first, which have the shortest names, are used")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" holds whole numbers where the encoder needs fractions")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" is a Python object, not a tensor")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has the shape %2 where the encoder needs %3")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the encoder \"%1\" has no coarser features to fuse in")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "The model's configuration: a name must have between 1 and 64 letters.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model's configuration: the image size must be a multiple of 32.")},
};

/// Files that are neither weights nor a model.
constexpr EngineSentence kinds[] = {
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is a Git LFS pointer, not the file itself; run \"git lfs pull\" to fetch it")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a web page, not the file itself; download it again")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a JSON text, not weights or a model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a text, not weights or a model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a picture, not weights or a model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a PDF document, not weights or a model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a program, not weights or a model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a packed archive; unpack it and use the file in it")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is an empty zip file")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is a zip file, as PyTorch writes its weights, not a safetensors file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a file of PyTorch, not a safetensors file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a Python pickle, but none that torch.save wrote")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is an HDF5 file, as Keras writes it; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a GGUF file; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a NumPy file; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is a TensorFlow Lite file; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a TensorFlow model; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is an ONNX model; only PyTorch and safetensors files are read")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "begins with nothing but zeros; it was not written or downloaded whole")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is neither a safetensors file nor PyTorch weights, or it is damaged")},
};

/// Weights that PyTorch wrote.
constexpr EngineSentence weights[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is in an unknown format of PyTorch")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no tensors; its entries are %1")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was written on a big-endian machine, which is not supported")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file, but none that torch.save wrote")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file that is cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file with a broken directory")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds compressed records, which torch.save never writes")},
    {QT_TRANSLATE_NOOP("EngineTexts", "claims more data than it holds")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has a larger index than any state dictionary needs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the data of the tensor \"%1\" is cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor \"%1\" reaches beyond its storage")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no tensors by name")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds the Python object %1, which is not a weight; nothing of it was run. Save the "
                       "bare weights instead: torch.save(model.state_dict(), \"weights.pth\")")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is damaged or cut off: its pickle ends too early")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle holds more values than a state dictionary needs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle takes a value that is not there")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle closes a group that was not opened")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has something else where %1 belongs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle recalls a value that it never stored")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has a key without a value")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has protocol %1; 5 is the newest known")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "the pickle has the operation %1, which no state dictionary needs; nothing of it was run")},
};

} // namespace

std::span<const EngineSentence> sentencesOfModels() {
    return models;
}

std::span<const EngineSentence> sentencesOfFileKinds() {
    return kinds;
}

std::span<const EngineSentence> sentencesOfWeights() {
    return weights;
}

} // namespace saccade::ui
