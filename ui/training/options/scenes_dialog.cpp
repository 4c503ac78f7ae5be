#include "ui/training/options/scenes_dialog.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/select_on_focus.h"
#include "ui/common/theme.h"
#include "ui/training/options/fresh_folders.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr int usual_count = 2000;
constexpr int most_count = 100'000; // more takes hours; the command line draws up to a million

} // namespace

ScenesDialog::ScenesDialog(QWidget* parent)
    : QDialog(parent), count_(new QSpinBox(this)), seed_(new QSpinBox(this)),
      folder_(new QLineEdit(freshScenesFolder(), this)), form_(new QWidget(this)),
      bar_(new QProgressBar(this)), problem_(new NoteLabel(this)) {
    setWindowTitle(tr("Make a Scenes dataset"));
    auto* words =
        new QLabel(tr("Draws illustrated scenes, each with five captions, and the masks of the things in "
                      "them. A tenth is held out for checking. A model learns 2,000 of them in minutes."),
                   this);
    words->setWordWrap(true);
    bar_->hide();
    buildForm();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    make_ = buttons->addButton(tr("&Make it"), QDialogButtonBox::AcceptRole);
    make_->setDefault(true);
    connect(make_, &QPushButton::clicked, this, &ScenesDialog::make);
    connect(&maker_, &SceneMaker::advanced, bar_, &QProgressBar::setValue);
    connect(&maker_, &SceneMaker::failed, this, &ScenesDialog::end);
    connect(&maker_, &SceneMaker::made, this, [this](const QString& folder) {
        setBusy(false);
        Q_EMIT made(folder);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ScenesDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::large);
    for (QWidget* part : {static_cast<QWidget*>(words), form_, static_cast<QWidget*>(bar_),
                          static_cast<QWidget*>(problem_), static_cast<QWidget*>(buttons)})
        column->addWidget(part);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void ScenesDialog::buildForm() {
    count_->setRange(10, most_count);
    count_->setSingleStep(500);
    count_->setGroupSeparatorShown(true);
    count_->setValue(usual_count);
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(1);
    seed_->setToolTip(tr("The same number gives the same scenes"));
    selectOnFocus(*count_);
    selectOnFocus(*seed_);
    auto* choose = new QToolButton(this);
    choose->setIcon(icon(QStringLiteral("open")));
    choose->setAutoRaise(true);
    choose->setToolTip(tr("Choose a folder"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &ScenesDialog::browse);
    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    auto* lines = new QFormLayout(form_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addRow(tr("&Scenes:"), count_);
    lines->addRow(tr("S&eed:"), seed_);
    auto* label = new QLabel(tr("&Folder:"), form_);
    label->setBuddy(folder_);
    lines->addRow(label, row);
}

void ScenesDialog::browse() {
    askForPath(this, {.ask = Ask::Folder, .title = tr("A new or empty folder"), .start = folder_->text()},
               [this](const QStringList& folders) { setFolder(folders.front()); });
}

void ScenesDialog::setCount(int scenes) {
    count_->setValue(scenes);
}

void ScenesDialog::setFolder(const QString& folder) {
    folder_->setText(folder);
}

void ScenesDialog::make() {
    if (busy_)
        return;
    setBusy(true);
    scenes::WriteOptions options;
    options.count = static_cast<std::uint64_t>(count_->value());
    options.seed = static_cast<std::uint64_t>(seed_->value());
    maker_.make(toPath(folder_->text().trimmed()), options);
}

void ScenesDialog::end(const QString& failure) {
    setBusy(false);
    problem_->say(failure, ThemeColour::Bad);
}

void ScenesDialog::setBusy(bool busy) {
    busy_ = busy;
    form_->setEnabled(!busy);
    make_->setEnabled(!busy);
    bar_->setRange(0, count_->value());
    bar_->setValue(0);
    bar_->setVisible(busy);
    problem_->say({});
}

void ScenesDialog::reject() {
    if (busy_) {
        maker_.cancel();
        setBusy(false);
        return;
    }
    QDialog::reject();
}

} // namespace saccade::ui
