#include "core/result/caption_result.h"
#include "tests/support/test_program.h"
#include "ui/common/colour_bar.h"
#include "ui/common/convert.h"
#include "ui/common/elided_label.h"
#include "ui/common/settings.h"
#include "ui/training/run/epoch_slider.h"
#include "ui/training/run/picture_view.h"
#include "ui/training/run/sample_card.h"
#include "ui/training/run/sample_painter.h"
#include "ui/training/run/sample_viewer.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace saccade;
using namespace saccade::ui;

namespace {

constexpr int side = 64;

/// "left right": the first word looks at the left half of the image, the second at the right one.
CaptionResult sampleOf(const QString& image, const std::vector<std::string>& words) {
    CaptionResult sample;
    sample.image = image.toStdString();
    sample.geometry = {{side, side}, {0, 0, side, side}};
    sample.hypotheses.resize(1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::vector<float> weights = i % 2 == 0 ? std::vector<float>{1, 0} : std::vector<float>{0, 1};
        sample.hypotheses[0].words.push_back({words[i], -1, 1, {1, 1, 2, weights}, {}});
    }
    return sample;
}

int brightness(const QImage& image, double x, double y) {
    return qGray(image.pixel(static_cast<int>(x * image.width()), static_cast<int>(y * image.height())));
}

QAbstractButton* wordButton(const SampleCard& card, const QString& word) {
    for (auto* button : card.findChildren<QAbstractButton*>())
        if (button->text() == word)
            return button;
    return nullptr;
}

} // namespace

