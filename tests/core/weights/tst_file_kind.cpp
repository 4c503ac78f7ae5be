#include "core/base/error.h"
#include "core/weights/file_kind.h"
#include "core/weights/safetensors.h"
#include "core/weights/weights_index.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace std::string_literals;

class TestFileKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsFilesOfTensors() {
        const auto kindOf = [](const char* name) {
            return tensorFileKind(BinaryFile(test::fixture(std::filesystem::path("weights") / name)));
        };
        QCOMPARE(kindOf("ordered.pth"), TensorFileKind::Zip);
        QCOMPARE(kindOf("legacy.pth"), TensorFileKind::Legacy);
        QCOMPARE(kindOf("unaligned.safetensors"), TensorFileKind::Safetensors);
        QCOMPARE(kindOf("expected.json"), TensorFileKind::Other);
    }

    void saysWhatOtherFilesAre_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("sentence");
        const auto row = [](const char* name, const std::string& bytes, const char* sentence) {
            QTest::newRow(name) << bytes << std::string(sentence);
        };
        const std::string zeros(600, '\0');
        row("empty", "", "is empty");
        row("lfs", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 17000000\n",
            "is a Git LFS pointer, not the file itself; run \"git lfs pull\" to fetch it");
        row("html", "\n <!DOCTYPE html><html><title>404 – gone</title></html>", "is a web page, ");
        row("xml", "\xef\xbb\xbf<?xml version=\"1.0\"?><Error/>", "is a web page, ");
        row("cut in a letter", "<p>" + std::string(508, 'x') + "é</p>", "is a web page, ");
        row("json", "{\"weight_map\": {}}", "is a JSON file, ");
        row("text", "these are no weights at all", "is a text file, ");
        row("png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, "is an image, ");
        row("jpeg", "\xff\xd8\xff\xe0\0\x10JFIF"s, "is an image, ");
        row("webp", "RIFF\x24\0\0\0WEBPVP8 "s, "is an image, ");
        row("bmp", "BM\x36\0\0\0\0\0\0\0\x36\0\0\0"s, "is an image, ");
        row("pdf", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"s, "is a PDF document, ");
        row("gzip", "\x1f\x8b\x08\0\0\0\0\0"s, "is an archive; ");
        row("tar", "ordered/" + std::string(249, '\0') + "ustar" + zeros, "is an archive; ");
        row("hdf5", "\x89HDF\r\n\x1a\n\0\0"s, "is an HDF5 file, ");
        row("gguf", "GGUF\3\0\0\0\x20\0\0\0"s, "is a GGUF file; ");
        row("npy", "\x93NUMPY\1\0v\0"s, "is a NumPy file; ");
        row("tflite", "\x1c\0\0\0TFL3\0\0"s, "is a TensorFlow Lite file; ");
        row("saved model", "\x08\x01\x12\xd3\x7f\x0a"s, "is a TensorFlow model; ");
        row("frozen graph", "\x0a\x2a\x0a\x05input\x12\x0bPlaceholder"s, "is a TensorFlow model; ");
        row("onnx", "\x08\x07\x12\x07pytorch\x1a\x05"s, "is an ONNX model; ");
        row("pickle", "\x80\x04\x95\x0b\0\0\0\0\0\0\0}\x94"s, "is a Python pickle, ");
        row("zeros", zeros, "begins with nothing but zeros; ");
        row("long header", "\x40\x9e\xdf\x07\0\0\0\0{}"s + zeros, "is neither ");
        row("noise", "\xc3\x01\x9b\x88\xee\x04\x01\x00\xfe\x12"s, "is neither ");
    }

    void saysWhatOtherFilesAre() {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, sentence);
        const std::filesystem::path path = folder_.filePath("file").toStdString();
        test::writeFile(path, bytes);
        const std::string expected = path.string() + ": " + sentence;
        QCOMPARE(QString::fromStdString(messageOf([&] {
                     readWeightsIndex(BinaryFile(path));
                 })).left(int(expected.size())),
                 QString::fromStdString(expected));
        QCOMPARE(QString::fromStdString(messageOf([&] { SafetensorsFile{path}; })).left(int(expected.size())),
                 QString::fromStdString(expected));
    }

    void aModelIsNoPyTorchFile() {
        for (const char* name : {"ordered.pth", "legacy.pth"}) {
            const std::string message =
                messageOf([&] { SafetensorsFile{test::fixture(std::filesystem::path("weights") / name)}; });
            QVERIFY2(message.ends_with("not a safetensors file"), message.c_str());
        }
    }

private:
    template <typename Read>
    static std::string messageOf(const Read& read) {
        try {
            read();
        } catch (const FileError& error) {
            return error.what();
        }
        return "";
    }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestFileKind)
#include "tst_file_kind.moc"
