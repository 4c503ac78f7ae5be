#include "app/cli/dataset_summary.h"

#include <iostream>
#include <map>
#include <string>

namespace saccade::cli {
namespace {

struct Count {
    std::size_t images = 0;
    std::size_t captions = 0;

    void add(const CaptionedImage& image) {
        ++images;
        captions += image.captions.size();
    }
    std::string text() const {
        return std::to_string(images) + " images, " + std::to_string(captions) + " captions";
    }
};

} // namespace

void printSummary(std::ostream& out, const CaptionDataset& dataset) {
    Count all;
    std::map<std::string, Count> splits;
    for (const CaptionedImage& image : dataset.images) {
        all.add(image);
        splits[image.split_name].add(image);
    }
    out << "format: " << dataset.format << '\n' << "all: " << all.text() << '\n';
    for (const auto& [name, count] : splits)
        out << "split " << name << ": " << count.text() << '\n';
    if (!dataset.instance_files.empty())
        out << "instance masks: " << dataset.instance_files.size() << " files\n";
    out << "problems: " << dataset.problems.size() << std::endl;
}

void reportProblems(const CaptionDataset& dataset) {
    for (const Problem& problem : dataset.problems)
        std::cerr << "saccade: " << problem.text() << '\n';
}

} // namespace saccade::cli
