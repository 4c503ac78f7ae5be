#include "ui/common/model_chooser.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/together_dialog.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace saccade::ui {

ModelChooser::ModelChooser(SettingsStore& settings, QWidget* parent)
    : QToolButton(parent), settings_(settings), menu_(new QMenu(this)), models_(new QActionGroup(this)) {
    setIcon(ui::icon(QStringLiteral("model")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setMenu(menu_);
    menu_->setToolTipsVisible(true);
    connect(menu_, &QMenu::aboutToShow, this, &ModelChooser::fillMenu);
    tell();
}

void ModelChooser::setBundled(const std::vector<ModelEntry>& models) {
    bundled_ = models;
    tell();
}

void ModelChooser::setRun(const std::filesystem::path& run) {
    run_ = run;
    if (run_.empty())
        following_ = false;
}

void ModelChooser::setFollowing(bool following) {
    following_ = following && !run_.empty();
}

void ModelChooser::setLoading(const std::filesystem::path& file) {
    loading_ = file;
    tell();
}

void ModelChooser::setModel(const std::filesystem::path& file,
                            const std::vector<std::filesystem::path>& with) {
    model_ = file;
    with_ = with;
    loading_.clear();
    tell();
}

void ModelChooser::setFailed() {
    loading_.clear();
    tell();
}

void ModelChooser::openFile() {
    askForPath(this,
               {.title = tr("Open a model"),
                .filter = tr("Model files (*.safetensors)"),
                .start = toQString(model_.parent_path())},
               [this](const QStringList& files) { Q_EMIT modelChosen(toPath(files.front())); });
}

void ModelChooser::fillMenu() {
    menu_->clear();
    addModels(tr("With Saccade"), bundled_);
    addModels(tr("Recent"), recentModels());
    menu_->addSeparator();
    QAction* follow = menu_->addAction(tr("&Newest weights of the training run"));
    follow->setCheckable(true);
    follow->setChecked(following_);
    follow->setEnabled(!run_.empty());
    follow->setToolTip(tr("Captions with what the model has learned so far, updated after each checkpoint."));
    connect(follow, &QAction::triggered, this, [this](bool checked) {
        following_ = checked;
        Q_EMIT followRunChosen(checked);
    });
    menu_->addSeparator();
    menu_->addAction(tr("&Open a model…"), this, &ModelChooser::openFile);
    menu_->addAction(tr("&Several models together…"), this, &ModelChooser::chooseSeveral)
        ->setToolTip(tr("Captions with the mean of the probabilities that several models give a word."));
    QAction* details = menu_->addAction(tr("&Details of this model…"), this, &ModelChooser::detailsRequested);
    details->setEnabled(!model_.empty());
}

void ModelChooser::addModels(const QString& heading, const std::vector<ModelEntry>& models) {
    if (!models.empty())
        menu_->addSection(heading);
    for (const ModelEntry& model : models) {
        QAction* action =
            menu_->addAction(QString(model.title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(toQString(model.file));
        action->setCheckable(true);
        action->setActionGroup(models_);
        action->setChecked(model.file == model_ && with_.empty());
        connect(action, &QAction::triggered, this, [this, file = model.file] { Q_EMIT modelChosen(file); });
    }
}

void ModelChooser::chooseSeveral() {
    std::vector<ModelEntry> models = bundled_;
    for (const ModelEntry& recent : recentModels())
        models.push_back(recent);
    std::vector<std::filesystem::path> now = {model_};
    now.insert(now.end(), with_.begin(), with_.end());
    auto* dialog = new TogetherDialog(models, now, this);
    connect(dialog, &TogetherDialog::chosen, this, &ModelChooser::severalChosen);
    dialog->open();
}

/// Those in the settings that are not bundled.
std::vector<ModelEntry> ModelChooser::recentModels() const {
    std::vector<ModelEntry> models;
    for (const QString& recent : settings_.get().recent_models) {
        const std::filesystem::path file = toPath(recent);
        const bool is_bundled = std::any_of(bundled_.begin(), bundled_.end(),
                                            [&file](const ModelEntry& model) { return model.file == file; });
        if (!is_bundled)
            models.push_back({modelTitle(file), file});
    }
    return models;
}

QString ModelChooser::titleOf(const std::filesystem::path& file) const {
    for (const ModelEntry& model : bundled_)
        if (model.file == file)
            return model.title;
    return modelTitle(file);
}

QString ModelChooser::titleOfAll() const {
    QString title = titleOf(model_);
    for (const std::filesystem::path& other : with_)
        title += QStringLiteral(" + ") + titleOf(other);
    return title;
}

QString ModelChooser::filesNow() const {
    QString files = toQString(model_);
    for (const std::filesystem::path& other : with_)
        files += QStringLiteral("\n+ ") + toQString(other);
    return files;
}

void ModelChooser::tell() {
    const QString text = !loading_.empty() ? tr("Loading %1…").arg(titleOf(loading_))
                         : model_.empty()  ? tr("No model")
                                           : titleOfAll();
    // A name may be longer than the window is wide.
    setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 36 * fontMetrics().averageCharWidth()));
    setAccessibleName(tr("Model: %1").arg(text));
    setToolTip(model_.empty() ? tr("Chooses the model that captions.")
                              : tr("Chooses the model that captions. Now: %1").arg(filesNow()));
}

} // namespace saccade::ui
