#include "core/data/image_search.h"
#include "core/figure/sheet.h"
#include "tests/support/captions.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <opencv2/core.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

struct Found {
    std::vector<std::string> images; ///< paths below the folder
    std::vector<fs::path> unreadable;
    std::vector<std::string> foreign; ///< paths below the folder
};

Found search(const fs::path& folder, std::stop_token stop = {}) {
    Found found;
    searchImages(folder,
                 {[&](const fs::path& image) { found.images.push_back(image.lexically_relative(folder)); },
                  [&](const fs::path& inner, const Message& reason) {
                      QVERIFY(!reason.empty());
                      found.unreadable.push_back(inner);
                  },
                  std::move(stop),
                  [&](const fs::path& image) { found.foreign.push_back(image.lexically_relative(folder)); }});
    return found;
}

} // namespace

class TestImageSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
    }

    void foldersComeInNaturalOrderAfterTheImages() {
        for (const char* name : {"b.JPG", "a10.png", "a2.webp", "notes.txt", "10/x.jpg", "9/x.jpg",
                                 "9/deep/y.tif", "9/deep/er/z.bmp", "empty/notes.txt"})
            test::writeFile(folder_ / name, "x");
        const Found found = search(folder_);
        QCOMPARE(found.images, (std::vector<std::string>{"a2.webp", "a10.png", "b.JPG", "9/x.jpg",
                                                         "9/deep/y.tif", "9/deep/er/z.bmp", "10/x.jpg"}));
        QVERIFY(found.unreadable.empty());
    }

    void hiddenOnesAreLeftOut() {
        for (const char* name : {"a.jpg", "._a.jpg", ".hidden/b.jpg", "in/._c.jpg"})
            test::writeFile(folder_ / name, "x");
        QCOMPARE(search(folder_).images, std::vector<std::string>{"a.jpg"});
    }

    void linksDoNotGoRound() {
        test::writeFile(folder_ / "in/a.jpg", "x");
        fs::create_directory_symlink("..", folder_ / "in/up");
        fs::create_directory_symlink(".", folder_ / "in/loop");
        fs::create_symlink("a.jpg", folder_ / "in/link.jpg");
        fs::create_symlink("nowhere.jpg", folder_ / "in/dangling.jpg");
        fs::create_symlink("round.jpg", folder_ / "in/round.jpg");
        fs::create_directory(folder_ / "in/folder.jpg");
        const Found found = search(folder_);
        QCOMPARE(found.images, (std::vector<std::string>{"in/a.jpg", "in/link.jpg"}));
        QVERIFY(found.unreadable.empty());
    }

    void unreadableFoldersAreTold() {
        QCOMPARE(search(folder_ / "missing").unreadable, std::vector{folder_ / "missing"});
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        test::writeFile(folder_ / "closed/a.jpg", "x");
        test::writeFile(folder_ / "open/b.jpg", "x");
        fs::permissions(folder_ / "closed", fs::perms::none);
        const Found found = search(folder_);
        fs::permissions(folder_ / "closed", fs::perms::owner_all);
        QCOMPARE(found.images, std::vector<std::string>{"open/b.jpg"});
        QCOMPARE(found.unreadable, std::vector{folder_ / "closed"});
    }

    void sheetsAreNoImagesToCaption() {
        const cv::Mat photo(24, 32, CV_8UC3, cv::Scalar(10, 120, 200));
        writeSheet(folder_ / "sheet.png", photo, test::captioned({"a", "dog"}, {32, 24}));
        test::writeFile(folder_ / "photo.png", "x");
        QCOMPARE(search(folder_).images, std::vector<std::string>{"photo.png"});
    }

    void picturesInOtherFormatsAreToldApart() {
        for (const char* name : {"a.jpg", "moving.GIF", "phone/b.heic", "notes.txt", ".hidden.gif"})
            test::writeFile(folder_ / name, "x");
        const Found found = search(folder_);
        QCOMPARE(found.images, std::vector<std::string>{"a.jpg"});
        QCOMPARE(found.foreign, (std::vector<std::string>{"moving.GIF", "phone/b.heic"}));
        searchImages(folder_,
                     {[](const fs::path&) {}, [](const fs::path&, const Message&) {}}); // may be left out
    }

    void itCanBeStopped() {
        test::writeFile(folder_ / "a.jpg", "x");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(search(folder_, stop.get_token()).images.empty());
    }

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

SACCADE_TEST(TestImageSearch)
#include "tst_image_search.moc"
