#include "core/base/error.h"
#include "core/data/instance_masks.h"
#include "core/data/rasterise.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

using namespace saccade;
using saccade::test::json;
using saccade::test::writeFile;
namespace fs = std::filesystem;

namespace {

const std::string instances =
    json("{'annotations': [\n"
         "{'image_id': 1, 'category_id': 3, 'iscrowd': 0, 'area': 12, 'bbox': [1, 1, 4, 3],\n"
         " 'segmentation': [[1, 1, 5, 1, 5, 4, 1, 4], [6.0, 4.5, 8, 4.5, 8, 6, 6, 6]]},\n"
         "{'image_id': 1, 'category_id': 4, 'iscrowd': 1, 'segmentation': {'counts': [6, 3, 51], 'size': [6, "
         "10]}},\n"
         "{'image_id': 1, 'category_id': 4, 'segmentation': {'size': [6, 10], 'counts': '63c1'}}],\n"
         "'images': [{'id': 1, 'width': 10, 'height': 6}, {'id': 2, 'width': 3, 'height': 3}],\n"
         "'categories': [{'id': 3, 'name': 'dog'}]}");

} // namespace

class TestInstanceMasks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path file_;

    InstanceMasks read(const std::string& content) {
        writeFile(file_, content);
        return readInstanceMasks(file_);
    }

    std::string messageOf(const std::string& content) {
        try {
            read(content);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { file_ = fs::path(temporary_.path().toStdString()) / "instances_väl 1.json"; }

    void anObjectWithoutOutlineIsItsBox() {
        const InstanceMasks masks = read(json(
            "{'images': [{'id': 1, 'width': 10, 'height': 6}], 'categories': [{'id': 3, 'name': 'dog'}],\n"
            "'annotations': [{'image_id': 1, 'category_id': 3, 'bbox': [1, 2, 4, 3]},\n"
            "{'image_id': 1, 'category_id': 3, 'bbox': [0, 0, 2, 1], 'segmentation': []},\n"
            "{'image_id': 1, 'category_id': 3, 'bbox': [5, 0, 2, 1], 'segmentation': [[1, 2]]},\n"
            "{'image_id': 1, 'category_id': 3, 'bbox': [1, 2, 0, 3]},\n"
            "{'image_id': 1, 'category_id': 3, 'bbox': [1, 2, 4, 3, 5]},\n"
            "{'image_id': 1, 'category_id': 3, 'bbox': [1, 2, 4, 1e300]}]}"));
        const std::vector<InstanceObject>& objects = masks.images.at("1").objects;
        QCOMPARE(objects.size(), std::size_t{3});
        const cv::Mat mask = rasterise(objects[0], {10, 6});
        QCOMPARE(cv::countNonZero(mask), 12);
        QCOMPARE(cv::countNonZero(mask(cv::Rect(1, 2, 4, 3))), 12);
        QCOMPARE(cv::countNonZero(rasterise(objects[1], {10, 6})), 2);
        QCOMPARE(masks.problems.size(), std::size_t{4}); // an invalid outline, and three without either
        QVERIFY(masks.problems[0].message.english().find("its \"bbox\" is used") != std::string::npos);
        QVERIFY(masks.problems[1].message.english().find("without a usable \"segmentation\"") !=
                std::string::npos);
    }

    void allThreeKindsOfOutline() {
        const InstanceMasks masks = read(instances);
        QVERIFY(masks.problems.empty());
        QCOMPARE(masks.images.size(), std::size_t{2});
        const ImageInstances& image = masks.images.at("1");
        QCOMPARE(image.size.width, 10);
        QCOMPARE(image.objects.size(), std::size_t{3});
        QCOMPARE(image.objects[0].category, std::string("dog"));
        QCOMPARE(image.objects[0].area, 12.0);
        QCOMPARE(image.objects[1].category, std::string("4"));
        QVERIFY(image.objects[1].crowd && !image.objects[2].crowd);
        const cv::Mat polygons = rasterise(image.objects[0], image.size);
        QCOMPARE(polygons.rows, 6);
        QCOMPARE(polygons.cols, 10);
        // The rectangle from (1, 1) to (5, 4) covers the pixels 1 to 4 by 1 to 3, the other one 6 and 7 by 4
        // (whose centres are on its upper edge) and 5.
        QCOMPARE(cv::countNonZero(polygons), 4 * 3 + 2 * 2);
        for (const cv::Point inside : {cv::Point(1, 1), cv::Point(4, 3), cv::Point(6, 5), cv::Point(7, 5)})
            QCOMPARE(polygons.at<std::uint8_t>(inside), std::uint8_t{255});
        for (const cv::Point outside : {cv::Point(0, 1), cv::Point(1, 0), cv::Point(9, 5), cv::Point(3, 5)})
            QCOMPARE(polygons.at<std::uint8_t>(outside), std::uint8_t{0});
        // Six zeros, then three ones: the first column is empty, the upper half of the second is full.
        cv::Mat expected = cv::Mat::zeros(6, 10, CV_8UC1);
        expected(cv::Rect(1, 0, 1, 3)) = 255;
        QCOMPARE(cv::countNonZero(rasterise(image.objects[1], image.size) != expected), 0);
        // '6' = 6, '3' = 3, "c1": 10011 with continuation (0x33 -> 'c'), then 1: 19 + 32 = 51.
        QCOMPARE(cv::countNonZero(rasterise(image.objects[2], image.size) != expected), 0);
        QVERIFY_THROWS_EXCEPTION(Error, rasterise(image.objects[1], cv::Size(6, 10)));
    }

    void problemsNameTheLine() {
        const InstanceMasks masks = read(
            json("{'images': [{'id': 1, 'width': 10, 'height': 6}], 'annotations': [\n"
                 "{'image_id': 1, 'category_id': 3, 'segmentation': [[1, 1, 5, 1, 5, 4]]},\n"
                 "{'image_id': 8, 'category_id': 3, 'segmentation': [[1, 1, 5, 1, 5, 4]]},\n"
                 "{'image_id': 1, 'category_id': 3, 'segmentation': [[1, 1, 5, 1]]},\n"
                 "{'image_id': 1, 'category_id': 3, 'segmentation': {'counts': [1, -1], 'size': [6, 10]}},\n"
                 "{'image_id': 1, 'category_id': 3, 'segmentation': {'counts': [1], 'size': [1e9, 1e9]}},\n"
                 "{'image_id': 1, 'category_id': 3},\n"
                 "{'category_id': 3, 'segmentation': [[1, 1, 5, 1, 5, 4]]}]}"));
        QCOMPARE(masks.images.at("1").objects.size(), std::size_t{1});
        std::vector<std::size_t> lines;
        for (const Problem& problem : masks.problems)
            lines.push_back(problem.line);
        QCOMPARE(lines, (std::vector<std::size_t>{4, 5, 6, 7, 8, 3}));
        QVERIFY(masks.problems.back().message.english().starts_with("object of the unknown image 8 (byte "));
    }

    void goodPiecesCountBesideJunk() {
        const std::string good = "[1, 1, 5, 1, 5, 4, 1, 4]"; // 4 x 3 pixels
        const InstanceMasks masks =
            read(json("{'images': [{'id': 'x', 'width': 10, 'height': 6}], 'categories': [{'id': 1, 'name': "
                      "'caf\xE9'}],\n"
                      "'annotations': [\n"
                      "{'image_id': 'x', 'category_id': 1, 'segmentation': [" +
                      good +
                      ", [6, 5, 6, 5], []]},\n"
                      "{'image_id': 'x', 'category_id': 1, 'segmentation': [" +
                      good +
                      ", 'x', 7, null]},\n"
                      "{'image_id': 'x', 'category_id': 1, 'segmentation': [[1, 1, NaN, 1, 5, 4], [[1]], " +
                      good +
                      "]},\n"
                      "{'image_id': 'x', 'category_id': 1, 'segmentation': [[1, 1, 5, 1, 5, null]]},\n"
                      "{'image_id': 'x', 'category_id': 1, 'area': NaN, 'segmentation': {'counts': [1, "
                      "Infinity], 'size': [6, 10]}}]}"));
        const ImageInstances& image = masks.images.at("x");
        QCOMPARE(image.objects.size(), std::size_t{3});
        for (const InstanceObject& object : image.objects) {
            QCOMPARE(cv::countNonZero(rasterise(object, image.size)), 4 * 3);
            QCOMPARE(object.category, std::string("1")); // its name cannot be read
        }
        std::vector<std::size_t> lines;
        for (const Problem& problem : masks.problems)
            lines.push_back(problem.line);
        QCOMPARE(lines, (std::vector<std::size_t>{1, 3, 3, 4, 4, 4, 5, 5, 6, 7}));
        QVERIFY(masks.problems[0].message.english().starts_with(
            "category is left out: its \"name\" is not UTF-8 text (byte "));
        QVERIFY(masks.problems[1].message.english().starts_with(
            "object of image x: a part of its \"segmentation\" is "
            "left out because it is not a polygon (byte "));
        QVERIFY(masks.problems[8].message.english().starts_with(
            "object of image x without a usable \"segmentation\""));
    }

    void unusableFiles() {
        QVERIFY(messageOf("").find(":1: the JSON breaks off (byte 0)") != std::string::npos);
        QVERIFY(messageOf("{}").find("is not a COCO instances file") != std::string::npos);
        QVERIFY_THROWS_EXCEPTION(FileError, readInstanceMasks(file_.parent_path() / "missing.json"));
    }

    void farAndUnrealCorners() {
        const float infinite = std::numeric_limits<float>::infinity();
        const float none = std::numeric_limits<float>::quiet_NaN();
        const InstanceObject object{"x", false, 0,
                                    Polygons{{{-infinite, -infinite}, {1e30F, 2}, {none, 1e30F}}}};
        QCOMPARE(rasterise(object, {20, 10}).size(), cv::Size(20, 10));
        QVERIFY_THROWS_EXCEPTION(Error, rasterise(object, {2'000'000'000, 2'000'000'000}));
    }

    void brokenFilesNeverCrash() {
        Random random(6);
        int usable = 0;
        for (int i = 0; i < 800; ++i) {
            try {
                const InstanceMasks masks = read(test::mutated(instances, random));
                for (const auto& [id, image] : masks.images)
                    for (const InstanceObject& object : image.objects)
                        usable += image.size.area() < 10000 ? rasterise(object, image.size).rows : 0;
            } catch (const Error&) {
            }
        }
        QVERIFY(usable > 1000);
    }

    void realMasksHaveTheAreaThatTheFileTells() {
        const fs::path path = test::sharedData("coco-mini/annotations/instances_val2017.json");
        SKIP_WITHOUT(path);
        const InstanceMasks masks = readInstanceMasks(path);
        QVERIFY(masks.problems.empty());
        QCOMPARE(masks.images.size(), std::size_t{79});
        int compared = 0;
        int crowds = 0;
        for (const auto& [id, image] : masks.images)
            for (const InstanceObject& object : image.objects) {
                const double pixels = cv::countNonZero(rasterise(object, image.size));
                crowds += object.crowd ? 1 : 0;
                // COCO's own "area" of a crowd is up to 22 % larger than what its runs cover (31275 and
                // 25630).
                if (object.crowd)
                    QVERIFY(pixels <= object.area && pixels > 0.8 * object.area);
                // In a small object, many pixels are at the outline.
                if (object.crowd || object.area < 400)
                    continue;
                ++compared;
                QVERIFY2(std::abs(pixels / object.area - 1) < (object.area < 10000 ? 0.06 : 0.01),
                         (id + " " + object.category + " " + std::to_string(pixels) + " " +
                          std::to_string(object.area))
                             .c_str());
            }
        QCOMPARE(crowds, 5);
        QVERIFY(compared > 300);
    }
};

SACCADE_TEST(TestInstanceMasks)
#include "tst_instance_masks.moc"
