#pragma once

#include "ui/caption/state/question.h"
#include "ui/common/page.h"

#include <QStringList>
#include <QVector>

#include <memory>

namespace saccade {
struct ModelDetails;
}

namespace saccade::ui {

class Canvas;
class CaptionFlow;
class CaptionService;
class CaptionState;
class ExportDialog;
class Exporter;
class GalleryModel;
class GalleryView;
class ImageFinder;
class ImageLoader;
struct ImageDrop;
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

    /// `questions`: what can be asked of a caption.
    CaptionPage(CaptionService& service, SettingsStore& settings, QVector<QuestionKind> questions = {},
                QWidget* parent = nullptr);
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
    QString dropHint() const override { return tr("Drop to caption"); }
    MessageBar& messages() override { return *messages_; }

    void askForImages();
    void askForFolder();
    /// Files and folders; the first of them comes on show.
    void openPaths(const QStringList& paths, Remember remember = Remember::Yes);
    /// One file, with what people wrote about it.
    void openWithReferences(const QString& path, const QStringList& references);
    /// The model that captions from now on.
    void setModel(const ModelDetails& model);

    CaptionState& state() { return *state_; }
    GalleryModel& gallery() { return *gallery_; }
    QuestionSide& side() { return *side_; }

protected:
    bool event(QEvent* event) override;

private:
    void buildWidgets(QVector<QuestionKind> questions);
    QWidget* buildCentre();
    QWidget* buildControls(QWidget* parent);
    QWidget* buildSide(QVector<QuestionKind> questions);
    ImageSource shownImage() const;
    void connectGallery();
    void connectFlow();
    void connectSettings();
    void connectExport();
    void addViewActions(QMenu& menu);
    void addCaptionActions(QMenu& menu);
    void addPlayActions(QMenu& menu);
    void addQuestions(QMenu& menu);
    void addExportActions(QMenu& menu);
    void fillRecent(QMenu& menu);
    void find(const ImageDrop& drop);
    void onFound(const QVector<quint64>& ids);
    void paste();
    void copyCaption();
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
    WordStrip* words_ = nullptr;
    ReferencesPanel* references_ = nullptr;
    QuestionSide* side_ = nullptr;
    bool had_model_ = false;
    bool show_next_found_ = false; ///< the first image of what is being opened comes on show
    QString references_path_;      ///< the file that the references belong to
};

} // namespace saccade::ui
