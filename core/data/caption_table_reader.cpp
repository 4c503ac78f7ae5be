#include "core/data/caption_table_reader.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/delimited_text.h"
#include "core/data/listed_files.h"
#include "core/data/listed_images.h"
#include "core/data/problem_log.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_table_bytes = std::uintmax_t{1} << 30;

/// What the first line of a table says.
struct TableHead {
    char delimiter = ',';
    std::size_t columns = 0;
    std::size_t image = 0, caption = 0; ///< positions of the columns
    std::optional<std::size_t> split;
};

std::optional<std::size_t> columnCalled(const std::vector<std::string>& titles,
                                        std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        const auto found = std::find(titles.begin(), titles.end(), name);
        if (found != titles.end())
            return static_cast<std::size_t>(found - titles.begin());
    }
    return std::nullopt;
}

/// Nothing if the line does not name a column of images and one of captions.
std::optional<TableHead> headOf(std::string_view line) {
    for (const char delimiter : {',', '|', ';', '\t'}) {
        std::vector<std::string> titles;
        for (const std::string& title : fieldsOf(line, delimiter, 0)) {
            titles.emplace_back(trimmed(title));
            std::transform(titles.back().begin(), titles.back().end(), titles.back().begin(),
                           [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
        }
        const auto image = columnCalled(titles, {"image", "image_name", "file_name", "filename", "image_path",
                                                 "image_file", "file", "path"});
        const auto caption =
            columnCalled(titles, {"caption", "comment", "text", "description", "caption_text"});
        if (image && caption && *image != *caption)
            return TableHead{delimiter, titles.size(), *image, *caption, columnCalled(titles, {"split"})};
    }
    return std::nullopt;
}

/// Of the first line of the file alone.
std::optional<TableHead> headOf(const fs::path& file) {
    std::string beginning(4096, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    LineReader lines(beginning);
    std::string_view line;
    return lines.next(line) ? headOf(line) : std::nullopt;
}

std::vector<ListedFile> tablesIn(const fs::path& path) {
    std::vector<ListedFile> files =
        listedFiles(path, {".csv", ".tsv"}, {"captions.txt", "captions.csv", "results.csv", "metadata.csv"});
    std::erase_if(files, [](const ListedFile& file) { return !headOf(file.path); });
    return files;
}

void readTable(const ListedFile& file, const DatasetSource& source, CaptionDataset& dataset) {
    const std::string text = readUtf8Text(file.path, maximum_table_bytes);
    ProblemLog problems(file.path);
    ListedImages images(file.path);
    DelimitedText rows(text);
    std::string_view first;
    const std::optional<TableHead> head = rows.line(first) ? headOf(first) : std::nullopt;
    if (!head)
        throw FileError(file.path, 1, say("does not name a column of images and one of captions"));
    std::vector<std::string> fields;
    while (rows.next(fields, head->delimiter, head->columns, head->caption)) {
        if (fields.size() == 1 && trimmed(fields.front()).empty())
            continue;
        if (fields.size() < head->columns) {
            problems.add(say("lines with too few columns"), rows.number(),
                         say("has %1 of %2 columns", fields.size(), head->columns));
            continue;
        }
        std::string& written = fields[head->caption];
        std::replace(written.begin(), written.end(), '\n', ' '); // of a field over several lines
        const std::string_view caption = trimmed(written);
        const std::string name(trimmed(fields[head->image]));
        const auto flaw = textFlaw(caption);
        if (flaw || name.empty()) {
            problems.add(say("lines that are left out"), rows.number(), flaw.value_or(say("names no image")));
            continue;
        }
        ListedImage& image = images.at(name, rows.number());
        if (head->split)
            image.split = trimmed(fields[*head->split]);
        if (caption.empty())
            problems.add(say("empty captions"), rows.number(), say("empty caption of %1", name));
        else
            image.captions.emplace_back(caption);
    }
    images.addTo(dataset, source, file.split, problems);
    std::vector<Problem> found = problems.take();
    std::move(found.begin(), found.end(), std::back_inserter(dataset.problems));
}

CaptionDataset readTables(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = caption_table_reader.name.text;
    for (const ListedFile& file : tablesIn(source.path))
        readTable(file, source, dataset);
    return dataset;
}

bool recognisesTables(const fs::path& path) {
    return !tablesIn(path).empty();
}

} // namespace

const DatasetReader caption_table_reader{marked("caption table"),
                                         marked("captions.txt, results.csv or another .csv or .tsv file "
                                                "whose first line names a column of images and one "
                                                "of captions"),
                                         recognisesTables, readTables};

} // namespace saccade
