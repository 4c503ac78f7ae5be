#pragma once

#include "ui/caption/state/question.h"
#include "ui/common/page.h"

#include <QStringList>
#include <QVector>

#include <filesystem>
#include <functional>
#include <memory>

class QAction;
class QKeySequence;
class QScrollArea;

namespace saccade {
struct ModelDetails;
}

namespace saccade::ui {

class AlternativesPanel;
class Canvas;
class CaptionFlow;
class CaptionService;
class CaptionState;
class ExploreService;
class ExportDialog;
class Exporter;
class GalleryModel;
class GalleryView;
class ImageFinder;
class ImageLoader;
struct ImageDrop;
class PictureGrid;
class Player;
class QuestionSide;
class ReferencesPanel;
class SettingsStore;
class WordStrip;

/// Images in, captions out: the gallery at the left, the image with its attention and its words in the
/// middle, what the model might have said at the right.
class CaptionPage : public Page {
    Q_OBJECT

public:
    enum class Remember { Yes, No };

    /// `questions`: what can be asked of a caption. `explorer` answers what an exported page tells.
    CaptionPage(CaptionService& service, SettingsStore& settings, QVector<QuestionKind> questions,
                ExploreService& explorer, QWidget* parent = nullptr);
    ~CaptionPage() override;

    QString title() const override { return tr("&Caption"); }
    QString iconName() const override { return QStringLiteral("image"); }
    void fillMenu(QMenu& menu) override;
    void fillFileMenu(QMenu& menu) override;
    std::vector<std::pair<QString, QString>> gestures() const override;
    void join(PageLink& link) override;
    bool wants(const QMimeData& dropped) const override;
    bool takesFromOtherPages() const override { return true; }
    void take(const QMimeData& dropped) override;
    QString dropHint(const QMimeData& dragged) const override;
    MessageBar& messages() override { return *messages_; }

    void askForImages();
    void askForFolder();
    /// Files and folders; the first of them comes on show. A model among them is opened, see modelAt().
    void openPaths(const QStringList& paths, Remember remember = Remember::Yes);
    /// One file, with what people wrote about it.
    void openWithReferences(const QString& path, const QStringList& references);
    /// The model that captions from now on.
    void setModel(const ModelDetails& model);

    CaptionState& state() { return *state_; }
    GalleryModel& gallery() { return *gallery_; }
    QuestionSide& questions() { return *questions_; }
    /// The one on show; without path and bytes if there is none.
    ImageSource shownImage() const;

Q_SIGNALS:
    /// A model was dropped or given among the images: it is to caption.
    void modelGiven(const std::filesystem::path& model);

protected:
    bool event(QEvent* event) override;

private:
    void buildWidgets(QVector<QuestionKind> questions);
    QWidget* buildImages();
    QWidget* buildBar(QWidget* parent);
    QWidget* buildCentre();
    QWidget* buildControls(QWidget* parent);
    QWidget* buildSide(QVector<QuestionKind> questions);
    void buildActions();
    QAction* addPageAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act);
    QAction* addPageSwitch(const QString& text, const QKeySequence& keys,
                           const std::function<void(bool on)>& act);
    void connectGallery();
    void connectFlow();
    void connectSettings();
    void connectExport();
    void connectMenus();
    void tellDeeds(PageLink& link);
    void buildCaptionActions();
    void buildPlayActions();
    void buildViewActions();
    void buildExportActions();
    void addRecent(QMenu& menu);
    void fillRecent(QMenu& menu);
    QMenu* newMenu();
    void openImageMenu(const QPoint& place);
    void openWordMenu(int word, const QPoint& on_screen);
    void showAlternatives(int word);
    void find(ImageDrop drop);
    void onFound(const QVector<quint64>& ids);
    void paste();
    void copyImage();
    void copyCaption();
    void copyWord(int word);
    /// A short message that goes by itself.
    void tell(const QString& done);
    void openExport();

    SettingsStore& settings_;
    CaptionState* state_;
    GalleryModel* gallery_;
    ImageLoader* loader_;
    ImageFinder* finder_;
    CaptionFlow* flow_;
    Player* player_;
    Exporter* exporter_;
    ExportDialog* export_dialog_;

    MessageBar* messages_ = nullptr;
    GalleryView* gallery_view_ = nullptr;
    Canvas* canvas_ = nullptr;
    PictureGrid* pictures_ = nullptr;
    WordStrip* words_ = nullptr;
    ReferencesPanel* references_ = nullptr;
    QuestionSide* questions_ = nullptr;
    AlternativesPanel* alternatives_ = nullptr;
    QScrollArea* side_ = nullptr;
    QAction* open_images_ = nullptr;
    QAction* open_folder_ = nullptr;
    QAction* paste_ = nullptr;
    QAction* export_ = nullptr;
    QAction* copy_image_ = nullptr;
    QAction* copy_caption_ = nullptr;
    QVector<QAction*> caption_actions_;
    QVector<QAction*> play_actions_;
    QVector<QAction*> view_actions_;
    QVector<QAction*> export_actions_;
    bool had_model_ = false;
    bool show_next_found_ = false; ///< the first image of what is being opened comes on show
    QString references_path_;      ///< the file that the references belong to
};

} // namespace saccade::ui
