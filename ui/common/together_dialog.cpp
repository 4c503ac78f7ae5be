#include "ui/common/together_dialog.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/note_label.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {

TogetherDialog::TogetherDialog(const std::vector<ModelEntry>& models,
                               const std::vector<std::filesystem::path>& ticked, QWidget* parent)
    : QDialog(parent), models_(new QListWidget(this)) {
    setWindowTitle(tr("Several models together"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* note = new NoteLabel(this);
    note->say(
        tr("Each word has the mean of the probabilities that the models give it. They must have the same "
           "vocabulary; their encoders and decoders may differ."));
    models_->setAccessibleName(tr("Models that caption together"));
    for (const ModelEntry& model : models)
        list(model, std::count(ticked.begin(), ticked.end(), model.file) > 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    together_ = buttons->addButton(tr("Caption &together"), QDialogButtonBox::AcceptRole);
    QPushButton* add = buttons->addButton(tr("&Add…"), QDialogButtonBox::ActionRole);
    add->setAutoDefault(false);
    add->setToolTip(tr("Adds model files (.safetensors) to the list."));
    connect(add, &QPushButton::clicked, this, &TogetherDialog::addFiles);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(files());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &TogetherDialog::reject);
    connect(models_, &QListWidget::itemChanged, this, &TogetherDialog::tellReadiness);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(note);
    column->addWidget(models_, 1);
    column->addWidget(buttons);
    resize(64 * fontMetrics().averageCharWidth(), 18 * fontMetrics().height());
    tellReadiness();
}

void TogetherDialog::list(const ModelEntry& model, bool ticked) {
    auto* item = new QListWidgetItem(model.title, models_);
    item->setToolTip(toQString(model.file));
    item->setData(Qt::UserRole, toQString(model.file));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void TogetherDialog::addFiles() {
    askForPath(this,
               {.ask = Ask::Files,
                .title = tr("Models that caption together"),
                .filter = tr("Model files (*.safetensors)"),
                .start = {}},
               [this](const QStringList& added) {
                   for (const QString& file : added)
                       list({modelTitle(toPath(file)), toPath(file)}, true);
                   tellReadiness();
               });
}

void TogetherDialog::tellReadiness() {
    together_->setEnabled(files().size() > 1);
}

std::vector<std::filesystem::path> TogetherDialog::files() const {
    std::vector<std::filesystem::path> ticked;
    for (int row = 0; row < models_->count(); ++row)
        if (const QListWidgetItem* item = models_->item(row); item->checkState() == Qt::Checked)
            ticked.push_back(toPath(item->data(Qt::UserRole).toString()));
    return ticked;
}

} // namespace saccade::ui
