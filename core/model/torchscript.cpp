#include "core/model/torchscript.h"

#include "core/base/binary_file.h"
#include "core/base/content_hash.h"
#include "core/base/error.h"
#include "core/model/onednn_guard.h"
#include "core/model/pixels.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/torch.h>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <sstream>
#include <utility>
#include <vector>

namespace saccade {
namespace {

constexpr std::uint64_t maximum_script_bytes = std::uint64_t{8} << 30;
constexpr std::int64_t probe_side = 224; // most exported networks were made for images of this size

std::atomic<bool>& consent() {
    static std::atomic<bool> given = false;
    return given;
}

std::vector<std::byte> bytesOf(const std::filesystem::path& path) {
    const BinaryFile file(path);
    if (file.size() > maximum_script_bytes)
        throw FileError(path, say("is too large for an encoder"));
    return file.read(0, static_cast<std::size_t>(file.size()));
}

std::string hexadecimal(std::uint64_t number) {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(number));
    return digits;
}

std::string firstLineOf(const std::exception& error) {
    const std::string text = error.what();
    return text.substr(0, text.find('\n'));
}

/// Who is asked about a file; any thread may look.
class AskedPerson {
public:
    void set(TorchScriptQuestion question) {
        const std::lock_guard lock(mutex_);
        question_ = std::move(question);
    }
    TorchScriptQuestion question() const {
        const std::lock_guard lock(mutex_);
        return question_;
    }

private:
    mutable std::mutex mutex_;
    TorchScriptQuestion question_;
};

AskedPerson& askedPerson() {
    static AskedPerson person;
    return person;
}

/// The content of the file, if it may run.
std::vector<std::byte> allowedBytes(const TorchScriptFile& file) {
    const TorchScriptQuestion question = askedPerson().question();
    if (!torchScriptIsAllowed() && !question)
        throw Error(say("The encoder is the TorchScript file %1. Such a file is a program, which can do "
                        "whatever you can do. If you trust it, start Saccade with --allow-torchscript.",
                        file.path));
    std::vector<std::byte> bytes = bytesOf(file.path);
    if (const std::string now = hexadecimal(hashOfBytes(bytes));
        !file.checksum.empty() && file.checksum != now)
        throw FileError(file.path, say("is not the file that the model was trained with: its checksum is %1, "
                                       "not %2",
                                       now, file.checksum));
    if (!torchScriptIsAllowed() && !question(file.path, bytes))
        throw Error(say("The program in %1 was not allowed to run.", file.path));
    return bytes;
}

class TorchScriptBackbone : public Backbone {
public:
    TorchScriptBackbone(std::filesystem::path path, const std::vector<std::byte>& bytes)
        : path_(std::move(path)) {
        const auto hash = static_cast<std::int64_t>(hashOfBytes(bytes));
        register_buffer("checksum", torch::tensor({hash}, torch::kInt64));
        try {
            std::istringstream stream(std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
            script_ = torch::jit::load(stream);
            script_.eval();
            for (const at::Tensor& parameter : script_.parameters())
                parameter.set_requires_grad(false);
        } catch (const std::exception& error) {
            throw FileError(path_, say("cannot be loaded as TorchScript: %1", firstLineOf(error)));
        }
        const torch::NoGradGuard no_gradients;
        const torch::Tensor blank = torch::zeros({1, probe_side, probe_side, 3}, torch::kByte);
        channels_ = static_cast<int>(features(blank).front().size(1));
    }

    BackboneSpec spec() const override { return {.grid_channels = channels_}; }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        return {checked(forward(normalisedPixels(pixels, imagenet_normalisation)), pixels.size(0))};
    }

    std::vector<std::shared_ptr<torch::nn::Module>> stage(int) const override { return {}; }

    using Backbone::to;
    void to(torch::Device device, bool non_blocking) override {
        Backbone::to(device, non_blocking);
        script_.to(device, non_blocking);
    }
    /// The script is never trained.
    void train(bool) override { Backbone::train(false); }

private:
    torch::IValue forward(const torch::Tensor& pixels) {
        try {
            return script_.forward({pixels});
        } catch (const std::exception& error) {
            throw FileError(path_, say("cannot compute features of an image of %1 x %2 pixels: %3",
                                       pixels.size(2), pixels.size(3), firstLineOf(error)));
        }
    }

    torch::Tensor checked(const torch::IValue& features, std::int64_t images) const {
        if (!features.isTensor())
            throw FileError(path_, say("gives no tensor, but an encoder gives one of four dimensions"));
        const torch::Tensor& grid = features.toTensor();
        if (grid.dim() != 4 || grid.size(0) != images || grid.numel() == 0 || !grid.is_floating_point())
            throw FileError(path_,
                            say("does not give features in the form [images, channels, rows, columns]"));
        return grid;
    }

    std::filesystem::path path_;
    torch::jit::Module script_;
    int channels_ = 0;
};

} // namespace

void allowTorchScript() {
    consent() = true;
}

bool torchScriptIsAllowed() {
    return consent();
}

void askAboutTorchScript(TorchScriptQuestion question) {
    askedPerson().set(std::move(question));
}

std::string checksumOfFile(const std::filesystem::path& file) {
    return hexadecimal(hashOfBytes(bytesOf(file)));
}

std::shared_ptr<Backbone> makeTorchScript(const TorchScriptFile& file) {
    if (file.path.empty())
        throw Error(
            say("The encoder \"%1\" needs a file: torchscript:FILE.", std::string(torchscript_encoder)));
    const std::vector<std::byte> bytes = allowedBytes(file);
    guardOneDnn();
    return std::make_shared<TorchScriptBackbone>(file.path, bytes);
}

} // namespace saccade
