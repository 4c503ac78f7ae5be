#include "ui/training/options/option_form.h"

#include "core/base/atomic_file.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/weights/file_kind.h"
#include "ui/common/convert.h"
#include "ui/common/disclosure.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/training/options/column_layout.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_groups.h"
#include "ui/training/options/weights_download.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace saccade::ui {
namespace {

/// A column of the advanced options holds the longest labels on two lines beside their editors.
constexpr int column_characters = 50;

/// Why a text is no value of a number's option.
QString rangeText(const Option& option) {
    return OptionForm::tr("Must be a number between %1 and %2.").arg(option.minimum).arg(option.maximum);
}

/// With the label of an option in place of its key, which stands in the quotation marks of the language.
QString labelled(const QString& sentence, const QString& key, const QString& label) {
    const QString pattern =
        QStringLiteral("(?<=[\"„“«「]|«\u00a0)%1(?=[\"“”»」]|\u00a0»)").arg(QRegularExpression::escape(key));
    return QString(sentence).replace(QRegularExpression(pattern), label);
}

/// Whether all that an option names are model files, as far as they are there.
bool areModelFiles(const QString& text) {
    const std::vector<std::filesystem::path> files = pathList(text.toStdString());
    return text == QLatin1String(bundled_name) ||
           std::all_of(files.begin(), files.end(), [](const std::filesystem::path& file) {
               try {
                   return tensorFileKind(BinaryFile(file)) == TensorFileKind::Safetensors;
               } catch (const Error&) {
                   return false;
               }
           });
}

/// Whether what an option that names files says is there: "bundled", one file, or models to be averaged.
/// A new encoder does without the bundled model where there is none, `has_bundled`; going on from it cannot.
bool filesExist(const std::string& option, const QString& text, bool has_bundled) {
    const bool is_bundled = text == QLatin1String(bundled_name);
    if (option == "encoder_weights")
        return text.isEmpty() || is_bundled || QFileInfo(text).isFile();
    if (is_bundled)
        return has_bundled;
    const std::vector<std::filesystem::path> files = pathList(text.toStdString());
    return std::all_of(files.begin(), files.end(),
                       [](const std::filesystem::path& file) { return QFileInfo(toQString(file)).isFile(); });
}

} // namespace

