#include "core/data/instance_masks.h"

#include "core/base/error.h"
#include "core/data/file_text.h"
#include "core/data/json_records.h"
#include "core/data/problem_log.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace saccade {
namespace {

/// Collects the lists; which category and image an object belongs to is settled at the end, since the lists
/// may stand in any order.
class InstancesHandler : public RecordHandler {
public:
    InstancesHandler(const std::string& json, ProblemLog& problems) : lines_(json), problems_(problems) {}

    InstanceMasks settle();

private:
    struct Entry {
        std::int64_t image_id = 0;
        std::int64_t category_id = 0;
        std::size_t offset = 0;
        InstanceObject object;
    };
    /// What the members of a record say; a record has some of them.
    struct Record {
        std::optional<std::int64_t> id;
        std::optional<std::int64_t> image_id;
        std::optional<std::int64_t> category_id;
        std::optional<std::string> name;
        std::optional<std::string> text_counts;
        std::vector<double> size;
        std::vector<std::uint32_t> counts;
        std::vector<std::vector<double>> polygons;
        double width = 0;
        double height = 0;
        double area = 0;
        bool crowd = false;
        bool broken = false; ///< the outline holds something that is none
    };

    void beginRecord() override { record_ = Record(); }
    void onInteger(std::int64_t value) override;
    void onReal(double value) override;
    void onText(std::string& value) override;
    void beginArray() override;
    void endRecord() override;
    void onShape(double value);
    std::optional<std::variant<Polygons, RunLengths, CompressedRunLengths>> shapeOfRecord();
    void endObject();
    void report(const std::string& kind, std::size_t offset, const std::string& message) {
        problems_.add(kind, lines_.lineAt(offset), message + atByte(offset));
    }

