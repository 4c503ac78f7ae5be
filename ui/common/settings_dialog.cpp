#include "ui/common/settings_dialog.h"

#include "core/result/decode_rows.h"
#include "ui/common/decoding_fields.h"
#include "ui/common/engine_texts.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace saccade::ui {

SettingsDialog::SettingsDialog(SettingsStore& settings, QWidget* parent)
    : QDialog(parent), settings_(settings), language_(settings.get().language), tabs_(new QTabWidget(this)),
      languages_(new QComboBox(this)), restart_(new QLabel(this)), appearance_(new QComboBox(this)),
      play_new_(new QCheckBox(this)), speed_(new QDoubleSpinBox(this)) {
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(tabs_, 1);
    QFormLayout& window = addTab(tr("Window"));
    addWindow(window);
    addPlaying(window);
    addCaptions(addTab(tr("Captions")));
    addButtons();
    showSettings();
    connectAll();
}

QFormLayout& SettingsDialog::addTab(const QString& title) {
    auto* page = new QWidget(tabs_);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::normal);
    tabs_->addTab(page, title);
    return *form;
}

void SettingsDialog::addWindow(QFormLayout& form) {
    languages_->setObjectName(QStringLiteral("language"));
    appearance_->setObjectName(QStringLiteral("appearance"));
    // Each language is named in itself, so that people find theirs.
    for (const Language& language : languages())
        languages_->addItem(language.code.isEmpty() ? tr("As the system") : language.name, language.code);
    restart_->setText(tr("Takes effect at the next start."));
    restart_->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy keeps_room = restart_->sizePolicy();
    keeps_room.setRetainSizeWhenHidden(true);
    restart_->setSizePolicy(keeps_room);
    appearance_->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    appearance_->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    appearance_->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    form.addRow(tr("&Language:"), languages_);
    form.addRow(QString(), restart_);
    form.addRow(tr("&Appearance:"), appearance_);
}

void SettingsDialog::addPlaying(QFormLayout& form) {
    play_new_->setText(tr("&Play a new caption word by word"));
    play_new_->setToolTip(tr("Shows once, for each new caption, where the model looked at each word."));
    speed_->setRange(0.25, 20);
    speed_->setSingleStep(0.5);
    speed_->setSuffix(tr(" words per second"));
    speed_->setToolTip(tr("How fast a caption is played."));
    form.addRow(tr("&Speed:"), speed_);
    form.addRow(QString(), play_new_);
}

void SettingsDialog::addCaptions(QFormLayout& form) {
    decoding_ = new DecodingFields(form, form.parentWidget());
    length_ = new QSpinBox(this);
    penalty_ = new QDoubleSpinBox(this);
    repeated_ = new QSpinBox(this);
    length_->setObjectName(QStringLiteral("maximum_length"));
    length_->setRange(1, 100);
    length_->setSuffix(tr(" words"));
    length_->setToolTip(tr("A caption that has not come to an end by then is cut."));
    penalty_->setRange(0, 5);
    penalty_->setSingleStep(0.1);
    penalty_->setToolTip(
        tr("Every word makes a caption less probable, so the search prefers short ones. A higher "
           "number makes up for it: longer captions; 0 leaves it as it is."));
    const Option& repeated = decodeRows().option("block_ngram");
    repeated_->setObjectName(QStringLiteral("block_ngram"));
    repeated_->setRange(0, 10);
    repeated_->setSpecialValueText(engineText(repeated.minimum_label));
    repeated_->setSuffix(tr(" words"));
    repeated_->setToolTip(engineText(repeated.help));
    form.addRow(tr("Longest &caption:"), length_);
    form.addRow(tr("Length p&enalty:"), penalty_);
    form.addRow(tr("&No repeated group of:"), repeated_);
}

void SettingsDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* restore = buttons->addButton(tr("Restore &defaults"), QDialogButtonBox::ResetRole);
    restore->setAutoDefault(false);
    restore->setToolTip(tr("Sets everything in this dialog as it was at first."));
    connect(restore, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    layout()->addWidget(buttons);
}

void SettingsDialog::connectAll() {
    for (QComboBox* box : {languages_, appearance_})
        connect(box, &QComboBox::activated, this, &SettingsDialog::store);
    connect(decoding_, &DecodingFields::changed, this, &SettingsDialog::store);
    for (QSpinBox* box : {length_, repeated_})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::store);
    for (QDoubleSpinBox* box : {penalty_, speed_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::store);
    connect(play_new_, &QCheckBox::toggled, this, &SettingsDialog::store);
    connect(&settings_, &SettingsStore::changed, this, &SettingsDialog::showSettings);
}

void SettingsDialog::showSettings() {
    const Settings& now = settings_.get();
    const std::array<QSignalBlocker, 5> quiet = {QSignalBlocker(repeated_), QSignalBlocker(length_),
                                                 QSignalBlocker(penalty_), QSignalBlocker(play_new_),
                                                 QSignalBlocker(speed_)};
    languages_->setCurrentIndex(std::max(0, languages_->findData(now.language)));
    restart_->setVisible(now.language != language_);
    appearance_->setCurrentIndex(appearance_->findData(static_cast<int>(now.appearance)));
    decoding_->show(now.decode);
    repeated_->setValue(now.decode.block_ngram);
    length_->setValue(now.decode.maximum_length);
    penalty_->setValue(now.decode.length_penalty);
    play_new_->setChecked(now.play_new);
    speed_->setValue(now.words_per_second);
}

void SettingsDialog::store() {
    settings_.change([this](Settings& now) {
        now.language = languages_->currentData().toString();
        now.appearance = static_cast<Appearance>(appearance_->currentData().toInt());
        decoding_->store(now.decode);
        now.decode.block_ngram = repeated_->value();
        now.decode.maximum_length = length_->value();
        now.decode.length_penalty = penalty_->value();
        now.play_new = play_new_->isChecked();
        now.words_per_second = speed_->value();
    });
}

/// Only the settings in the dialog: recent files and layouts stay.
void SettingsDialog::restoreDefaults() {
    settings_.change([](Settings& now) {
        const Settings defaults;
        now.language = defaults.language;
        now.appearance = defaults.appearance;
        now.decode = defaults.decode;
        now.play_new = defaults.play_new;
        now.words_per_second = defaults.words_per_second;
    });
}

} // namespace saccade::ui
