#include "tests/support/captions.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/caption/export/export_dialog.h"
#include "ui/common/convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;
namespace fs = std::filesystem;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
        dialog_ = std::make_unique<ExportDialog>();
        subject_.figure = {captioned({"a", "dog"}, {80, 60}), 0, {}, 0.5};
        subject_.image = QImage(80, 60, QImage::Format_RGB32);
        subject_.view = QImage(160, 120, QImage::Format_RGB32);
        subject_.shown_word = 1;
        subject_.source = {folder_ / "photo.one.jpg", {}, "photo.one.jpg"};
        subject_.seconds_per_word = 0.4;
        subject_.gallery = {{subject_.source, "a dog", {}}};
    }

    void viewIsOfferedBesideTheImage() {
        dialog_->present(subject_);
        QSignalSpy requested(dialog_.get(), &ExportDialog::exportRequested);
        QTest::keyClick(dialog_.get(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto request = requested[0][0].value<ExportRequest>();
        QCOMPARE(request.file, folder_ / "photo.one-view.png");
        QCOMPARE(request.format, ExportFormat::Png);
        const auto view = std::get<ViewExport>(request.what);
        QCOMPARE(view.view.size(), QSize(160, 120));
        QCOMPARE(view.shown_word, 1);
        QCOMPARE(view.figure.opacity, 0.5);
        QVERIFY(dialog_->isHidden());
    }

    void kindsAreChosenByKeys() {
        dialog_->present(subject_);
        QComboBox* kinds = box(0);
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(box(1), Qt::Key_Down);
        const ExportRequest request = accepted();
        QCOMPARE(request.format, ExportFormat::Mp4);
        QCOMPARE(request.file, folder_ / "photo.one-caption.mp4");
        QCOMPARE(std::get<AnimationExport>(request.what).seconds_per_word, 0.4);
    }

    void theEndingFollowsTheFormat() {
        dialog_->present(subject_);
        dialog_->choose(ExportKind::Sheet);
        file()->setText(toQString(folder_ / "mine.two.png"));
        box(1)->setCurrentIndex(2);
        QCOMPARE(accepted().file, folder_ / "mine.two.pdf");
    }

    void anExistingFileIsTold() {
        writeFile(folder_ / "photo.one-attention.csv", "old");
        dialog_->present(subject_);
        dialog_->choose(ExportKind::Data);
        QVERIFY(button()->text().contains("Replace"));
        file()->setText(toQString(folder_ / "new.csv"));
        QVERIFY(button()->text().contains("Export"));
    }

    /// A file that did not exist when the dialog was shown is not overwritten by the same key.
    void aFileThatCameSinceIsToldFirst() {
        dialog_->present(subject_);
        QSignalSpy requested(dialog_.get(), &ExportDialog::exportRequested);
        writeFile(folder_ / "photo.one-view.png", "somebody's");
        QTest::keyClick(dialog_.get(), Qt::Key_Return);
        QCOMPARE(requested.size(), 0);
        QVERIFY(!dialog_->isHidden());
        QVERIFY(button()->text().contains("Replace"));
        QTest::keyClick(dialog_.get(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void whatCannotBeIsNotOffered() {
        subject_.figure.result.hypotheses.clear();
        dialog_->present(subject_);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::Gallery));
        dialog_->choose(ExportKind::Sheet);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::Gallery));
        subject_.gallery.clear();
        dialog_->present(subject_);
        QVERIFY(!button()->isEnabled());
    }

    /// Captions beside all images are no default because an image had none.
    void whatNothingElseLeftIsNotOfferedAgain() {
        ExportSubject broken = subject_;
        broken.figure.result.hypotheses.clear();
        dialog_->present(broken);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::Gallery));
        accepted();
        dialog_->present(subject_);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::View));
        QTest::keyClick(box(0), Qt::Key_End); // somebody's choice
        accepted();
        dialog_->present(subject_);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::Gallery));
    }

    void aMissingFolderDisablesTheButton() {
        dialog_->present(subject_);
        for (const QString& name : {QString(), toQString(folder_), QString("/nowhere/a.png")}) {
            file()->setText(name);
            QVERIFY2(!button()->isEnabled(), qPrintable(name));
        }
    }

    void aPageIsOfferedWhereItCanBeMade() {
        dialog_->present(subject_);
        dialog_->choose(ExportKind::Page);
        QCOMPARE(box(0)->currentIndex(), static_cast<int>(ExportKind::View)); // nothing could explain it
        dialog_->reject();
        subject_.explorable = true;
        writeFile(folder_ / "photo.one-exploration.html", "somebody's");
        dialog_->present(subject_);
        dialog_->choose(ExportKind::Page);
        QVERIFY(button()->text().contains("Replace"));
        const ExportRequest request = accepted();
        QCOMPARE(request.format, ExportFormat::Html);
        QCOMPARE(request.file, folder_ / "photo.one-exploration.html");
        QCOMPARE(std::get<PageExport>(request.what).image.path, folder_ / "photo.one.jpg");
    }

    void sidecarsAskForNoFile() {
        dialog_->present(subject_);
        dialog_->choose(ExportKind::Gallery);
        QVERIFY(!file()->isVisible());
        file()->setText("/nowhere/a.png");
        dialog_->findChild<QCheckBox*>()->click();
        const ExportRequest request = accepted();
        QCOMPARE(request.format, ExportFormat::Sidecars);
        QVERIFY(std::get<GalleryExport>(request.what).overwrite);
    }

    void theLastFolderIsOfferedAgain() {
        fs::create_directory(folder_ / "out");
        dialog_->present(subject_);
        file()->setText(toQString(folder_ / "out/a.png"));
        accepted();
        dialog_->present(subject_);
        QCOMPARE(accepted().file, folder_ / "out/photo.one-view.png");
    }

    void theFileIsChosenWithoutWaiting() {
        dialog_->present(subject_);
        dialog_->findChild<QToolButton*>()->click();
        auto* chooser = dialog_->findChild<QFileDialog*>();
        QVERIFY(chooser && chooser->isVisible());
        Q_EMIT chooser->filesSelected({toQString(folder_ / "chosen.png")});
        chooser->close();
        QCOMPARE(accepted().file, folder_ / "chosen.png");
    }

private:
    /// 0: what is exported, 1: the format.
    QComboBox* box(int index) const { return dialog_->findChildren<QComboBox*>().at(index); }
    QLineEdit* file() const {
        const auto fields = dialog_->findChildren<QLineEdit*>();
        return *std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) {
            return !qobject_cast<QAbstractSpinBox*>(field->parentWidget());
        });
    }
    QPushButton* button() const {
        const auto buttons = dialog_->findChildren<QPushButton*>();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [](const QPushButton* button) { return button->isDefault(); });
    }
    ExportRequest accepted() const {
        QSignalSpy requested(dialog_.get(), &ExportDialog::exportRequested);
        QTest::mouseClick(button(), Qt::LeftButton);
        return requested.isEmpty() ? ExportRequest{} : requested[0][0].value<ExportRequest>();
    }

    std::unique_ptr<QTemporaryDir> temporary_;
    std::unique_ptr<ExportDialog> dialog_;
    fs::path folder_;
    ExportSubject subject_;
};

SACCADE_TEST(TestExportDialog)
#include "tst_export_dialog.moc"
