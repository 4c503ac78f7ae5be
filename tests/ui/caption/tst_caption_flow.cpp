#include "tests/support/fake_caption_service.h"
#include "tests/support/image_folder.h"
#include "tests/support/test_program.h"
#include "ui/caption/caption_flow.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/gallery/image_loader.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/elided_label.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;

namespace {

CaptionResult saying(const std::string& word) {
    CaptionResult result;
    result.hypotheses.resize(1);
    result.hypotheses[0].words.resize(1);
    result.hypotheses[0].words[0].word = word;
    return result;
}

/// Three images, connected to a gallery as in the page.
struct Flow {
    Flow() {
        QObject::connect(&view, &GalleryView::currentChanged, &flow, &CaptionFlow::show);
        QObject::connect(&flow, &CaptionFlow::shown, &view, &GalleryView::setCurrent);
        QVector<ImageSource> sources;
        for (const char* name : {"a.png", "b.png", "c.png"})
            sources.append({test::writeImage(toPath(folder.filePath(QLatin1String(name)))), {}, {}});
        ids = flow.add(sources);
        flow.show(ids[0]);
    }

    QTemporaryDir folder;
    test::FakeCaptionService service;
    GalleryModel gallery;
    CaptionState state;
    ImageLoader loader;
    CaptionFlow flow{service, gallery, state, loader};
    GalleryView view{gallery};
    QVector<quint64> ids;
};

bool tells(const QWidget& view, const QString& text) {
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == text)
            return true;
    for (const ElidedLabel* label : view.findChildren<ElidedLabel*>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

} // namespace

class TestCaptionFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theImageThatIsLookedAtComesFirst() {
        Flow page;
        QCOMPARE(page.service.jobs.size(), std::size_t{3});
        QCOMPARE(page.service.jobs.back().id, page.ids[0]);
        QVERIFY(page.service.jobs.back().urgent);
    }

    void aKnownCaptionIsShownWithItsImage() {
        Flow page;
        Q_EMIT page.service.finished(page.ids[1], saying("dog"));
        page.flow.show(page.ids[1]);
        QVERIFY(page.state.hasResult());
        QVERIFY(page.state.awaitsImage());
        QTRY_VERIFY(!page.state.image().isNull());
        QVERIFY(page.state.hasResult());
    }

    void anImageUnlikeThoseOfTheTrainingCountsAsUnsure() {
        Flow page;
        Q_EMIT page.service.finished(page.ids[1], saying("dog"));
        QCOMPARE(page.gallery.counts().unsure, 0);
        CaptionResult unlike = saying("cat");
        unlike.familiarity = Familiarity{9, 1};
        Q_EMIT page.service.finished(page.ids[2], unlike);
        QCOMPARE(page.gallery.counts().unsure, 1);
        QVERIFY(page.gallery.find(page.ids[2])->doubts.contains("unlike"));
    }

    void anImageThatCannotBeReadIsTold() {
        Flow page;
        const QSignalSpy failed(&page.flow, &CaptionFlow::failed);
        const auto broken =
            page.flow.add({{toPath(page.folder.filePath(QStringLiteral("gone.png"))), {}, {}}});
        page.flow.show(broken[0]);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!page.state.awaitsImage());
    }

    void aRemovalIsUndone() {
        Flow page;
        Q_EMIT page.service.finished(page.ids[1], saying("dog"));
        page.flow.show(page.ids[1]);
        page.flow.remove({page.ids[0]});
        page.flow.remove({page.ids[1], page.ids[2]});
        QVERIFY(page.service.jobs.empty());
        QCOMPARE(page.flow.current(), CaptionFlow::nothing);
        page.flow.undoRemoval();
        QCOMPARE(page.gallery.ids(), page.ids.mid(1));
        QCOMPARE(page.flow.current(), page.ids[1]);
        QCOMPARE(page.view.current(), page.ids[1]);
        QCOMPARE(page.gallery.find(page.ids[1])->caption, QStringLiteral("dog"));
        QVERIFY(page.flow.canUndo());
        page.flow.undoRemoval();
        QCOMPARE(page.gallery.ids(), page.ids);
        QVERIFY(!page.flow.canUndo());
        // What had no caption is captioned after all.
        QVector<quint64> queued;
        for (const CaptionJob& job : page.service.jobs)
            queued.append(job.id);
        QVERIFY(queued.contains(page.ids[0]) && queued.contains(page.ids[2]));
    }

    void whatWasStoppedGoesOnWhenAsked() {
        Flow page;
        QObject::connect(&page.view, &GalleryView::stopRequested, &page.flow, &CaptionFlow::stop);
        QObject::connect(&page.view, &GalleryView::resumeRequested, &page.flow, &CaptionFlow::resume);
        page.view.show();
        auto* stop = page.view.findChild<QToolButton*>(QStringLiteral("stop"));
        auto* go_on = page.view.findChild<QToolButton*>(QStringLiteral("continue"));
        Q_EMIT page.service.finished(page.ids[0], saying("dog"));
        Q_EMIT page.service.started(page.ids[1], {});
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(!go_on->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(page.service.jobs.empty());
        QTRY_VERIFY(go_on->isVisible());
        QVERIFY(!stop->isVisible());
        QVERIFY(tells(page.view, QStringLiteral("Stopped at 1 of 3")));
        QTest::mouseClick(go_on, Qt::LeftButton);
        QCOMPARE(page.service.jobs.size(), std::size_t{2}); // not the one that has its caption
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(tells(page.view, QStringLiteral("1 of 3 captioned")));
    }

    void anImageThatIsLookedAtIsCaptionedAfterAStop() {
        Flow page;
        page.flow.stop();
        page.flow.show(page.ids[2]);
        QCOMPARE(page.service.jobs.size(), std::size_t{1});
        QCOMPARE(page.gallery.counts().stopped, 2);
        Q_EMIT page.service.finished(page.ids[2], saying("cat"));
        QCOMPARE(page.gallery.counts().done, 1);
        QCOMPARE(page.gallery.counts().stopped, 2);
    }

    void theNextImageTakesThePlaceOfARemovedOne() {
        Flow page;
        page.flow.remove({page.ids[0]});
        QCOMPARE(page.flow.current(), page.ids[1]);
        QCOMPARE(page.view.current(), page.ids[1]);
        page.flow.remove({page.ids[1], page.ids[2]});
        QCOMPARE(page.flow.current(), CaptionFlow::nothing);
    }
};

SACCADE_TEST(TestCaptionFlow)
#include "tst_caption_flow.moc"