OptionForm::OptionForm(OptionTable table, const std::filesystem::path& recipes, QWidget* parent)
    : QWidget(parent), table_(std::move(table)), recipes_(recipesIn(recipes)),
      advanced_(new Disclosure(tr("Advance&d"), this)), rest_(new QWidget(this)),
      preset_(new QPushButton(this)), download_(new WeightsDownload(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    buildHeader(*column);
    buildFields(*column);
    setOptions({});
}

void OptionForm::buildHeader(QVBoxLayout& column) {
    auto* menu = new QMenu(preset_);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Defaults"), this, [this] { use({}, tr("Defaults")); });
    for (const Recipe& recipe : recipes_)
        menu->addAction(recipe.title, this, [this, recipe] { useFile(recipe.file, recipe.title); });
    menu->addSeparator();
    menu->addAction(tr("&Open a configuration…"), this, &OptionForm::askForFile);
    menu->addAction(tr("&Save as a configuration…"), this, &OptionForm::askWhereToSave);
    preset_->setMenu(menu);
    preset_->setFlat(true);
    preset_->setText(tr("Defaults"));
    preset_->setToolTip(tr("Begin with options that are known to work, or with those of a file"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(OptionField::edge, 0, OptionField::edge, 0);
    row->addWidget(heading(tr("Options"), this));
    row->addStretch(1);
    row->addWidget(preset_);
    column.addLayout(row);
}

void OptionForm::buildFields(QVBoxLayout& column) {
    rest_->setLayout(new ColumnLayout(nullptr, fontMetrics().averageCharWidth() * column_characters));
    rest_->hide();
    auto* basic = new QVBoxLayout;
    basic->setSpacing(spacing::small);
    QVBoxLayout* group = nullptr;
    std::optional<OptionGroup> of;
    for (const Option& option : table_.options()) {
        if (option.key == "dataset")
            continue;
        auto* field = new OptionField(option, this);
        fields_.push_back(field);
        connect(field, &OptionField::edited, this, &OptionForm::noteEdit);
        if (!option.basic && of != option.group) {
            of = option.group;
            group = newGroup(option.group);
        }
        (option.basic ? basic : group)->addWidget(field);
        if (option.key == "encoder_weights")
            (option.basic ? basic : group)->addWidget(download_);
    }
    connect(download_, &WeightsDownload::fetched, this, &OptionForm::useDownloaded);
    column.addLayout(basic);
    column.addWidget(advanced_);
    connect(advanced_, &Disclosure::toggled, this, &OptionForm::advancedToggled);
}

/// A heading among the advanced options, to put fields below.
QVBoxLayout* OptionForm::newGroup(OptionGroup group) {
    auto* box = new QWidget(rest_);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::small);
    lines->addWidget(heading(groupTitle(group), box));
    rest_->layout()->addWidget(box);
    return lines;
}

bool OptionForm::isAdvancedOpen() const {
    return advanced_->isOpen();
}

void OptionForm::setOptions(const TrainOptions& options) {
    options_ = options;
    {
        const QScopedValueRollback filling(filling_, true);
        for (OptionField* field : fields_) {
            const Option& option = field->option();
            field->setText(toQString(OptionTable::counts(option, options) ? table_.text(options, option)
                                                                          : optionText(option.initial)));
        }
    }
    check();
    Q_EMIT changed();
}

void OptionForm::noteEdit() {
    if (filling_)
        return;
    touched_ = true;
    preset_->setText(tr("Changed"));
    check();
    Q_EMIT changed();
}

void OptionForm::check() {
    for (OptionField* field : fields_)
        field->setProblem({});
    readFields();
    dropUnused();
    checkRules();
    showFields();
    advise();
    for (const OptionField* field : fields_)
        if (!field->problem().isEmpty() && !field->option().basic)
            advanced_->setOpen(true); // what is wrong must be in sight
}

/// Those that choose an encoder, decoder or objective stand before the fields that these bring.
void OptionForm::readFields() {
    for (OptionField* field : fields_) {
        const Option& option = field->option();
        if (!OptionTable::counts(option, options_))
            continue;
        try {
            table_.set(options_, option, field->text().toStdString());
        } catch (const Error&) {
            const bool number = option.maximum > option.minimum;
            field->setProblem(number ? rangeText(option) : tr("This value is not known."));
        }
        // A run that is resumed has what it took from the file.
        if (option.key == "encoder_weights" || option.key == "initial_model")
            if (field->isEnabled())
                checkFiles(*field);
    }
}

void OptionForm::checkFiles(OptionField& field) const {
    const std::string& key = field.option().key;
    if (!filesExist(key, field.text(), !bundled_encoder_.empty()))
        field.setProblem(tr("There is no such file."));
    else if (key == "initial_model" && !areModelFiles(field.text()))
        field.setProblem(tr("This is not a model file (.safetensors)."));
}

/// The options of what is no longer chosen.
void OptionForm::dropUnused() {
    for (const char* part : {"encoder", "decoder", "objective"})
        std::erase_if(partSettings(options_, part),
                      [&](const auto& setting) { return !field(std::string(part) + "." + setting.first); });
}

/// Rules between options; the sentence names the option that it is about first.
void OptionForm::checkRules() {
    if (options_.epochs == 0)
        field("epochs")->setProblem(tr("Training needs at least one epoch."));
    try {
        table_.validate(options_);
    } catch (const Error& error) {
        OptionField* const named = field(QString::fromUtf8(error.what()).section(u'"', 1, 1).toStdString());
        if (!named || !named->problem().isEmpty())
            return;
        QString sentence = engineText(error);
        for (const OptionField* each : fields_)
            sentence = labelled(sentence, toQString(each->option().key), each->label());
        named->setProblem(sentence);
    }
}

/// What the model that training starts from has settled is shown, and cannot be changed.
void OptionForm::showFields() {
    const bool has_start = !options_.initial_model.empty();
    for (OptionField* field : fields_) {
        const Option& option = field->option();
        field->setVisible(OptionTable::counts(option, options_));
        field->setEnabled((!only_resumable_ || option.resumable) && !(has_start && option.of_model));
    }
    field("encoder")->setHint(
        has_start && !only_resumable_ ? tr("As in the starting model (under \"Advanced\").") : QString());
}

void OptionForm::advise() {
    const bool bundled = options_.encoder_weights == bundled_name;
    const bool without_weights =
        bundled ? options_.encoder != bundled_encoder_ : options_.encoder_weights.empty();
    const bool from_nothing = without_weights && options_.initial_model.empty() &&
                              options_.encoder != "scenes_cnn" && field("encoder_weights")->isEnabled();
    download_->offer(options_.encoder, from_nothing);
    field("encoder_weights")
        ->setHint(from_nothing
                      ? tr("Without pretrained weights the whole encoder is trained, which takes long and "
                           "needs many images.")
                      : QString());
}

QString OptionForm::problem() const {
    for (const OptionField* field : fields_) {
        const QString wrong = field->problem();
        if (!wrong.isEmpty()) // some sentences name the option themselves
            return wrong.contains(field->label()) ? wrong : tr("%1: %2").arg(field->label(), wrong);
    }
    return {};
}

void OptionForm::suggestFor(const DatasetSummary& dataset) {
    if (touched_)
        return;
    if (const Recipe* recipe = recipeFor(recipes_, dataset))
        useFile(recipe->file, recipe->title);
}

void OptionForm::setBundledEncoder(const std::string& encoder) {
    bundled_encoder_ = encoder;
    check();
}

void OptionForm::setWeightsService(WeightsService& service) {
    download_->setService(service);
}

/// Meanwhile another encoder may have been chosen, or a file.
void OptionForm::useDownloaded(const std::string& encoder, const QString& file) {
    if (options_.encoder == encoder && field("encoder_weights")->isEnabled())
        field("encoder_weights")->setText(file);
}

void OptionForm::setSplits(const QStringList& names) {
    for (const char* key : {"train_split", "validation_split"})
        field(key)->setSuggestions(names);
}

void OptionForm::setOnlyResumable(bool only) {
    preset_->setEnabled(!only);
    only_resumable_ = only;
    if (only) { // options that were chosen once are not replaced by a recipe
        touched_ = true;
        preset_->setText(tr("Of this run"));
    } else if (touched_) {
        preset_->setText(tr("Changed"));
    }
    check();
    Q_EMIT changed();
}

OptionField* OptionForm::field(const std::string& key) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const OptionField* field) {
        return field->option().key == key && OptionTable::counts(field->option(), options_);
    });
    return found == fields_.end() ? nullptr : *found;
}

