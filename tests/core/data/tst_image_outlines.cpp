#include "core/data/image_outlines.h"

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

std::string outlined(const char* category) {
    return test::json(
        std::string("{'images': [{'id': 1, 'file_name': 'val/one.jpg', 'width': 4, 'height': 4}], "
                    "'annotations': [{'image_id': 1, 'category_id': 5, 'bbox': [0, 0, 2, 2]}], "
                    "'categories': [{'id': 5, 'name': '") +
        category + "'}, {'id': 6, 'name': 'zebra'}]}");
}

} // namespace

class TestImageOutlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfTheFile() {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path image = root / "val" / "one.jpg";
        QVERIFY(instancesFileOf(image).empty());
        for (const fs::path& place : {root / "val", root, root / "annotations"}) {
            test::writeFile(place / "instances_train.json", "{}"); // of another folder
            test::writeFile(place / "instances_val.json", "{}");
            QCOMPARE(instancesFileOf(image), place / "instances_val.json"); // the later one goes first
        }
    }

    void objectsOfAnImage() {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path file = root / "annotations" / "instances_val.json";
        test::writeFile(file, outlined("dog"));
        ImageOutlines outlines;
        const ImageInstances found = outlines.of(root / "val" / "one.jpg");
        QCOMPARE(found.size, cv::Size(4, 4));
        QCOMPARE(found.objects.size(), std::size_t{1});
        QCOMPARE(found.objects[0].category, std::string("dog"));
        QVERIFY(outlines.of(root / "val" / "two.jpg").objects.empty());
        QVERIFY(outlines.of(root / "elsewhere" / "one.jpg").objects.empty());
        QVERIFY(outlines.of({}).objects.empty());

        test::writeFile(file, outlined("cat")); // changed on disk
        fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(2));
        QCOMPARE(outlines.of(root / "val" / "one.jpg").objects[0].category, std::string("cat"));
        test::writeFile(file, "{");
        fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(4));
        QVERIFY_EXCEPTION_THROWN(outlines.of(root / "val" / "one.jpg"), FileError);
        QVERIFY_EXCEPTION_THROWN(outlines.of(root / "val" / "one.jpg"), FileError);
    }

    void allCategoriesAreKnown() {
        const QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "instances_val.json";
        test::writeFile(file, outlined("dog"));
        QCOMPARE(readInstanceMasks(file).categories, (std::set<std::string>{"dog", "zebra"}));
    }
};

SACCADE_TEST(TestImageOutlines)
#include "tst_image_outlines.moc"
