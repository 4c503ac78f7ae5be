#include "tests/support/test_program.h"
#include "ui/caption/gallery/gallery_filter.h"
#include "ui/caption/gallery/gallery_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace saccade;
using namespace saccade::ui;

namespace {

ImageSource file(const std::string& name) {
    return {"/pictures/" + name, {}, QString::fromStdString(name)};
}

QVector<ImageSource> files(int count) {
    QVector<ImageSource> sources;
    for (int i = 0; i < count; ++i)
        sources.append(file(std::to_string(i) + ".jpg"));
    return sources;
}

QStringList namesOf(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TestGalleryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatWasRemovedWhereItWas() {
        GalleryModel model;
        const QVector<quint64> ids =
            model.add({{"/a.png", {}, {}}, {"/b.png", {}, {}}, {"/c.png", {}, {}}, {"/d.png", {}, {}}});
        model.setCaption(ids[1], QStringLiteral("a dog"), QStringLiteral("unsure"));
        const GalleryCounts before = model.counts();
        const std::vector<GalleryEntry> removed = model.remove({ids[3], ids[1]});
        QCOMPARE(removed.size(), std::size_t{2});
        QCOMPARE(model.ids(), (QVector<quint64>{ids[0], ids[2]}));
        QCOMPARE(model.restore(removed), (QVector<quint64>{ids[1], ids[3]}));
        QCOMPARE(model.ids(), ids);
        QCOMPARE(model.find(ids[1])->caption, QStringLiteral("a dog"));
        QCOMPARE(model.counts(), before);
        // A file that came again meanwhile is not there twice.
        const std::vector<GalleryEntry> again = model.remove({ids[0]});
        const QVector<quint64> anew = model.add({{"/a.png", {}, {}}});
        QVERIFY(model.restore(again).isEmpty());
        QCOMPARE(model.rowOf(anew[0]), 3);
        QCOMPARE(model.rowCount(), 4);
    }

    void addsAPartAtOnce() {
        GalleryModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QVector<quint64> ids = model.add(files(1000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QCOMPARE(model.rowOf(ids[700]), 700);
        QCOMPARE(model.find(ids[700])->source.name, QStringLiteral("700.jpg"));
        QCOMPARE(model.counts().waiting, 1000);
    }

    void fileIsThereOnce() {
        GalleryModel model;
        const QVector<quint64> first = model.add({file("a.jpg"), file("b.jpg"), file("a.jpg")});
        QCOMPARE(first[0], first[2]);
        const QVector<quint64> second = model.add({file("../pictures/./b.jpg"), file("c.jpg")});
        QCOMPARE(second[0], first[1]);
        QCOMPARE(namesOf(model), (QStringList{"a.jpg", "b.jpg", "c.jpg"}));

        model.remove({first[1]});
        QVERIFY(model.add({file("b.jpg")}).first() >
                second[1]); // a removed file may be added again, as another entry
        QCOMPARE(model.rowCount(), 3);
    }

    void pixelsGetNames() {
        GalleryModel model;
        model.add({{{}, "x", {}}, {{}, "x", QStringLiteral("dog.jpg")}, {{}, "x", {}}});
        QCOMPARE(namesOf(model), (QStringList{"pasted image 1", "dog.jpg", "pasted image 2"}));
    }

    void statesAreCounted() {
        GalleryModel model;
        const QVector<quint64> ids = model.add(files(4));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setState(ids[0], GalleryState::Running);
        model.setCaption(ids[1], QStringLiteral("a dog"));
        model.setFailed(ids[2], QStringLiteral("/pictures/2.jpg: is truncated"));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed[1][0].toModelIndex(), model.index(1));
        QCOMPARE(changed[1][1].toModelIndex(), model.index(1));
        const GalleryCounts& counts = model.counts();
        QCOMPARE((QVector{counts.waiting, counts.running, counts.done, counts.failed}),
                 (QVector{1, 1, 1, 1}));
        QCOMPARE(model.index(2).data(GalleryModel::ReasonRole).toString(), QStringLiteral("is truncated"));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("2.jpg, failed: is truncated"));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("a dog")));

