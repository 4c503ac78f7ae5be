#include "ui/training/options/option_field.h"

#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace saccade::ui {
namespace {

bool isPath(const Option& option) {
    return option.text == OptionText::File || option.text == OptionText::Folder;
}

/// Numbers are written as everywhere in the field, with a point; a comma is taken for one.
QString withPoint(QString number) {
    return number.replace(QLatin1Char(','), QLatin1Char('.')).trimmed();
}

/// As short as it can be read back; very small and large ones as 5e-05.
QString numberText(double number) {
    const bool plain = number == 0 || (std::abs(number) >= 1e-4 && std::abs(number) < 1e6);
    return QString::number(number, plain ? 'f' : 'e', QLocale::FloatingPointShortest);
}

} // namespace

OptionField::OptionField(const Option& option, QWidget* parent)
    : QWidget(parent), option_(option), label_(new QLabel(this)), note_(new NoteLabel(this)) {
    label_text_ = engineText(option.label);
    minimum_text_ = engineText(option.minimum_label);
    const QString help = engineText(option.help);
    setObjectName(QStringLiteral("option ") + QString::fromStdString(option.key));
    buildEditor();
    const QString tip =
        QStringLiteral("<p><b>%1</b></p><p>%2</p><p><code>%3</code></p>")
            .arg(label_text_.toHtmlEscaped(), help.toHtmlEscaped(), QString::fromStdString(option.key));
    setToolTip(tip);
    editor_->setAccessibleName(label_text_);
    editor_->setAccessibleDescription(help);
    editor_->setFocusPolicy(Qt::StrongFocus);
    editor_->installEventFilter(this);
    label_->setText(label_text_);
    label_->setBuddy(editor_);
    label_->setWordWrap(true);
    lay();
    restyle();
}

void OptionField::buildEditor() {
    if (std::holds_alternative<bool>(option_.initial))
        buildFlag();
    else if (std::holds_alternative<int>(option_.initial))
        buildWholeNumber();
    else if (std::holds_alternative<double>(option_.initial))
        buildNumber();
    else if (!option_.choices.empty() || option_.text == OptionText::Split)
        buildChoice();
    else if (isPath(option_))
        buildPath();
    else
        buildText();
}

void OptionField::buildFlag() {
    auto* box = new QCheckBox(this);
    editor_ = box;
    read_ = [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); };
    write_ = [box](const QString& value) { box->setChecked(value == QLatin1String("true")); };
    connect(box, &QCheckBox::toggled, this, &OptionField::edited);
}

void OptionField::buildWholeNumber() {
    auto* box = new QSpinBox(this);
    box->setRange(static_cast<int>(option_.minimum), static_cast<int>(option_.maximum));
    box->setSpecialValueText(minimum_text_);
    box->setStepType(option_.maximum > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType
                                            : QAbstractSpinBox::DefaultStepType);
    if (option_.step > 1) {
        box->setStepType(QAbstractSpinBox::DefaultStepType);
        box->setSingleStep(option_.step);
    }
    editor_ = box;
    read_ = [box] { return QString::number(box->value()); };
    write_ = [box](const QString& value) { box->setValue(value.toInt()); };
    connect(box, &QSpinBox::valueChanged, this, &OptionField::edited);
}

void OptionField::buildNumber() {
    auto* line = new QLineEdit(this);
    editor_ = line;
    read_ = [line] { return withPoint(line->text()); };
    write_ = [line](const QString& value) {
        bool number = false;
        const double parsed = value.toDouble(&number);
        line->setText(number ? numberText(parsed) : value);
    };
    connect(line, &QLineEdit::textChanged, this, &OptionField::edited);
}

void OptionField::buildChoice() {
    combo_ = new QComboBox(this);
    combo_->setEditable(option_.text == OptionText::Split);
    combo_->setInsertPolicy(QComboBox::NoInsert);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const OptionChoice& choice : option_.choices) {
        const QString name = toQString(choice.name);
        combo_->addItem(choice.label.empty() ? name : engineText(choice.label), name);
    }
    editor_ = combo_;
    read_ = [box = combo_] {
        return box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
    };
    write_ = [box = combo_](const QString& value) {
        if (box->isEditable())
            return box->setCurrentText(value);
        if (box->findData(value) < 0)
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    };
    connect(combo_, &QComboBox::currentTextChanged, this, &OptionField::edited);
}

void OptionField::buildText() {
    auto* line = new QLineEdit(this);
    editor_ = line;
    read_ = [line] { return line->text().trimmed(); };
    write_ = [line](const QString& value) { line->setText(value); };
    connect(line, &QLineEdit::textChanged, this, &OptionField::edited);
}

void OptionField::buildPath() {
    buildText();
    auto* line = static_cast<QLineEdit*>(editor_);
    line->setClearButtonEnabled(true);
    line->setPlaceholderText(option_.text == OptionText::File ? tr("None") : tr("Inside the run's folder"));
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("open")));
    button->setAutoRaise(true);
    button->setToolTip(option_.text == OptionText::File ? tr("Choose a file") : tr("Choose a folder"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, &OptionField::browse);
    button_ = button;
}

void OptionField::browse() {
    FileQuestion question{.title = label_text_, .start = text()};
    if (option_.text == OptionText::Folder)
        question.ask = Ask::Folder;
    else
        question.filter =
            tr("Weights (*.safetensors *.pth *.pt)") + QStringLiteral(";;") + tr("All files (*)");
    askForPath(this, question, [this](const QStringList& files) { setText(files.front()); });
}

/// Short editors stand beside their label, in one column over all fields; paths and long choices get the line
/// below it.
void OptionField::lay() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setHorizontalSpacing(spacing::normal);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const int short_width = fontMetrics().averageCharWidth() * 24;
    const bool is_long_choice = combo_ && combo_->sizeHint().width() > short_width;
    if (isPath(option_) || is_long_choice) {
        grid->addWidget(label_, 0, 0, 1, 2);
        auto* row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        row->addWidget(editor_, 1);
        if (button_)
            row->addWidget(button_);
        grid->addLayout(row, 1, 0, 1, 2);
    } else {
        editor_->setFixedWidth(short_width);
        grid->addWidget(label_, 0, 0);
        grid->addWidget(editor_, 0, 1);
    }
    grid->addWidget(note_, 2, 0, 1, 2);
}

void OptionField::setText(const QString& value) {
    write_(value);
}

void OptionField::setSuggestions(const QStringList& values) {
    if (!combo_)
        return;
    const QString now = text();
    const QSignalBlocker silent(combo_);
    combo_->clear();
    combo_->addItems(values);
    write_(now);
}

void OptionField::setProblem(const QString& reason) {
    if (reason == problem_)
        return;
    problem_ = reason;
    restyle();
}

void OptionField::setHint(const QString& hint) {
    if (hint == hint_)
        return;
    hint_ = hint;
    restyle();
}

/// A wheel that scrolls the form must not turn the numbers that pass under it.
bool OptionField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched == editor_ && !editor_->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OptionField::restyle() {
    const bool wrong = !problem_.isEmpty();
    note_->say(wrong ? problem_ : hint_, wrong ? ThemeColour::Bad : ThemeColour::Muted);
    update();
}

/// The mark of a wrong value: a frame around the editor, which keeps its own look.
void OptionField::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (problem_.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ThemeColour::Bad), 2));
    painter.drawRoundedRect(QRectF(editor_->geometry()).adjusted(-1, -1, 1, 1), 4, 4);
}

} // namespace saccade::ui
