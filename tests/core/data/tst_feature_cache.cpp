#include "core/base/content_hash.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/feature_cache.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <numeric>
#include <sys/wait.h>
#include <unistd.h>

using namespace saccade;
using saccade::test::writeFile;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t count = 10;
constexpr std::size_t halfs = 3000; // records that begin and end inside pages
constexpr std::uint64_t key = 42;

std::vector<std::uint16_t> features(std::size_t image) {
    std::vector<std::uint16_t> values(halfs);
    std::iota(values.begin(), values.end(), static_cast<std::uint16_t>(image * 1000));
    return values;
}

bool holdsRecord(FeatureCache& cache, std::size_t image) {
    std::vector<std::uint16_t> values(halfs);
    if (!cache.has(image))
        return false;
    cache.read(image, values);
    return values == features(image);
}

template <typename Cache>
std::size_t storedRecords(Cache&& cache) {
    std::size_t stored = 0;
    for (std::size_t i = 0; i < cache.count(); ++i)
        stored += cache.has(i) ? 1 : 0;
    return stored;
}

} // namespace

class TestFeatureCache : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path path_;

    FeatureCache open() { return FeatureCache::open(path_, key, count, halfs); }

    std::string messageOf(std::size_t records, std::size_t record_halfs) {
        try {
            FeatureCache::open(path_, key, records, record_halfs);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }

private Q_SLOTS:
    void init() {
        temporary_ = QTemporaryDir();
        path_ = fs::path(temporary_.path().toStdString()) / "größe 1.features";
    }

    void theSizeIsToldBefore() {
        // One page of header, one of checksums (10 x 8 bytes), 10 records of 6000 bytes.
        QCOMPARE(FeatureCache::expectedBytes(count, halfs), std::uintmax_t{4096 + 4096 + 60000});
        open();
        QCOMPARE(fs::file_size(path_), FeatureCache::expectedBytes(count, halfs));
    }

    void storedRecordsComeBack() {
        FeatureCache cache = open();
        QVERIFY(!cache.has(3));
        std::vector<std::uint16_t> values(halfs);
        QVERIFY_THROWS_EXCEPTION(Error, cache.read(3, values));
        cache.store(3, features(3));
        cache.store(9, features(9));
        QVERIFY(holdsRecord(cache, 3) && holdsRecord(cache, 9) && !cache.has(8));
        QCOMPARE(storedRecords(cache), std::size_t{2});
        FeatureCache moved = std::move(cache);
        QVERIFY(holdsRecord(moved, 9));
    }

    void reopeningGoesOn() {
        open().store(1, features(1));
        FeatureCache cache = open();
        QCOMPARE(storedRecords(cache), std::size_t{1});
        QVERIFY(holdsRecord(cache, 1) && !cache.has(0));
    }

    void wrongUseIsAnError() {
        FeatureCache cache = open();
        QVERIFY_THROWS_EXCEPTION(Error, cache.has(count));
        QVERIFY_THROWS_EXCEPTION(Error, cache.store(count, features(0)));
        QVERIFY_THROWS_EXCEPTION(Error, cache.store(0, std::vector<std::uint16_t>(halfs - 1)));
        std::vector<std::uint16_t> values(halfs + 1);
        QVERIFY_THROWS_EXCEPTION(Error, cache.read(count, std::span(values).first(halfs)));
        cache.store(0, features(0));
        QVERIFY_THROWS_EXCEPTION(Error, cache.read(0, values));
    }

    void anotherKeyOrSizeBuildsAnew() {
        open().store(1, features(1));
        QCOMPARE(storedRecords(FeatureCache::open(path_, key + 1, count, halfs)), std::size_t{0});
        open().store(1, features(1));
        QCOMPARE(storedRecords(FeatureCache::open(path_, key, count + 1, halfs)), std::size_t{0});
        open().store(1, features(1));
        fs::resize_file(path_, fs::file_size(path_) - 1);
        QCOMPARE(storedRecords(open()), std::size_t{0});
        open().store(1, features(1));
        fs::resize_file(path_, 20);
        QCOMPARE(storedRecords(open()), std::size_t{0});
        writeFile(path_, "");
        QCOMPARE(storedRecords(open()), std::size_t{0});
    }

    void otherFilesAreLeftAlone() {
        writeFile(path_, "my thesis");
        QVERIFY_THROWS_EXCEPTION(FileError, open());
        QCOMPARE(test::readFile(path_), std::string("my thesis"));
        fs::remove(path_);
        fs::create_directory(path_);
        QVERIFY_THROWS_EXCEPTION(FileError, open());
        QVERIFY(fs::is_directory(path_));
    }

    void tornRecordsDoNotCount() {
        {
            FeatureCache cache = open();
            for (std::size_t i = 0; i < count; ++i)
                cache.store(i, features(i));
        }
        std::string bytes = test::readFile(path_);
        const std::size_t records = 2 * 4096;
        std::fill_n(bytes.begin() + records + 2 * 6000 + 100, 512,
                    '\0'); // a page of record 2 never reached the disk
        bytes[records + 5 * 6000 + 5999] = static_cast<char>(bytes[records + 5 * 6000 + 5999] ^ 1);
        std::swap_ranges(bytes.begin() + 4096 + 7 * 8, bytes.begin() + 4096 + 8 * 8,
                         bytes.begin() + 4096 + 8 * 8);
        writeFile(path_, bytes);
        FeatureCache cache = open();
        for (std::size_t i = 0; i < count; ++i)
            QCOMPARE(cache.has(i), i != 2 && i != 5 && i != 7 && i != 8);
        cache.store(2, features(2));
        QVERIFY(holdsRecord(cache, 2));
    }

    void aKilledProcessLosesNothingThatWasStored() {
        const pid_t child = ::fork();
        if (child == 0) {
            FeatureCache cache = open();
            cache.store(4, features(4));
            std::raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        FeatureCache cache = open();
        QVERIFY(holdsRecord(cache, 4));
        QCOMPARE(storedRecords(cache), std::size_t{1});
    }

    void anotherProgramThatChangesTheFileIsTold() {
        FeatureCache cache = open();
        for (std::size_t i = 0; i < count; ++i)
            cache.store(i, features(i));
        std::vector<std::uint16_t> values(halfs);
        fs::resize_file(path_, 2 * 4096 + 9 * 6000 + 5999);
        cache.read(8, values);
        QVERIFY(values == features(8));
        QVERIFY_THROWS_EXCEPTION(FileError, cache.read(9, values));
        fs::resize_file(path_, 20);
        fs::resize_file(path_, FeatureCache::expectedBytes(count, halfs)); // zeros
        QVERIFY_THROWS_EXCEPTION(FileError, cache.read(8, values));
        cache.store(8, features(8));
        QVERIFY(holdsRecord(cache, 8));
    }

    void tooLargeForTheDiskIsToldFirst() {
        const std::size_t petabyte_records = std::size_t{1} << 20;
        const std::string text = messageOf(petabyte_records, std::size_t{1} << 29);
        QVERIFY2(text.find("the feature cache needs 1125899.9") != std::string::npos, text.c_str());
        QVERIFY(!fs::exists(path_));
        const std::string uncountable = messageOf(std::size_t{1} << 40, std::size_t{1} << 40);
        QVERIFY2(uncountable.find("is too large") != std::string::npos, uncountable.c_str());
        QVERIFY(fs::is_empty(path_.parent_path()));
    }

    void brokenFilesNeverCrash() {
        FeatureCache::open(path_, key, 4, 8).store(1, std::vector<std::uint16_t>(8, 7));
        const std::string whole = test::readFile(path_);
        const std::string front = whole.substr(0, 48);
        Random random(7);
        for (int i = 0; i < 200; ++i) {
            writeFile(path_, test::mutated(front, random) + whole.substr(48, whole.size() - random.below(2)));
            try {
                FeatureCache cache = FeatureCache::open(path_, key, 4, 8);
                std::vector<std::uint16_t> values(8);
                if (cache.has(1)) {
                    cache.read(1, values);
                    QCOMPARE(values[7], std::uint16_t{7});
                }
            } catch (const Error&) {
            }
        }
    }

    void theKeyDependsOnEverything() {
        const FeatureCacheKey first{"resnet18", 1, "224 centre", {14, 14, 512}, 2};
        std::vector<FeatureCacheKey> others(5, first);
        others[0].encoder = "resnet50";
        others[1].weights = 3;
        others[2].preprocessing = "224 pad";
        others[3].shape = {14, 14, 51, 2};
        others[4].images = 3;
        QCOMPARE(FeatureCacheKey(first).hash(), first.hash());
        for (const FeatureCacheKey& other : others)
            QVERIFY(other.hash() != first.hash());
        QVERIFY(first.fileName().starts_with("resnet18-"));
        QCOMPARE(first.fileName().size(), std::string("resnet18-0123456789abcdef.features").size());
    }

    void hashesOfImagesFollowTheFiles() {
        const fs::path a = path_.parent_path() / "a.jpg";
        const fs::path b = path_.parent_path() / "b.jpg";
        writeFile(a, "one");
        writeFile(b, "two");
        const std::vector<fs::path> images = {a, b};
        const std::uint64_t before = hashOfImageFiles(images);
        QCOMPARE(hashOfImageFiles(images), before);
        QVERIFY(hashOfImageFiles(std::vector<fs::path>{b, a}) != before);
        writeFile(b, "longer");
        QVERIFY(hashOfImageFiles(images) != before);
    }

    void theHashOfBytesFollowsTheirLength() {
        const std::vector<std::byte> zeros(9);
        QVERIFY(hashOfBytes(std::span(zeros).first(8)) != hashOfBytes(zeros));
    }
};

SACCADE_TEST(TestFeatureCache)
#include "tst_feature_cache.moc"
