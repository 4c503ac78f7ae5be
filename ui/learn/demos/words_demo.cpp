#include "ui/learn/demos/words_demo.h"

#include "core/text/tokenizer.h"
#include "core/text/vocabulary.h"
#include "ui/caption/state/explore_service.h"
#include "ui/common/convert.h"
#include "ui/common/fonts.h"
#include "ui/common/note_label.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int words_per_row = 8;

} // namespace

WordsDemo::WordsDemo(const DemoParts& parts, QWidget* parent)
    : Demo(parent), explorer_(parts.explorer), line_(new QLineEdit(this)), table_(new QWidget(this)),
      cells_(new QGridLayout(table_)), note_(new NoteLabel(this)) {
    line_->setObjectName(QStringLiteral("sentence"));
    line_->setPlaceholderText(tr("a dog runs on the beach"));
    line_->setAccessibleName(tr("Sentence"));
    line_->setFont(scaledFont(line_->font(), 1.2));
    line_->setMaxLength(200);
    line_->setMinimumWidth(420);
    cells_->setHorizontalSpacing(spacing::large);
    cells_->setVerticalSpacing(spacing::small);
    note_->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::large);
    column->addStretch(1);
    column->addWidget(line_, 0, Qt::AlignHCenter);
    column->addWidget(table_, 0, Qt::AlignHCenter);
    column->addWidget(note_);
    column->addStretch(2);
    line_->setEnabled(false); // until the words of the model have come
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, &WordsDemo::lookUp);
    connect(line_, &QLineEdit::returnPressed, this, &WordsDemo::tell);
}

/// Another model may have been opened meanwhile.
void WordsDemo::showEvent(QShowEvent* event) {
    Demo::showEvent(event);
    explorer_.vocabulary([demo = QPointer<WordsDemo>(this)](const std::vector<std::string>& words) {
        if (demo)
            demo->take(words);
    });
}

void WordsDemo::take(const std::vector<std::string>& words) {
    numbers_.clear();
    for (std::size_t i = 0; i < words.size(); ++i)
        numbers_.emplace(words[i], i + Vocabulary::special_count);
    line_->setEnabled(!numbers_.empty());
    line_->setFocus();
    lookUp();
}

void WordsDemo::addColumn(int column, const QString& word, const QString& number, bool known) {
    auto* upper = new QLabel(word, table_);
    auto* lower = new QLabel(number, table_);
    upper->setFont(scaledFont(upper->font(), 1.2));
    QPalette colours = lower->palette();
    colours.setColor(QPalette::WindowText, themeColour(known ? ThemeColour::Accent : ThemeColour::Bad));
    lower->setPalette(colours);
    const int row = 2 * (column / words_per_row);
    cells_->addWidget(upper, row, column % words_per_row, Qt::AlignHCenter);
    cells_->addWidget(lower, row + 1, column % words_per_row, Qt::AlignHCenter);
}

std::vector<std::string> WordsDemo::words() const {
    return tokenizePtb(line_->text().toStdString());
}

int WordsDemo::unknownCount() const {
    const std::vector<std::string> all = words();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [this](const std::string& word) { return !numbers_.contains(word); }));
}

/// A word is whole only once the learner says so.
void WordsDemo::tell() {
    const std::size_t count = words().size();
    if (numbers_.empty() || count == 0)
        return;
    const int unknown = unknownCount();
    Q_EMIT used(unknown == 0 ? QStringLiteral("all_known") : QStringLiteral("unknown"),
                unknown == 0 ? static_cast<double>(count) : unknown);
}

void WordsDemo::lookUp() {
    while (QLayoutItem* item = cells_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    for (const std::string& word : words()) {
        const auto number = numbers_.find(word);
        const bool known = number != numbers_.end();
        addColumn(column++, toQString(word),
                  known ? QString::number(number->second)
                        : tr("<unk> %1", "the unknown word and its number").arg(Vocabulary::unknown),
                  known);
    }
    const int unknown = unknownCount();
    if (numbers_.empty())
        return note_->say(tr("No model is open yet."));
    note_->say(unknown == 0 ? QString()
                            : tr("The model does not know %n of these words: it reads each as <unk>.",
                                 nullptr, unknown),
               ThemeColour::Warning);
}

} // namespace saccade::ui
