#pragma once

#include "core/result/caption_result.h"
#include "ui/caption/state/image_source.h"

#include <QStringList>

#include <filesystem>
#include <optional>

class QWidget;

namespace saccade::ui {

class ExploreService;

/// A page of the window.
enum class Place { Learn, Caption, Training, Evaluation };

/// What a lesson shows in the window.
struct Scene {
    Place place = Place::Learn;
    QStringList lit{};      ///< object names: lit is the first widget of them that is in sight
    QString question{};     ///< of the caption page, opened for it: see QuestionKind::name
    bool with_word = false; ///< a word of the caption is held for it
    QString demo{};         ///< of the Learn page: see demos()
    bool new_run = false;   ///< the training page is ready for a new run, unless one goes on
    QString option{};       ///< of the training page, in sight; set up are the options of the first run
};

/// The window as lessons see it: what they may show in it, and what the questions at their end may ask of the
/// model.
class Stage {
public:
    virtual ~Stage() = default;

    /// Brings the page to the front and prepares it: an image with a caption is on show where the scene is on
    /// the caption page.
    virtual void set(const Scene& scene) = 0;
    /// The widget of this object name; null if it is not in sight.
    virtual QWidget* element(const QString& name) const = 0;

    /// The caption on show and its image; nothing while there is none, or not all of it.
    virtual std::optional<CaptionResult> caption() const = 0;
    virtual ImageSource image() const = 0;
    /// Position of the word that is held, if one is.
    virtual std::optional<int> heldWord() const = 0;
    /// The model that comes with the program; empty if there is none.
    virtual std::filesystem::path bundledModel() const = 0;
    /// The one that captions; empty before the first.
    virtual std::filesystem::path openModel() const = 0;
    /// Whether it is one of the images that come with the program.
    virtual bool isSample(const QString& image) const = 0;
    /// The training run that was started last; empty before the first.
    virtual std::filesystem::path run() const = 0;
    virtual ExploreService& explorer() = 0;
};

} // namespace saccade::ui
