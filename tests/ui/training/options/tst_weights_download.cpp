#include "ui/training/options/weights_download.h"

#include "tests/support/fake_weights_service.h"
#include "tests/support/files.h"
#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/common/note_label.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::ui;

class TestWeightsDownload : public QObject {
    Q_OBJECT

    std::unique_ptr<test::FakeWeightsService> service_;
    std::unique_ptr<OptionForm> form_;

    QPushButton& button(const char* name) const {
        return *form_->findChild<QPushButton*>(QLatin1String(name));
    }
    bool isOffered() const { return button("downloadWeights").isVisible(); }
    QString shown() const { return form_->findChild<WeightsDownload*>()->findChild<NoteLabel*>()->text(); }
    void choose(const char* encoder) { form_->field("encoder")->setText(QLatin1String(encoder)); }
    QString weights() const { return form_->field("encoder_weights")->text(); }

private Q_SLOTS:
    void init() {
        service_ = std::make_unique<test::FakeWeightsService>();
        form_ = std::make_unique<OptionForm>(OptionTable({{{"mobilenet_edgetpu", {}, {}},
                                                           {"resnet18", {}, {}},
                                                           {"vgg16", {}, {}},
                                                           {"scenes_cnn", {}, {}}},
                                                          {{"lstm_soft", {}, {}}},
                                                          {{"cross_entropy", {}, {}}}}),
                                             std::filesystem::path());
        form_->setBundledEncoder("mobilenet_edgetpu");
        form_->setWeightsService(*service_);
        form_->show();
        QVERIFY(QTest::qWaitForWindowExposed(form_.get()));
    }

    void cleanup() {
        form_.reset();
        service_.reset();
    }

    void offersWhatIsPublished() {
        QVERIFY(!isOffered()); // the bundled model has this encoder
        choose("resnet18");
        QVERIFY(isOffered());
        QVERIFY(button("downloadWeights").toolTip().contains(QStringLiteral("resnet18-f37072fd.pth")));
        choose("scenes_cnn");
        QVERIFY(!isOffered());
        choose("vgg16");
        QVERIFY(isOffered());
        QTemporaryDir folder;
        const std::string mine = folder.filePath("mine.pth").toStdString();
        test::writeFile(mine, "weights");
        form_->field("encoder_weights")->setText(QString::fromStdString(mine));
        QVERIFY(!isOffered());
    }

    void usesTheFileThatArrived() {
        QTemporaryDir folder;
        const QString file = folder.filePath("resnet18.pth");
        test::writeFile(file.toStdString(), "weights");
        choose("resnet18");
        QTest::mouseClick(&button("downloadWeights"), Qt::LeftButton);
        QCOMPARE(service_->wanted.size(), std::size_t{1});
        QCOMPARE(service_->wanted[0].url,
                 std::string("https://download.pytorch.org/models/resnet18-f37072fd.pth"));
        QVERIFY(!isOffered());
        QVERIFY(button("cancelDownload").isVisible());
        Q_EMIT service_->progressed(12'340'000, 46'800'000);
        QVERIFY2(shown().contains(QStringLiteral("12.3")) && shown().contains(QStringLiteral("46.8")),
                 qPrintable(shown()));
        Q_EMIT service_->fetched(file);
        QCOMPARE(weights(), file);
        QVERIFY(!form_->findChild<WeightsDownload*>()->isVisible());
        QCOMPARE(form_->problem(), QString());
    }

    void leavesAnotherEncoderAlone() {
        choose("resnet18");
        QTest::mouseClick(&button("downloadWeights"), Qt::LeftButton);
        choose("vgg16");
        QVERIFY(button("cancelDownload").isVisible()); // of the one before
        const QString before = weights();
        Q_EMIT service_->fetched(QStringLiteral("/nowhere/resnet18.pth"));
        QCOMPARE(weights(), before);
        QVERIFY(isOffered());
    }

    void cancels() {
        choose("resnet18");
        QTest::mouseClick(&button("downloadWeights"), Qt::LeftButton);
        QTest::mouseClick(&button("cancelDownload"), Qt::LeftButton);
        QCOMPARE(service_->stops, 1);
        QVERIFY(isOffered());
        QVERIFY(!button("cancelDownload").isVisible());
    }

    void saysWhyItFailed() {
        choose("resnet18");
        QTest::mouseClick(&button("downloadWeights"), Qt::LeftButton);
        Q_EMIT service_->failed(QStringLiteral("There is no network."));
        QVERIFY(isOffered());
        QCOMPARE(shown(), QStringLiteral("There is no network."));
        choose("vgg16");
        QCOMPARE(shown(), QString());
    }
};

SACCADE_TEST(TestWeightsDownload)
#include "tst_weights_download.moc"