        model.setState(ids[2], GalleryState::Waiting);
        QVERIFY(model.find(ids[2])->reason.isEmpty());
        model.setCaption(999, QStringLiteral("late")); // for an entry that no longer exists
        model.clear();
        QCOMPARE(model.counts().total(), 0);
    }

    void removesRunsAndScatteredRows() {
        GalleryModel model;
        QAbstractItemModelTester tester(&model);
        const QVector<quint64> ids = model.add(files(100));
        model.remove(ids.mid(10, 20) + ids.mid(50, 5) + QVector<quint64>{12345});
        QCOMPARE(model.rowCount(), 75);
        QCOMPARE(model.rowOf(ids[30]), 10);
        QCOMPARE(model.rowOf(ids[10]), -1);

        QVector<quint64> scattered;
        for (int i = 0; i < 100; i += 2)
            scattered.append(ids[i]);
        model.remove(scattered);
        for (const QString& name : namesOf(model))
            QVERIFY(name.section(QLatin1Char('.'), 0, 0).toInt() % 2 == 1);
        QCOMPARE(model.counts().waiting, model.rowCount());
    }

    void draggedOutAsFiles() {
        GalleryModel model;
        model.add({file("a.jpg"), {{}, "x", {}}, file("b.jpg")});
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.index(0), model.index(1), model.index(2)}));
        QCOMPARE(data->urls(), (QList<QUrl>{QUrl(QStringLiteral("file:///pictures/a.jpg")),
                                            QUrl(QStringLiteral("file:///pictures/b.jpg"))}));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsDragEnabled));
    }

    void filterFollowsTextAndState() {
        GalleryModel model;
        GalleryFilter filter(model);
        QAbstractItemModelTester tester(&filter);
        const QVector<quint64> ids =
            model.add({file("dog.jpg"), file("cat.jpg"), file("x.jpg"), file("y.jpg")});
        model.setCaption(ids[2], QStringLiteral("A brown Dog runs"));
        filter.setText(QStringLiteral("dog"));
        QCOMPARE(namesOf(filter), (QStringList{"dog.jpg", "x.jpg"}));
        filter.setText(QStringLiteral(" RUNS  do"));
        QCOMPARE(namesOf(filter), (QStringList{"x.jpg"}));
        filter.setText(QStringLiteral("dog"));
        model.setCaption(ids[1], QStringLiteral("a cat and a dog"));
        model.add({file("dog 2.jpg"), file("z.jpg")});
        QCOMPARE(namesOf(filter), (QStringList{"dog.jpg", "cat.jpg", "x.jpg", "dog 2.jpg"}));
        model.remove({ids[1], ids[2], ids[3]});
        QCOMPARE(namesOf(filter), (QStringList{"dog.jpg", "dog 2.jpg"}));
        filter.setText({});
        filter.setShow(GalleryShow::Waiting);
        QCOMPARE(namesOf(filter), (QStringList{"dog.jpg", "dog 2.jpg", "z.jpg"}));
    }

    void unsureCaptionsAreCountedAndListed() {
        GalleryModel model;
        GalleryFilter filter(model);
        QAbstractItemModelTester tester(&filter);
        QSignalSpy counted(&model, &GalleryModel::countsChanged);
        const QVector<quint64> ids = model.add(files(3));
        model.setCaption(ids[0], QStringLiteral("a dog"), QStringLiteral("It is a guess."));
        model.setCaption(ids[1], QStringLiteral("a cat"));
        QCOMPARE(model.counts().unsure, 1);
        QCOMPARE(model.counts().done, 2);
        filter.setShow(GalleryShow::Unsure);
        QCOMPARE(namesOf(filter), QStringList{"0.jpg"});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("0.jpg, captioned: a dog. It is a guess."));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("a guess")));
        QVERIFY(!model.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("a guess")));

        // Another model is sure: the state is the same, but the counts differ.
        counted.clear();
        model.setCaption(ids[0], QStringLiteral("a dog"));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(model.counts().unsure, 0);
        QVERIFY(namesOf(filter).isEmpty());
        model.setCaption(ids[2], QStringLiteral("a cow"), QStringLiteral("It is a guess."));
        model.setState(ids[2], GalleryState::Waiting); // is captioned again
        QCOMPARE(model.counts().unsure, 0);
        model.setCaption(ids[2], QStringLiteral("a cow"), QStringLiteral("It is a guess."));
        model.remove({ids[2]});
        QCOMPARE(model.counts().unsure, 0);
    }

    void watchedEntryStaysListed() {
        GalleryModel model;
        GalleryFilter filter(model);
        QAbstractItemModelTester tester(&filter);
        const QVector<quint64> ids = model.add(files(3));
        filter.setShow(GalleryShow::Waiting);
        filter.keep(ids[1]);
        model.setCaption(ids[0], QStringLiteral("done"));
        model.setCaption(ids[1], QStringLiteral("done"));
        QCOMPARE(namesOf(filter), (QStringList{"1.jpg", "2.jpg"}));
        filter.keep(ids[2]);
        QTRY_COMPARE(namesOf(filter), QStringList{"2.jpg"});
    }
};

SACCADE_TEST(TestGalleryModel)
#include "tst_gallery_model.moc"
