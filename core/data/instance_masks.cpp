#include "core/data/instance_masks.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/json_records.h"
#include "core/data/problem_log.h"
#include "core/data/segmentation_values.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace saccade {
namespace {

constexpr std::size_t box_numbers = 4;

/// Collects the lists. Objects are matched to categories and images at the end, since the lists may be in any
/// order.
class InstancesHandler : public RecordHandler {
public:
    InstancesHandler(const std::string& json, ProblemLog& problems) : lines_(json), problems_(problems) {}

    InstanceMasks settle();

private:
    struct Entry {
        std::string image_id;
        std::string category_id;
        std::size_t offset = 0;
        InstanceObject object;
    };
    /// The members of a record; a record has some of them.
    struct Record {
        std::optional<std::string> id;
        std::optional<std::string> image_id;
        std::optional<std::string> category_id;
        std::optional<std::string> name;
        std::optional<std::string> file_name;
        SegmentationValues segmentation;
        bool has_segmentation = false; ///< and it is not empty
        std::vector<double> box;       ///< left, top, width, height
        double width = 0;
        double height = 0;
        double area = 0;
        bool crowd = false;
    };

    void beginRecord() override { record_ = Record(); }
    void onInteger(std::int64_t value) override;
    void onReal(double value) override;
    void onText(std::string& value) override;
    void onUnusable(const Message& why) override;
    void beginArray() override;
    void endRecord() override;
    std::optional<std::string>* idCalled(std::string_view name);
    SegmentationValues::Place placeInSegmentation() const;
    void endObject();
    void addObject(ObjectShape shape);
    void report(const Message& kind, std::size_t offset, const Message& message) {
        problems_.add(kind, lines_.lineAt(offset), atByte(message, offset));
    }

