#pragma once

#include "ui/common/deed.h"
#include "ui/learn/stage.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace saccade::ui {

/// What the model answered to a question that the learner had guessed at.
struct ModelAnswer {
    std::optional<int> right; ///< the choice that is right; nothing if none of them is
    QString said;             ///< what the model did, in a sentence with its numbers
};

/// A question whose answer the model itself gives.
struct Guess {
    /// The answers to choose from; none while there is nothing to ask about, such as no caption.
    std::function<QStringList(Stage& stage)> choices;
    /// Asks the model; calls one of the two, once, perhaps later.
    std::function<void(Stage& stage, std::function<void(const ModelAnswer&)> answer,
                       std::function<void(const QString& reason)> failed)>
        ask;
};

/// Whether a deed completes a lesson.
using Completes = std::function<bool(const Deed& deed, const Stage& stage)>;

/// A page of a chapter: it says one thing, shows it in the window, and asks for one action.
struct Lesson {
    QString id; ///< kept with the progress: "attention/softmax"
    QString title;
    QString text; ///< a few sentences
    QString task; ///< what to do, or the question
    Scene scene;
    /// Whether this completes it. Empty for a question.
    Completes completes{};
    std::optional<Guess> guess = std::nullopt;
};

/// An exercise of a printed worksheet.
struct Exercise {
    QString question;
    QString answer;
};

struct Chapter {
    QString id; ///< "attention"
    QString title;
    QString summary; ///< a sentence
    std::vector<Lesson> lessons;
    std::vector<Exercise> exercises;
};

/// Completes a lesson by a deed of this kind, if `fits` holds of it: `when<deed::WordHeld>()`.
template <typename Kind>
Completes when() {
    return [](const Deed& deed, const Stage&) { return std::holds_alternative<Kind>(deed); };
}

/// `fits(deed, stage)`
template <typename Kind, typename Fits>
Completes when(Fits fits) {
    return [fits = std::move(fits)](const Deed& deed, const Stage& stage) {
        const Kind* done = std::get_if<Kind>(&deed);
        return done != nullptr && fits(*done, stage);
    };
}

/// By using the question of this name, or a part of it.
inline Completes whenUsed(const QString& question, const QString& part = {}) {
    return when<deed::QuestionUsed>([question, part](const deed::QuestionUsed& used, const Stage&) {
        return used.name == question && (part.isEmpty() || used.part == part);
    });
}

/// By setting a part of the demonstration on show to a value that fits.
template <typename Fits>
Completes whenTried(const QString& part, Fits fits) {
    return when<deed::DemoUsed>([part, fits = std::move(fits)](const deed::DemoUsed& used, const Stage&) {
        return used.part == part && fits(used.value);
    });
}

} // namespace saccade::ui
