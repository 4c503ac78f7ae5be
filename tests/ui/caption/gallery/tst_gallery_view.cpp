#include "tests/support/files.h"
#include "tests/support/image_folder.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/gallery/image_finder.h"
#include "ui/common/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

namespace {

/// A gallery on the screen, with images of these names.
struct Gallery {
    explicit Gallery(const QStringList& names = {"a.png", "b.png", "c.png", "dog.png", "e.png"}) {
        QVector<ImageSource> sources;
        for (const QString& name : names)
            sources.append({test::writeImage(toPath(folder.filePath(name))), {}, name});
        ids = model.add(sources);
        view.resize(320, 500);
        view.show();
        view.list().setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qWarning("the window did not become active");
    }

    /// The view and its parts.
    struct View : GalleryView {
        using GalleryView::GalleryView;
        QListView& list() { return *findChild<QListView*>(); }
        QLineEdit& text() { return *findChild<QLineEdit*>(); }
    };

    QString current() const {
        const GalleryEntry* entry = model.find(view.current());
        return entry ? entry->source.name : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view.list(), key, modifiers);
    }

    QTemporaryDir folder;
    GalleryModel model;
    QVector<quint64> ids;
    View view{model};
};

} // namespace

class TestGalleryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysMoveTheCurrentEntry() {
        Gallery gallery;
        QCOMPARE(gallery.current(), QStringLiteral("a.png")); // since the list has the focus
        QCOMPARE(gallery.view.selected(), gallery.ids.mid(0, 1));
        QSignalSpy changed(&gallery.view, &GalleryView::currentChanged);
        gallery.view.setCurrent(gallery.ids[1]);
        QCOMPARE(changed.size(), 1);
        gallery.key(Qt::Key_Up);
        QCOMPARE(gallery.current(), QStringLiteral("a.png"));
        gallery.key(Qt::Key_End);
        QCOMPARE(gallery.current(), QStringLiteral("e.png"));
        gallery.key(Qt::Key_D); // type ahead
        QCOMPARE(gallery.current(), QStringLiteral("dog.png"));
        gallery.view.previous();
        QCOMPARE(gallery.current(), QStringLiteral("c.png"));
        gallery.view.next();
        gallery.view.next();
        gallery.view.next();
        QCOMPARE(gallery.current(), QStringLiteral("e.png"));
        QCOMPARE(changed.last().first().toULongLong(), gallery.ids[4]);
        QSignalSpy activated(&gallery.view, &GalleryView::activated);
        gallery.key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void deleteAsksToForgetWhatIsSelected() {
        Gallery gallery;
        QObject::connect(&gallery.view, &GalleryView::removeRequested, &gallery.model, &GalleryModel::remove);
        gallery.view.setCurrent(gallery.ids[1]);
        gallery.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(gallery.view.selected(), gallery.ids.mid(1, 2));
        gallery.key(Qt::Key_Delete);
        QCOMPARE(gallery.model.rowCount(), 3);
        QCOMPARE(gallery.current(), QStringLiteral("dog.png"));
        QCOMPARE(gallery.view.selected(), gallery.ids.mid(3, 1)); // so that Delete can be pressed again

        QSignalSpy changed(&gallery.view, &GalleryView::currentChanged);
        gallery.model.clear();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), 0);
    }

    void scatteredRemovalGoesToTheNextEntry() {
        QStringList names;
        for (int i = 0; i < 100; ++i)
            names.append(QStringLiteral("%1.png").arg(i));
        Gallery gallery(names);
        gallery.view.setCurrent(gallery.ids[40]);
        QVector<quint64> even;
        for (int i = 0; i < 100; i += 2)
            even.append(gallery.ids[i]);
        QSignalSpy changed(&gallery.view, &GalleryView::currentChanged);
        gallery.model.remove(even);
        QCOMPARE(gallery.current(), QStringLiteral("41.png"));
        QCOMPARE(changed.size(), 1);
    }

    void filterHidesAndCurrentEntryStays() {
        Gallery gallery;
        gallery.view.setCurrent(gallery.ids[1]);
        QSignalSpy changed(&gallery.view, &GalleryView::currentChanged);
        gallery.view.focusFilter();
        QTest::keyClicks(&gallery.view.text(), QStringLiteral("dog"));
        QCOMPARE(gallery.view.list().model()->rowCount(), 1);
        QCOMPARE(gallery.current(), QStringLiteral("b.png"));
        gallery.view.setCurrent(gallery.ids[4]); // hidden as well
        QCOMPARE(gallery.current(), QStringLiteral("e.png"));
        gallery.view.setCurrent(gallery.ids[1]);
        changed.clear();
        QTest::keyClick(&gallery.view.text(), Qt::Key_Escape);
        QCOMPARE(gallery.view.list().model()->rowCount(), 5);
        QCOMPARE(gallery.view.selected(), gallery.ids.mid(1, 1));
        QCOMPARE(changed.size(), 0);
    }

    void filteredEntriesAreReachedByKeys() {
        Gallery gallery;
        gallery.view.setCurrent(gallery.ids[1]);
        gallery.view.focusFilter();
        QTest::keyClicks(&gallery.view.text(), QStringLiteral("dog"));
        QTest::keyClick(&gallery.view.text(), Qt::Key_Down);
        QCOMPARE(gallery.current(), QStringLiteral("dog.png"));
        QTest::keyClick(&gallery.view.list(), Qt::Key_Delete);
        QCOMPARE(gallery.view.selected(), gallery.ids.mid(3, 1)); // nothing removed it
    }

    void stateButtonsCountAndChoose() {
        Gallery gallery;
        gallery.model.setCaption(gallery.ids[0], QStringLiteral("a cat"));
        gallery.model.setFailed(gallery.ids[1], QStringLiteral("is truncated"));
        const auto buttons = gallery.view.findChildren<QToolButton*>();
        const auto button = [&](const char* name) {
            return *std::find_if(buttons.begin(), buttons.end(), [name](const QToolButton* each) {
                return each->accessibleName().contains(QLatin1String(name));
            });
        };
        QTRY_COMPARE(button("failed")->text(), QStringLiteral("1"));
        QCOMPARE(button("wait")->text(), QStringLiteral("3"));
        QTest::mouseClick(button("failed"), Qt::LeftButton);
        QCOMPARE(gallery.view.list().model()->rowCount(), 1);
        QVERIFY(!button("unsure")->isVisible()); // there is none
        gallery.model.setCaption(gallery.ids[2], QStringLiteral("a dog"), QStringLiteral("It is a guess."));
        QTRY_VERIFY(button("unsure")->isVisible());
        QTest::mouseClick(button("unsure"), Qt::LeftButton);
        QCOMPARE(gallery.view.list().model()->index(0, 0).data().toString(), QStringLiteral("c.png"));
        gallery.view.showAll();
        QCOMPARE(gallery.view.list().model()->rowCount(), 5);
    }

    void progressIsShownWhileImagesWait() {
        Gallery gallery({"a.png", "b.png"});
        auto* progress = gallery.view.findChild<QProgressBar*>();
        gallery.model.setCaption(gallery.ids[0], QStringLiteral("a cat"));
        QTRY_COMPARE(progress->value(), 1);
        QVERIFY(progress->isVisible());
        gallery.model.setCaption(gallery.ids[1], QStringLiteral("a dog"));
        QTRY_VERIFY(!progress->isVisible());
    }

    void menuOffersWhatCanBeDone() {
        Gallery gallery;
        gallery.model.setCaption(gallery.ids[2], QStringLiteral("a cat"));
        QSignalSpy again(&gallery.view, &GalleryView::captionAgainRequested);
        const QRect row = gallery.view.list().visualRect(gallery.view.list().model()->index(2, 0));
        QTest::mouseClick(gallery.view.list().viewport(), Qt::LeftButton, {}, row.center());
        Q_EMIT gallery.view.list().customContextMenuRequested(row.center());
        auto* menu = gallery.view.findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        const auto trigger = [menu](const char* text) {
            for (QAction* action : menu->actions())
                if (action->text().remove(QLatin1Char('&')) == QLatin1String(text))
                    action->trigger();
        };
        trigger("Copy caption");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a cat"));
        trigger("Copy path");
        QCOMPARE(QApplication::clipboard()->text(), gallery.folder.filePath(QStringLiteral("c.png")));
        trigger("Caption again");
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0][0].value<QVector<quint64>>(), gallery.ids.mid(2, 1));
        menu->close();
    }

    void theMenuKeyOpensTheMenuOfTheCurrentEntry() {
        Gallery gallery;
        gallery.view.setCurrent(gallery.ids[2]);
        QSignalSpy copied(&gallery.view, &GalleryView::copied);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, gallery.view.list().viewport()->rect().center(),
                              gallery.view.list().viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(gallery.view.list().viewport(), &key);
        auto* menu = gallery.view.findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        for (const QAction* action : menu->actions())
            QVERIFY(action->icon().isNull());
        QTest::keyClick(menu, Qt::Key_P); // the mnemonic of "Copy path"
        QCOMPARE(QApplication::clipboard()->text(), gallery.folder.filePath(QStringLiteral("c.png")));
        QCOMPARE(copied.size(), 1);
        QVERIFY(copied[0][0].toString().startsWith(QStringLiteral("1 path")));
    }

    void largeCountsNeedNoWiderGallery() {
        GalleryModel model;
        GalleryView view(model);
        view.resize(220, 500);
        view.show();
        const int least = view.minimumSizeHint().expandedTo(view.minimumSize()).width();
        QVector<ImageSource> sources;
        for (int i = 0; i < 12345; ++i)
            sources.append({toPath(QStringLiteral("/nowhere/%1.png").arg(i)), {}, QStringLiteral("x")});
        const QVector<quint64> ids = model.add(sources);
        for (const quint64 id : ids)
            model.setCaption(id, QStringLiteral("a cat"), QStringLiteral("It is a guess."));
        const auto buttons = view.findChildren<QToolButton*>();
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* each) {
            return each->isVisible() && each->text() == QLatin1String("12,345");
        }));
        QCOMPARE(view.minimumSizeHint().expandedTo(view.minimumSize()).width(), least);
    }

    void brokenImageFailsWithAReason() {
        QTemporaryDir folder;
        const fs::path broken = toPath(folder.filePath(QStringLiteral("broken.png")));
        test::writeFile(broken, "\x89PNG but no more");
        GalleryModel model;
        GalleryView view(model);
        const QVector<quint64> ids = model.add({{broken, {}, QStringLiteral("broken.png")}});
        view.resize(320, 500);
        view.show();
        QTRY_COMPARE(model.find(ids[0])->state, GalleryState::Failed);
        QVERIFY(!model.find(ids[0])->reason.isEmpty());
        QVERIFY(!model.find(ids[0])->reason.contains(QStringLiteral("broken.png")));
    }

    void folderOfAThousandIsListed() {
        QTemporaryDir folder;
        const fs::path thousand =
            test::writeImages(toPath(folder.filePath(QStringLiteral("thousand"))), 1000);
        GalleryModel model;
        GalleryView view(model);
        view.resize(320, 500);
        view.show();
        ImageFinder finder;
        QObject::connect(&finder, &ImageFinder::found, &model, &GalleryModel::add);
        QSignalSpy finished(&finder, &ImageFinder::finished);
        finder.find({{thousand}, {}, {}, {}});
        QVERIFY(finished.wait());
        QCOMPARE(model.rowCount(), 1000);
        view.setCurrent(model.at(999).id);
        // The thumbnail of what is scrolled to is made, and its size becomes known.
        QTRY_COMPARE(model.at(999).size, QSize(8, 6));
        QVERIFY(!model.at(500).size.isValid());
    }

    void emptyGallerySaysWhatToDo() {
        Gallery gallery(QStringList{});
        const auto labels = gallery.view.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Drop images"));
        }));
    }

    /// A page holds the model as a member, which is destroyed before the widgets.
    void modelMayGoFirst() {
        auto model = std::make_unique<GalleryModel>();
        GalleryView view(*model);
        const QVector<quint64> ids = model->add({{"/pictures/a.png", {}, {}}});
        view.show();
        view.setCurrent(ids[0]);
        model.reset();
    }
};

SACCADE_TEST(TestGalleryView)
#include "tst_gallery_view.moc"
