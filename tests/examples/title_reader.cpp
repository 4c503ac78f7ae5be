#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/data/problem_log.h"
#include "core/data/splits.h"
#include "tests/examples/examples.h"

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_bytes = std::uintmax_t{64} << 20;

/// titles.txt beside the images: "a.jpg = a dog on a beach", one a line.
fs::path titlesIn(const fs::path& path) {
    return path / "titles.txt";
}

bool recognisesTitles(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(titlesIn(path), ignored);
}

CaptionDataset readTitles(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = title_reader.name.text;
    const fs::path file = titlesIn(source.path);
    const std::string text = readFileText(file, maximum_bytes);
    ProblemLog log(file);
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        const std::size_t sign = line.find(" = ");
        if (sign == std::string_view::npos) {
            log.add(say("lines without \" = \""), lines.number(),
                    say("has no \" = \" between image and title"));
            continue;
        }
        const std::string name(line.substr(0, sign));
        const Split split = splitByHash(name);
        dataset.images.push_back(
            {name, source.path / name, split, nameOfSplit(split), {std::string(line.substr(sign + 3))}});
        dataset.images.back().split_by_hash = true;
    }
    dataset.problems = log.take();
    return dataset;
}

} // namespace

const DatasetReader title_reader{marked("titles"), marked("images with a titles.txt beside them"),
                                 recognisesTitles, readTitles};

} // namespace saccade