class TestSampleViewer : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString image_;
    std::unique_ptr<SettingsStore> settings_;
    std::unique_ptr<SampleViewer> viewer_;

    /// Without the mark of its mnemonic.
    static QAction* actionOf(const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions())
            if (withoutMnemonic(action->text()) == text)
                return action;
        return nullptr;
    }

    EpochSlider* slider() { return viewer_->findChild<EpochSlider*>(); }
    SampleCard& card() { return *viewer_->cards().front(); }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        image_ = folder_.filePath(QStringLiteral("grey.png"));
        QImage grey(side, side, QImage::Format_RGB888);
        grey.fill(QColor(120, 120, 120));
        QVERIFY(grey.save(image_));
    }

    void init() {
        settings_ = std::make_unique<SettingsStore>(folder_.filePath(QStringLiteral("settings.ini")));
        viewer_ = std::make_unique<SampleViewer>(*settings_);
        viewer_->add(1, {sampleOf(image_, {"left"})});
        viewer_->add(2, {sampleOf(image_, {"left", "right"})});
        viewer_->resize(600, 300);
        viewer_->show();
        QVERIFY(QTest::qWaitForWindowExposed(viewer_.get()));
    }

    void followsTheNewestUntilTheSliderMoves() {
        QCOMPARE(viewer_->epoch(), 2);
        QCOMPARE(card().caption(), QStringLiteral("left right"));
        QSignalSpy chosen(viewer_.get(), &SampleViewer::epochChosen);
        slider()->setFocus();
        QTest::keyClick(slider(), Qt::Key_Left);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(viewer_->epoch(), 1);
        QCOMPARE(card().caption(), QStringLiteral("left"));

        viewer_->add(3, {sampleOf(image_, {"third"})});
        QCOMPARE(viewer_->epoch(), 1);
        viewer_->followNewest();
        QCOMPARE(viewer_->epoch(), 3);
        viewer_->add(4, {sampleOf(image_, {"fourth"})});
        QCOMPARE(viewer_->epoch(), 4);
        QCOMPARE(chosen.size(), 1); // only what the user did
    }

    /// An epoch that is chosen stays on show while steps come.
    void aStepIsShownInPlaceOfTheNewestEpoch() {
        viewer_->showStep(7, {sampleOf(image_, {"step", "seven"})});
        QCOMPARE(card().caption(), QStringLiteral("step seven"));
        slider()->setFocus();
        QTest::keyClick(slider(), Qt::Key_Left);
        QCOMPARE(card().caption(), QStringLiteral("left"));
        viewer_->showStep(8, {sampleOf(image_, {"step", "eight"})});
        QCOMPARE(card().caption(), QStringLiteral("left"));
        viewer_->followNewest();
        QCOMPARE(card().caption(), QStringLiteral("step eight"));
        viewer_->endSteps();
        QCOMPARE(card().caption(), QStringLiteral("step eight")); // until there is something newer
        viewer_->add(3, {sampleOf(image_, {"third"})});
        QCOMPARE(card().caption(), QStringLiteral("third"));
    }

    /// However many words the captions have.
    void allPicturesHaveOneSizeThatUsesTheHeight() {
        viewer_->add(3,
                     {sampleOf(image_, {"short"}), sampleOf(image_, std::vector<std::string>(30, "long"))});
        const auto side = [this](std::size_t card) {
            return viewer_->cards().at(card)->findChild<PictureView*>()->size();
        };
        for (const int height : {300, 500}) {
            viewer_->resize(600, height);
            QTRY_VERIFY(side(0).height() > height / 2);
            QCOMPARE(side(0), side(1));
            QCOMPARE(side(0).width(), side(0).height());
        }
        SampleCard& many = *viewer_->cards().at(1);
        auto* row = many.findChild<QScrollArea*>();
        QCOMPARE(row->horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY(row->verticalScrollBar()->maximum() > 0); // the words scroll
    }

    /// What the pictures leave of the width.
    void aCaptionHasTheRoomBesideThePicture() {
        viewer_->add(3, {sampleOf(image_, {"a", "yellow", "sun", "above", "a", "big", "blue", "house"})});
        viewer_->resize(700, 300);
        auto* row = card().findChild<QScrollArea*>();
        QTRY_VERIFY(row->width() > card().findChild<PictureView*>()->width());
        QCOMPARE(row->verticalScrollBar()->maximum(), 0);
    }

    void theBestEpochIsMarkedAndNamed() {
        viewer_->add(3, {sampleOf(image_, {"third"})});
        QVERIFY(!slider()->mark());
        viewer_->setBest(2);
        QCOMPARE(slider()->mark(), std::optional(1)); // the second of three
        QAbstractButton* best = nullptr;
        for (auto* button : viewer_->findChildren<QToolButton*>())
            best = button->text() == QStringLiteral("Best") ? button : best;
        QVERIFY(best && best->isVisible());
        QTest::mouseClick(best, Qt::LeftButton);
        QCOMPARE(viewer_->epoch(), 2);
        QVERIFY(!best->isVisible());
        const QList<QLabel*> labels = viewer_->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("Epoch 2 of 3, the best");
        }));
        viewer_->setBest(7); // there are no images of it
        QVERIFY(!slider()->mark());
    }

    void aPreviewEndsWhereItBegan() {
        viewer_->preview(1);
        QCOMPARE(viewer_->epoch(), 1);
        viewer_->preview(std::nullopt);
        QCOMPARE(viewer_->epoch(), 2);
        QVERIFY(viewer_->isFollowing());
    }

    void theChosenWordLightsUpWhereItLooked() {
        QSignalSpy painted(&card(), &SampleCard::painted);
        QTRY_VERIFY(!card().picture().isNull());
        QTest::mouseClick(wordButton(card(), QStringLiteral("right")), Qt::LeftButton);
        QTRY_VERIFY(brightness(card().picture(), 0.9, 0.5) > brightness(card().picture(), 0.1, 0.5) + 30);
        QTest::mouseClick(wordButton(card(), QStringLiteral("left")), Qt::LeftButton);
        QTRY_VERIFY(brightness(card().picture(), 0.1, 0.5) > brightness(card().picture(), 0.9, 0.5) + 30);
    }

    /// Of two cells, a word that looks at one of them gives it twice what is even.
    void theColoursAreNamedInMultiplesOfEvenAttention() {
        auto* bar = card().findChild<ColourBar*>();
        HeatOptions heat;
        heat.interpolation = HeatInterpolation::Cells; // smoothing would mix the two
        settings_->change([&heat](Settings& now) { now.heat = heat; });
        QTest::mouseClick(wordButton(card(), QStringLiteral("left")), Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), QStringLiteral("Attention from 0 to 2.0 times even"));
        QTest::mouseClick(wordButton(card(), QStringLiteral("all")), Qt::LeftButton); // alike everywhere
        QCOMPARE(bar->accessibleName(), QStringLiteral("Attention from 0 to 1.0 times even"));
        heat.style = HeatStyle::Outline; // has no colours to name
        settings_->change([&heat](Settings& now) { now.heat = heat; });
        QVERIFY(!bar->isVisible());
        const auto texts = card().findChildren<ElidedLabel*>();
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const ElidedLabel* text) {
            return text->isVisible() && text->text().startsWith(QStringLiteral("Outlined: 50"));
        }));
    }

    void whatIsNotNothingIsNotCalledSo() {
        QCOMPARE(ColourBar::number(0), QStringLiteral("0"));
        QCOMPARE(ColourBar::number(0.003), QStringLiteral("< 0.01"));
        QCOMPARE(ColourBar::number(0.02), QStringLiteral("0.02"));
        QCOMPARE(ColourBar::number(3.16), QStringLiteral("3.2"));
    }

    void theWordStaysChosenAcrossEpochs() {
        QTest::mouseClick(wordButton(card(), QStringLiteral("right")), Qt::LeftButton);
        viewer_->chooseEpoch(1); // has no second word: all words are shown
        QVERIFY(wordButton(card(), QStringLiteral("all"))->isChecked());
        viewer_->chooseEpoch(2);
        QVERIFY(wordButton(card(), QStringLiteral("right"))->isChecked());
        QCOMPARE(card().word(), 1);
    }

    void playsThroughTheEpochs() {
        QSignalSpy chosen(viewer_.get(), &SampleViewer::epochChosen);
        viewer_->play(true);
        QCOMPARE(viewer_->epoch(), 1);
        QTRY_COMPARE(viewer_->epoch(), 2);
        QTRY_VERIFY(!viewer_->isPlaying());
        QCOMPARE(chosen.size(), 2);
    }

    void aMissingImageStillHasItsWords() {
        viewer_->add(3, {sampleOf(QStringLiteral("/nowhere.png"), {"gone"})});
        QVERIFY(wordButton(card(), QStringLiteral("gone")));
        viewer_->clear();
        QCOMPARE(viewer_->epoch(), 0);
    }

    /// A word of "left right" at two epochs: each choice of the menu of the card.
    void anImageOverTheEpochsIsSaved_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("word"); ///< that is chosen before
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("word") << "The chosen word as GIF…"
                              << "right" << QByteArray("GIF89a");
        QTest::newRow("all") << "All words together as GIF…"
                             << "all" << QByteArray("GIF89a");
        QTest::newRow("strongest") << "The strongest word of each epoch as GIF…"
                                   << "all" << QByteArray("GIF89a");
    }

    void anImageOverTheEpochsIsSaved() {
        QFETCH(const QString, choice);
        QFETCH(const QString, word);
        QFETCH(const QByteArray, start);
        QTest::mouseClick(wordButton(card(), word), Qt::LeftButton);
        viewer_->setScores({{1, QStringLiteral("CIDEr 0.10")}});
        QSignalSpy exported(viewer_.get(), &SampleViewer::exported);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20}, card().mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(&card(), &event);
        auto* menu = viewer_->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu != nullptr && menu->isVisible());
        QAction* action = actionOf(*menu, choice);
        QVERIFY(action != nullptr && action->isEnabled());
        action->trigger();
        menu->close();
        auto* files = viewer_->findChild<QFileDialog*>();
        QVERIFY(files != nullptr);
        const QString file = folder_.filePath(QStringLiteral("epochs-%1.gif").arg(word));
        files->selectFile(file);
        static_cast<QDialog*>(files)->accept();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20000);
        QCOMPARE(exported[0][0].toString(), file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.read(6) == start);
        saved.remove();
    }

    void oneEpochIsNoAnimation() {
        viewer_->clear();
        viewer_->add(1, {sampleOf(image_, {"left"})});
        QMenu menu;
        viewer_->fillExport(menu, 0);
        for (const QAction* action : menu.actions())
            QVERIFY(action->isSeparator() || !action->isEnabled());
    }

    void anAnimationWithoutItsImageFails() {
        viewer_->clear();
        viewer_->add(1, {sampleOf(QStringLiteral("/nowhere.png"), {"gone"})});
        viewer_->add(2, {sampleOf(QStringLiteral("/nowhere.png"), {"gone"})});
        QMenu menu;
        viewer_->fillExport(menu, 0);
        QSignalSpy failed(viewer_.get(), &SampleViewer::failed);
        actionOf(menu, QStringLiteral("The strongest word of each epoch as GIF…"))->trigger();
        auto* files = viewer_->findChild<QFileDialog*>();
        files->selectFile(folder_.filePath(QStringLiteral("none.gif")));
        static_cast<QDialog*>(files)->accept();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("none.gif"))));
    }

    void mapsThatDoNotFitLeaveTheImage() {
        CaptionResult odd = sampleOf(image_, {"a", "b"});
        odd.hypotheses[0].words[1].attention.weights.pop_back();
        const QImage image(image_);
        QCOMPARE(paintSample(image, odd, mean_of_words, {}, 1), image);
        QCOMPARE(paintSample(image, odd, 1, {}, 1), image);
    }
};

SACCADE_TEST(TestSampleViewer)
#include "tst_sample_viewer.moc"
