#include "core/weights/published_weights.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

class TestPublishedWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheFileAndItsChecksum() {
        const auto weights = publishedWeights("efficientnet_b0");
        QVERIFY(weights);
        QCOMPARE(weights->url,
                 std::string("https://download.pytorch.org/models/efficientnet_b0_rwightman-7f5810bc.pth"));
        QCOMPARE(weights->fileName(), std::string("efficientnet_b0_rwightman-7f5810bc.pth"));
        QCOMPARE(weights->checksum, std::string("7f5810bc"));
    }

    void everyChecksumHasEightDigits() {
        for (const char* encoder :
             {"resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "vgg16", "vgg19", "mobilenet_v2",
              "mobilenet_v3_small", "mobilenet_v3_large", "efficientnet_b0", "vit_b_16"}) {
            const auto weights = publishedWeights(encoder);
            QVERIFY2(weights, encoder);
            QCOMPARE(weights->encoder, std::string(encoder));
            QCOMPARE(weights->checksum.find_first_not_of("0123456789abcdef"), std::string::npos);
            QCOMPARE(weights->checksum.size(), std::size_t{8});
        }
    }

    void othersHaveNone() {
        QVERIFY(!publishedWeights("scenes_cnn"));
        QVERIFY(!publishedWeights("mobilenet_edgetpu"));
        QVERIFY(!publishedWeights(""));
    }
};

SACCADE_TEST(TestPublishedWeights)
#include "tst_published_weights.moc"