void OptionForm::adopt(const TrainOptions& options) {
    setOptions(options);
    touched_ = true;
    preset_->setText(tr("Changed"));
}

void OptionForm::reveal(const std::string& key) {
    OptionField* wanted = field(key);
    if (wanted == nullptr)
        return;
    if (rest_->isAncestorOf(wanted))
        advanced_->setOpen(true);
    for (QWidget* around = wanted->parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(wanted);
    wanted->editor()->setFocus();
}

void OptionForm::showBasic() {
    advanced_->setOpen(false);
}

/// The dataset stays, and so do pretrained weights where they fit the encoder.
void OptionForm::use(const TrainOptions& options, const QString& name) {
    TrainOptions now = options;
    if (now.encoder_weights == bundled_name && now.encoder == options_.encoder)
        now.encoder_weights = options_.encoder_weights;
    const QString named = toQString(now.dataset);
    now.dataset = options_.dataset;
    setOptions(now);
    touched_ = false;
    preset_->setText(name);
    if (!named.isEmpty())
        Q_EMIT datasetNamed(named);
}

void OptionForm::useFile(const std::filesystem::path& file, const QString& name) {
    try {
        const TrainOptions options = readConfiguration(file);
        table_.validate(options);
        use(options, name);
    } catch (const std::exception& error) {
        Q_EMIT failed(engineText(error));
    }
}

void OptionForm::askForFile() {
    askForPath(this, {.title = tr("Open a configuration"), .filter = tr("Configurations (*.json)")},
               [this](const QStringList& files) {
                   useFile(toPath(files.front()), QFileInfo(files.front()).completeBaseName());
               });
}

void OptionForm::askWhereToSave() {
    const FileQuestion question{.ask = Ask::SaveFile,
                                .title = tr("Save as a configuration"),
                                .filter = tr("Configurations (*.json)"),
                                .suffix = QStringLiteral("json")};
    askForPath(this, question, [this](const QStringList& files) {
        try {
            writeFileAtomically(toPath(files.front()), toJson(options_));
        } catch (const std::exception& error) {
            Q_EMIT failed(engineText(error));
        }
    });
}

} // namespace saccade::ui
