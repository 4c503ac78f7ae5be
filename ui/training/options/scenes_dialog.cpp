#include "ui/training/options/scenes_dialog.h"

#include "core/base/error.h"
#include "core/data/scenes/writer.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/select_on_focus.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QDir>
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

/// Thrown out of the drawing to end it.
struct Cancelled {};

QString freshFolder() {
    const QDir home(QDir::homePath() + QStringLiteral("/Saccade/datasets"));
    QString name = QStringLiteral("scenes");
    for (int number = 2; home.exists(name); ++number)
        name = QStringLiteral("scenes-%1").arg(number);
    return home.filePath(name);
}

} // namespace

ScenesDialog::ScenesDialog(QWidget* parent)
    : QDialog(parent), count_(new QSpinBox(this)), seed_(new QSpinBox(this)),
      folder_(new QLineEdit(freshFolder(), this)), form_(new QWidget(this)), bar_(new QProgressBar(this)),
      problem_(new NoteLabel(this)) {
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
    const std::filesystem::path folder = toPath(folder_->text().trimmed());
    thread_.start([this, folder, options](const std::stop_token& stop) {
        QString failure;
        try {
            std::filesystem::create_directories(folder.parent_path());
            scenes::writeScenes(folder, options, [&](std::uint64_t done) {
                if (stop.stop_requested())
                    throw Cancelled();
                if (done * 200 / options.count != (done - 1) * 200 / options.count)
                    QMetaObject::invokeMethod(this, [this, done, stop] {
                        if (!stop.stop_requested()) // another drawing may have begun
                            advance(static_cast<int>(done));
                    });
            });
        } catch (const Cancelled&) {
            return;
        } catch (const std::exception& error) {
            failure = engineText(error);
        }
        QMetaObject::invokeMethod(
            this,
            [this, failure, stop] {
                if (!stop.stop_requested())
                    end(failure);
            },
            Qt::QueuedConnection);
    });
}

void ScenesDialog::advance(int done) {
    bar_->setValue(done);
}

void ScenesDialog::end(const QString& failure) {
    setBusy(false);
    if (failure.isEmpty()) {
        Q_EMIT made(folder_->text().trimmed());
        accept();
        return;
    }
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
        thread_.stopAll();
        setBusy(false);
        return;
    }
    QDialog::reject();
}

} // namespace saccade::ui
