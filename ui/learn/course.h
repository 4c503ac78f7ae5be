#pragma once

#include "ui/learn/chapter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace saccade::ui {

class SettingsStore;

/// The way through the chapters: which lesson is open and which are done. Kept in the settings.
class Course : public QObject {
    Q_OBJECT

public:
    /// `stage` outlives the course.
    Course(std::vector<Chapter> chapters, SettingsStore& settings, Stage& stage, QObject* parent = nullptr);

    const std::vector<Chapter>& chapters() const { return chapters_; }
    Stage& stage() const { return stage_; }

    /// Positions of the open chapter and of its lesson; nothing while none is open.
    struct Position {
        int chapter = 0;
        int lesson = 0;

        bool operator==(const Position&) const = default;
    };
    const std::optional<Position>& position() const { return position_; }
    const Chapter* chapter() const;
    const Lesson* lesson() const;
    bool isFirst() const;
    bool isLast() const; ///< of its chapter

    bool isDone(const Lesson& lesson) const;
    int doneCount(const Chapter& chapter) const;

    /// Opens a chapter at the lesson that was open last, or, if that is done or of another chapter, at its
    /// first one that is not done; at the first if all are.
    void open(int chapter);
    void openAt(Position position);
    void back();
    /// To the next lesson of the chapter; after the last, closes it.
    void next();
    void close();
    /// Forgets what was done in a chapter; if it is open, back to its first lesson.
    void reset(int chapter);
    /// Shows the scene of the open lesson again.
    void showScene();

    /// Takes notice of what the user did.
    void take(const Deed& deed);
    /// The open lesson is done.
    void complete();

Q_SIGNALS:
    /// Another lesson is open, or none.
    void moved();
    /// What is done has changed.
    void progressChanged();

private:
    std::vector<Chapter> chapters_;
    SettingsStore& settings_;
    Stage& stage_;
    std::optional<Position> position_;
};

} // namespace saccade::ui