    LineCounter lines_;
    ProblemLog& problems_;
    Record record_;
    std::vector<Entry> entries_;
    std::unordered_map<std::string, cv::Size> sizes_;
    std::unordered_map<std::string, std::string> ids_; ///< of images, by file name
    std::unordered_map<std::string, std::string> categories_;
};

/// The four corners of a box of left, top, width and height; nothing if it is not a valid box.
std::optional<Polygons> boxOutline(const std::vector<double>& box) {
    constexpr double farthest = 1e6; // pixels; beyond any image
    const bool is_box =
        box.size() == box_numbers && box[2] > 0 && box[3] > 0 &&
        std::all_of(box.begin(), box.end(), [](double number) { return std::abs(number) <= farthest; });
    if (!is_box)
        return std::nullopt;
    const auto left = static_cast<float>(box[0]), top = static_cast<float>(box[1]);
    const auto right = static_cast<float>(box[0] + box[2]), bottom = static_cast<float>(box[1] + box[3]);
    return Polygons{{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

/// The id member of that name; nullptr for other names.
std::optional<std::string>* InstancesHandler::idCalled(std::string_view name) {
    return name == "id"            ? &record_.id
           : name == "image_id"    ? &record_.image_id
           : name == "category_id" ? &record_.category_id
                                   : nullptr;
}

void InstancesHandler::onInteger(std::int64_t value) {
    if (auto* id = nesting() == 0 ? idCalled(field()) : nullptr)
        *id = std::to_string(value);
    else
        onReal(static_cast<double>(value));
}

void InstancesHandler::onReal(double value) {
    record_.has_segmentation = record_.has_segmentation || field() == "segmentation";
    if (field() == "segmentation")
        record_.segmentation.addNumber(placeInSegmentation(), value);
    else if (field() == "bbox" && nesting() == 1 && record_.box.size() <= box_numbers)
        record_.box.push_back(value);
    else if (nesting() > 0)
        return;
    else if (auto* id = idCalled(field()))
        *id = idOfReal(value);
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
    record_.has_segmentation = record_.has_segmentation || field() == "segmentation";
    if (field() == "segmentation" && nesting() == 1 && key() == "counts")
        record_.segmentation.addCompressedCounts(std::move(value));
    else if (field() == "segmentation")
        record_.segmentation.addJunk(placeInSegmentation());
    else if (nesting() > 0)
        return;
    else if (field() == "name")
        record_.name = std::move(value);
    else if (field() == "file_name")
        record_.file_name = std::move(value);
    else if (auto* id = idCalled(field()))
        *id = std::move(value);
}

void InstancesHandler::onUnusable(const Message& why) {
    record_.has_segmentation = record_.has_segmentation || (field() == "segmentation" && nesting() > 0);
    if (field() == "segmentation")
        record_.segmentation.addJunk(placeInSegmentation());
    else if (nesting() == 0 && list() == "categories" && field() == "name")
        report(say("categories that are left out"), recordOffset(),
               say("category is left out: its \"name\" %1", why));
}

void InstancesHandler::beginArray() {
    if (field() == "segmentation" && key() == field() && nesting() == 2)
        record_.segmentation.beginPiece();
}

SegmentationValues::Place InstancesHandler::placeInSegmentation() const {
    using Place = SegmentationValues::Place;
    if (key() == field())
        return nesting() == 1 ? Place::Pieces : nesting() == 2 ? Place::Piece : Place::InsidePiece;
    if (nesting() != 2)
        return Place::Elsewhere;
    return key() == "size" ? Place::Size : key() == "counts" ? Place::Counts : Place::Elsewhere;
}

void InstancesHandler::endRecord() {
    if (list() == "images" && record_.id) {
        if (record_.file_name)
            ids_[record_.file_name->substr(record_.file_name->find_last_of("/\\") + 1)] = *record_.id;
        sizes_[*record_.id] = sizeOf(record_.width, record_.height).value_or(cv::Size());
    } else if (list() == "categories" && record_.id && record_.name)
        categories_[*record_.id] = std::move(*record_.name);
    else if (list() == "annotations")
        endObject();
}

void InstancesHandler::endObject() {
    std::optional<ObjectShape> shape = record_.segmentation.shape();
    const std::optional<Polygons> box = shape ? std::nullopt : boxOutline(record_.box);
    if (!record_.image_id || !record_.category_id)
        report(say("objects without \"image_id\" or \"category_id\""), recordOffset(),
               say("object without \"image_id\" or \"category_id\""));
    else if (box && record_.has_segmentation)
        report(say("objects of which the \"bbox\" is used"), recordOffset(),
               say("object of image %1 without a usable \"segmentation\"; its \"bbox\" is used",
                   *record_.image_id));
    else if (!shape && !box)
        report(say("objects without a usable \"segmentation\""), recordOffset(),
               say("object of image %1 without a usable \"segmentation\"", *record_.image_id));
    if (record_.image_id && record_.category_id && (shape || box))
        addObject(shape ? std::move(*shape) : ObjectShape(*box));
}

void InstancesHandler::addObject(ObjectShape shape) {
    for (std::size_t i = 0; i < record_.segmentation.piecesLeftOut(); ++i)
        report(
            say("segmentation parts that are left out"), recordOffset(),
            say("object of image %1: a part of its \"segmentation\" is left out because it is not a polygon",
                *record_.image_id));
    entries_.push_back({std::move(*record_.image_id),
                        std::move(*record_.category_id),
                        recordOffset(),
                        {{}, record_.crowd, record_.area, std::move(shape)}});
}

InstanceMasks InstancesHandler::settle() {
    InstanceMasks masks;
    masks.ids = std::move(ids_);
    for (const auto& [id, size] : sizes_)
        masks.images[id].size = size;
    for (const auto& [id, name] : categories_)
        masks.categories.insert(name);
    for (Entry& entry : entries_) {
        const auto image = masks.images.find(entry.image_id);
        if (image == masks.images.end()) {
            report(say("objects of unknown images"), entry.offset,
                   say("object of the unknown image %1", entry.image_id));
            continue;
        }
        const auto category = categories_.find(entry.category_id);
        entry.object.category = category == categories_.end() ? entry.category_id : category->second;
        masks.categories.insert(entry.object.category);
        image->second.objects.push_back(std::move(entry.object));
    }
    return masks;
}

} // namespace

InstanceMasks readInstanceMasks(const std::filesystem::path& path) {
    const std::string json = readUtf8Text(path, maximum_json_bytes);
    ProblemLog problems(path);
    InstancesHandler handler(json, problems);
    const std::optional<JsonBreak> broken = handler.parse(json);
    InstanceMasks masks = handler.settle();
    if (broken)
        problems.add(say("breaks"), LineCounter(json).lineAt(broken->offset), describe(*broken, json.size()));
    masks.problems = problems.take();
    const bool empty = std::all_of(masks.images.begin(), masks.images.end(),
                                   [](const auto& image) { return image.second.objects.empty(); });
    if (empty && !masks.problems.empty())
        throw FileError(masks.problems.back());
    if (empty)
        throw FileError(path, say("is not a COCO instances file: no image in it has an object"));
    return masks;
}

std::vector<std::string> categoriesIn(const ImageInstances& instances,
                                      const std::vector<std::string>& categories) {
    std::vector<std::string> found;
    std::copy_if(categories.begin(), categories.end(), std::back_inserter(found),
                 [&instances](const std::string& category) {
                     return std::any_of(
                         instances.objects.begin(), instances.objects.end(),
                         [&](const InstanceObject& object) { return object.category == category; });
                 });
    return found;
}

} // namespace saccade