    LineCounter lines_;
    ProblemLog& problems_;
    Record record_;
    std::vector<Entry> entries_;
    std::unordered_map<std::int64_t, cv::Size> sizes_;
    std::unordered_map<std::int64_t, std::string> categories_;
};

void InstancesHandler::onInteger(std::int64_t value) {
    if (nesting() == 0 && field() == "id")
        record_.id = value;
    else if (nesting() == 0 && field() == "image_id")
        record_.image_id = value;
    else if (nesting() == 0 && field() == "category_id")
        record_.category_id = value;
    else
        onReal(static_cast<double>(value));
}

void InstancesHandler::onReal(double value) {
    if (field() == "segmentation")
        onShape(value);
    else if (nesting() > 0)
        return;
    else if (field() == "area")
        record_.area = value;
    else if (field() == "iscrowd")
        record_.crowd = value != 0;
    else if (field() == "width")
        record_.width = value;
    else if (field() == "height")
        record_.height = value;
}

void InstancesHandler::onText(std::string& value) {
    if (field() == "segmentation" && nesting() == 1 && key() == "counts")
        record_.text_counts = std::move(value);
    else if (field() == "segmentation")
        record_.broken = true;
    else if (nesting() > 0)
        return;
    else if (field() == "name")
        record_.name = std::move(value);
    else if (field() == "id")
        record_.id = idOfText(value);
    else if (field() == "image_id")
        record_.image_id = idOfText(value);
    else if (field() == "category_id")
        record_.category_id = idOfText(value);
}

void InstancesHandler::beginArray() {
    if (field() == "segmentation" && key() == field() && nesting() == 2)
        record_.polygons.emplace_back();
}

/// A number inside "segmentation": of a polygon [[x, y, …], …] or of {"counts": […], "size": [height,
/// width]}.
void InstancesHandler::onShape(double value) {
    if (key() == "size" && nesting() == 2) {
        record_.size.push_back(value);
    } else if (key() == "counts" && nesting() == 2) {
        record_.broken |= !(value >= 0 && value <= std::numeric_limits<std::uint32_t>::max());
        if (!record_.broken)
            record_.counts.push_back(static_cast<std::uint32_t>(value));
    } else if (key() == field() && nesting() == 2 && !record_.polygons.empty()) {
        record_.polygons.back().push_back(value);
    } else {
        record_.broken = true;
    }
}

/// A side in pixels, or nothing where the number cannot be one.
std::optional<int> side(double value) {
    if (!(value >= 1 && value <= static_cast<double>(maximum_pixels)))
        return std::nullopt;
    return static_cast<int>(value);
}

std::optional<cv::Size> sizeOf(double width, double height) {
    const std::optional<int> columns = side(width);
    const std::optional<int> rows = side(height);
    if (!columns || !rows || std::int64_t{*columns} * *rows > maximum_pixels)
        return std::nullopt;
    return cv::Size(*columns, *rows);
}

std::optional<std::variant<Polygons, RunLengths, CompressedRunLengths>> InstancesHandler::shapeOfRecord() {
    if (record_.broken)
        return std::nullopt;
    if (!record_.size.empty()) {
        const auto size = record_.size.size() == 2 ? sizeOf(record_.size[1], record_.size[0]) : std::nullopt;
        if (!size)
            return std::nullopt;
        if (record_.text_counts)
            return CompressedRunLengths{*size, std::move(*record_.text_counts)};
        return RunLengths{*size, std::move(record_.counts)};
    }
    Polygons polygons;
    for (const std::vector<double>& numbers : record_.polygons) {
        if (numbers.size() < 6 || numbers.size() % 2 != 0)
            return std::nullopt;
        std::vector<cv::Point2f>& corners = polygons.emplace_back();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            corners.emplace_back(static_cast<float>(numbers[i]), static_cast<float>(numbers[i + 1]));
    }
    if (polygons.empty())
        return std::nullopt;
    return polygons;
}

void InstancesHandler::endRecord() {
    if (list() == "images" && record_.id)
        sizes_[*record_.id] = sizeOf(record_.width, record_.height).value_or(cv::Size());
    else if (list() == "categories" && record_.id && record_.name)
        categories_[*record_.id] = std::move(*record_.name);
    else if (list() == "annotations")
        endObject();
}

void InstancesHandler::endObject() {
    auto shape = shapeOfRecord();
    if (!record_.image_id || !record_.category_id)
        report("objects without \"image_id\" or \"category_id\"", recordOffset(),
               "object without \"image_id\" or \"category_id\"");
    else if (!shape)
        report("objects without a usable \"segmentation\"", recordOffset(),
               "object of image " + std::to_string(*record_.image_id) + " without a usable \"segmentation\"");
    else
        entries_.push_back({*record_.image_id,
                            *record_.category_id,
                            recordOffset(),
                            {{}, record_.crowd, record_.area, std::move(*shape)}});
}

InstanceMasks InstancesHandler::settle() {
    InstanceMasks masks;
    for (const auto& [id, size] : sizes_)
        masks.images[id].size = size;
    for (Entry& entry : entries_) {
        const auto image = masks.images.find(entry.image_id);
        if (image == masks.images.end()) {
            report("objects of unknown images", entry.offset,
                   "object of the unknown image " + std::to_string(entry.image_id));
            continue;
        }
        const auto category = categories_.find(entry.category_id);
        entry.object.category =
            category == categories_.end() ? std::to_string(entry.category_id) : category->second;
        image->second.objects.push_back(std::move(entry.object));
    }
    return masks;
}

} // namespace

InstanceMasks readInstanceMasks(const std::filesystem::path& path) {
    const std::string json = readFileText(path, maximum_json_bytes);
    ProblemLog problems(path);
    InstancesHandler handler(json, problems);
    const std::optional<JsonBreak> broken = handler.parse(json);
    InstanceMasks masks = handler.settle();
    if (broken)
        problems.add("breaks", LineCounter(json).lineAt(broken->offset), describe(*broken, json.size()));
    masks.problems = problems.take();
    const bool empty = std::all_of(masks.images.begin(), masks.images.end(),
                                   [](const auto& image) { return image.second.objects.empty(); });
    if (empty && !masks.problems.empty())
        throw FileError(masks.problems.back());
    if (empty)
        throw FileError(path, "is no COCO instances file: no image in it has an object");
    return masks;
}

} // namespace saccade
