#include "ui/learn/course.h"

#include "ui/common/settings.h"

#include <algorithm>
#include <utility>

namespace saccade::ui {

Course::Course(std::vector<Chapter> chapters, SettingsStore& settings, Stage& stage, QObject* parent)
    : QObject(parent), chapters_(std::move(chapters)), settings_(settings), stage_(stage) {}

const Chapter* Course::chapter() const {
    return position_ ? &chapters_[static_cast<std::size_t>(position_->chapter)] : nullptr;
}

const Lesson* Course::lesson() const {
    return position_ ? &chapter()->lessons[static_cast<std::size_t>(position_->lesson)] : nullptr;
}

bool Course::isFirst() const {
    return position_ && position_->lesson == 0;
}

bool Course::isLast() const {
    return position_ && position_->lesson + 1 == static_cast<int>(chapter()->lessons.size());
}

bool Course::isDone(const Lesson& lesson) const {
    return settings_.get().learned.contains(lesson.id);
}

int Course::doneCount(const Chapter& chapter) const {
    return static_cast<int>(std::count_if(chapter.lessons.begin(), chapter.lessons.end(),
                                          [this](const Lesson& lesson) { return isDone(lesson); }));
}

void Course::open(int chapter) {
    const std::vector<Lesson>& lessons = chapters_[static_cast<std::size_t>(chapter)].lessons;
    const auto find = [&lessons](const auto& wanted) {
        return std::find_if(lessons.begin(), lessons.end(), wanted);
    };
    auto at =
        find([this](const Lesson& lesson) { return lesson.id == settings_.get().lesson && !isDone(lesson); });
    if (at == lessons.end())
        at = find([this](const Lesson& lesson) { return !isDone(lesson); });
    openAt({chapter, at == lessons.end() ? 0 : static_cast<int>(at - lessons.begin())});
}

void Course::openAt(Position position) {
    position_ = position;
    settings_.change([this](Settings& now) { now.lesson = lesson()->id; });
    Q_EMIT moved();
    showScene();
}

void Course::back() {
    if (position_ && !isFirst())
        openAt({position_->chapter, position_->lesson - 1});
}

void Course::next() {
    if (isLast())
        close();
    else if (position_)
        openAt({position_->chapter, position_->lesson + 1});
}

void Course::close() {
    if (!std::exchange(position_, std::nullopt))
        return;
    Q_EMIT moved();
    stage_.set({});
}

void Course::reset(int chapter) {
    const Chapter& forgotten = chapters_[static_cast<std::size_t>(chapter)];
    settings_.change([&forgotten](Settings& now) {
        for (const Lesson& lesson : forgotten.lessons)
            now.learned.removeAll(lesson.id);
    });
    Q_EMIT progressChanged();
    if (position_ && position_->chapter == chapter)
        openAt({chapter, 0});
}

void Course::showScene() {
    if (const Lesson* open = lesson())
        stage_.set(open->scene);
}

void Course::take(const Deed& deed) {
    const Lesson* open = lesson();
    if (open != nullptr && open->completes && open->completes(deed, stage_))
        complete();
}

void Course::complete() {
    const Lesson* open = lesson();
    if (open == nullptr || isDone(*open))
        return;
    settings_.change([open](Settings& now) { now.learned.append(open->id); });
    Q_EMIT progressChanged();
}

} // namespace saccade::ui
