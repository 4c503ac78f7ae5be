#include "tests/support/test_program.h"
#include "tests/ui/learn/fake_stage.h"
#include "ui/common/settings.h"
#include "ui/learn/course.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace saccade;
using namespace saccade::ui;

namespace {

Lesson lessonOf(const char* id, Completes completes) {
    Lesson lesson;
    lesson.id = QString::fromLatin1(id);
    lesson.scene.lit = {lesson.id};
    lesson.completes = std::move(completes);
    return lesson;
}

std::vector<Chapter> twoChapters() {
    Chapter one{QStringLiteral("one"), {}, {}, {}, {}}, two{QStringLiteral("two"), {}, {}, {}, {}};
    one.lessons = {
        lessonOf("one/pause", when<deed::RunPaused>()),
        lessonOf("one/beam", when<deed::BeamChanged>([](const deed::BeamChanged& changed, const Stage&) {
                     return changed.beam > 3;
                 })),
        lessonOf("one/own", when<deed::ImageShown>([](const deed::ImageShown& shown, const Stage& stage) {
                     return !stage.isSample(shown.path);
                 }))};
    two.lessons = {lessonOf("two/end", when<deed::RunEnded>())};
    return {one, two};
}

} // namespace

class TestCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        begin();
    }

    void aDeedCompletesTheOpenLessonOnly() {
        course_->take(deed::RunPaused{}); // nothing is open
        course_->open(0);
        QCOMPARE(course_->lesson()->id, QStringLiteral("one/pause"));
        course_->take(deed::BeamChanged{5}); // of the next one
        QCOMPARE(course_->doneCount(course_->chapters()[0]), 0);
        QSignalSpy progress(course_.get(), &Course::progressChanged);
        course_->take(deed::RunPaused{});
        course_->take(deed::RunPaused{});
        QCOMPARE(progress.size(), 1);
        QVERIFY(course_->isDone(*course_->lesson()));
        course_->next();
        course_->take(deed::BeamChanged{3});
        QVERIFY(!course_->isDone(*course_->lesson()));
        course_->take(deed::BeamChanged{4});
        QVERIFY(course_->isDone(*course_->lesson()));
        course_->next();
        course_->take(deed::ImageShown{QStringLiteral("/samples/a.png")});
        QVERIFY(!course_->isDone(*course_->lesson()));
        course_->take(deed::ImageShown{QStringLiteral("/home/a.png")});
        QCOMPARE(course_->doneCount(course_->chapters()[0]), 3);
        QCOMPARE(course_->doneCount(course_->chapters()[1]), 0);
    }

    void showsTheSceneOfEachLesson() {
        course_->open(0);
        course_->next(); // skips
        course_->back();
        course_->back(); // there is none before
        course_->showScene();
        QStringList lit;
        for (const Scene& scene : stage_.scenes)
            lit += scene.lit;
        QCOMPARE(lit, QStringList({QStringLiteral("one/pause"), QStringLiteral("one/beam"),
                                   QStringLiteral("one/pause"), QStringLiteral("one/pause")}));
    }

    void theLastLessonClosesTheChapter() {
        course_->open(1);
        QVERIFY(course_->isFirst() && course_->isLast());
        QSignalSpy moved(course_.get(), &Course::moved);
        course_->next();
        QCOMPARE(moved.size(), 1);
        QVERIFY(!course_->position() && course_->lesson() == nullptr && course_->chapter() == nullptr);
        QCOMPARE(stage_.scenes.back().place, Place::Learn);
        course_->next();
        course_->back();
        QVERIFY(!course_->position());
    }

    void progressIsKept() {
        course_->open(0);
        course_->take(deed::RunPaused{});
        course_->openAt({0, 2});
        begin(); // the program is started again
        QVERIFY(!course_->position());
        QCOMPARE(course_->doneCount(course_->chapters()[0]), 1);
        course_->open(0); // where the learner was
        QCOMPARE(course_->lesson()->id, QStringLiteral("one/own"));
        course_->take(deed::ImageShown{});
        course_->open(0); // the first that is not done
        QCOMPARE(course_->lesson()->id, QStringLiteral("one/beam"));
        course_->take(deed::BeamChanged{4});
        course_->open(0); // all are: from the beginning
        QCOMPARE(course_->lesson()->id, QStringLiteral("one/pause"));
    }

    void aResetForgetsOneChapter() {
        course_->open(1);
        course_->take(deed::RunEnded{});
        course_->open(0);
        course_->take(deed::RunPaused{});
        course_->next();
        course_->reset(0);
        QCOMPARE(course_->doneCount(course_->chapters()[0]), 0);
        QCOMPARE(course_->doneCount(course_->chapters()[1]), 1);
        QCOMPARE(course_->lesson()->id, QStringLiteral("one/pause"));
    }

private:
    void begin() {
        course_.reset();
        settings_ = std::make_unique<SettingsStore>(folder_->filePath(QStringLiteral("settings.ini")));
        course_ = std::make_unique<Course>(twoChapters(), *settings_, stage_);
        stage_.scenes.clear();
    }

    test::FakeStage stage_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<SettingsStore> settings_;
    std::unique_ptr<Course> course_;
};

SACCADE_TEST(TestCourse)
#include "tst_course.moc"
