#include "ui/explore/another_word.h"

#include "ui/caption/state/caption_state.h"
#include "ui/caption/state/explore_service.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"
#include "ui/explore/beam_tree.h"
#include "ui/explore/caption_rows.h"
#include "ui/explore/word_bars.h"
#include "ui/explore/word_completion.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int alternatives_listed = 8;

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

QStringList asList(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words)
        list << toQString(word);
    return list;
}

} // namespace

AnotherWord::AnotherWord(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service) {
    build();
}

void AnotherWord::build() {
    words_ = new WordBars(this);
    words_->list().setChoosable(true);
    typed_ = new QLineEdit(this);
    typed_->setPlaceholderText(tr("Another word, or several"));
    typed_->setAccessibleName(tr("Another word, or several"));
    completion_ = new WordCompletion(*typed_);
    ban_ = new QPushButton(this);
    beam_ = new QSpinBox(this);
    beam_->setRange(1, 20);
    beam_->setValue(options().beam);
    temperature_ = new QDoubleSpinBox(this);
    temperature_->setRange(0.1, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setValue(1);
    temperature_->setToolTip(tr("Below 1 the model is surer of its favourites, above 1 it is less sure"));
    note_ = new NoteLabel(this);
    rows_ = new CaptionRows(this);
    rows_->hide();
    tree_ = new BeamTree(this);
    tree_->setToolTip(tr("Select a word to see its map; double-click or press Enter to force it"));
    tree_->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("Beam width"), beam_);
    form->addRow(tr("Temperature"), temperature_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(words_);
    column->addWidget(typed_);
    column->addWidget(ban_, 0, Qt::AlignLeft);
    column->addLayout(form);
    column->addWidget(note_);
    column->addWidget(rows_);
    column->addWidget(tree_);

    connect(&words_->list(), &BarList::chosen, this, [this](int row) {
        if (word())
            force(caption().words[*word()].alternatives[static_cast<std::size_t>(row)].word);
    });
    connect(typed_, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = typed_->text().simplified().toLower(); !text.isEmpty())
            force(text.toStdString());
    });
    connect(ban_, &QPushButton::clicked, this, &AnotherWord::ban);
    connect(beam_, &QSpinBox::valueChanged, this, &AnotherWord::search);
    connect(temperature_, &QDoubleSpinBox::valueChanged, this, &AnotherWord::search);
    connect(rows_, &CaptionRows::chosen, this, &AnotherWord::showRow);
    connect(tree_, &BeamTree::looked, this, &AnotherWord::showBranch);
    connect(tree_, &BeamTree::forced, this, [this](int node) {
        change_ = {now_->tree->words(node), std::nullopt, static_cast<std::size_t>(now_->tree->depth(node))};
        if (!change_.prefix.empty() && change_.prefix.back().empty()) // the end is no word to begin with
            change_.prefix.pop_back();
        changed_ = true;
        search();
    });
}

void AnotherWord::cancel() {
    service_.cancel();
}

void AnotherWord::renew() {
    change_ = {};
    changed_ = false;
    now_.reset();
    shown_row_ = 0;
    rows_->hide();
    tree_->hide();
    service_.vocabulary(
        [this](const std::vector<std::string>& words) { completion_->setWords(asList(words)); });
    note_->say({});
    showWords();
    if (hasCaption())
        search(); // for the tree
}

void AnotherWord::takeWord() {
    showWords();
}

void AnotherWord::showWords() {
    const std::optional<std::size_t> at = shown_row_ == 0 || !now_ ? word() : std::nullopt;
    typed_->setEnabled(at.has_value());
    ban_->setVisible(at.has_value());
    if (!at) {
        words_->showHint(tr("Other words"), hasCaption() ? tr("Click a word of the original caption.")
                                                         : tr("There is no caption yet."));
        return;
    }
    const CaptionWord& held = caption().words[*at];
    ban_->setText(tr("Never say “%1” from here on").arg(toQString(held.word)));
    std::vector<BarRow> rows;
    for (const Alternative& other : held.alternatives) {
        BarRow row;
        row.text = wordText(other.word);
        row.value = std::exp(static_cast<double>(other.log_probability));
        row.number = percentText(row.value);
        row.marked = other.word == held.word;
        row.tool_tip = tr("Force “%1” here and continue the caption from it").arg(row.text);
        rows.push_back(std::move(row));
    }
    words_->showRows(tr("Instead of “%1”").arg(toQString(held.word)), std::move(rows));
}

void AnotherWord::force(const std::string& instead) {
    const std::vector<std::string> words = caption().tokens();
    change_ = {{words.begin(), words.begin() + static_cast<std::ptrdiff_t>(*word())}, std::nullopt, *word()};
    change_.prefix.push_back(instead);
    changed_ = true;
    search();
}

void AnotherWord::takeInstead(const std::string& word) {
    if (this->word())
        force(word);
}

void AnotherWord::ban() {
    const std::vector<std::string> words = caption().tokens();
    change_ = {
        {words.begin(), words.begin() + static_cast<std::ptrdiff_t>(*word())}, words[*word()], *word()};
    changed_ = true;
    search();
}

void AnotherWord::search() {
    if (!hasCaption())
        return;
    DecodeOptions decode = plainBeam(options(), beam_->value());
    decode.temperature = temperature_->value();
    decode.alternatives = alternatives_listed;
    decode.keep_tree = true;
    if (changed_) {
        decode.prefix = joined(change_.prefix);
        if (change_.banned)
            decode.banned_words.push_back(*change_.banned);
    }
    service_.caption(
        image(), decode, [this](const CaptionResult& result) { take(result); },
        [this](const QString& reason) { fail(reason); });
}

void AnotherWord::take(const CaptionResult& result) {
    now_ = result;
    const auto& decode = askedResult().decode;
    note_->say(decode && methodOf(*decode) != DecodeMethod::Beam
                   ? tr("The caption on show was found in another way; here it is a beam search.")
                   : QString());
    tree_->show(*result.tree, result.best().tokens());
    tree_->setVisible(true);
    const bool differs = result.best().tokens() != caption().tokens();
    if (!changed_ && !differs) {
        rows_->hide();
        shown_row_ = 0;
        showAsked();
        showWords();
        return;
    }
    showRow(1);
    Q_EMIT used();
}

void AnotherWord::fail(const QString& reason) {
    note_->say(reason, ThemeColour::Bad);
}

void AnotherWord::showRow(int row) {
    shown_row_ = row;
    if (row == 0)
        showAsked();
    else
        show(*now_, changed_ ? std::optional(static_cast<int>(change_.word)) : std::nullopt);
    rows_->show(tr("Before and now"), {{tr("Before"), caption()}, {nowText(), now_->best()}}, row);
    rows_->setVisible(true);
    showWords();
}

/// Probabilities at another temperature cannot be compared.
QString AnotherWord::nowText() const {
    const double temperature = now_->decode->temperature;
    return temperature == 1 ? tr("Now") : tr("Now, at temperature %1").arg(decimalText(temperature, 1));
}

void AnotherWord::showBranch(int node) {
    CaptionResult branch = *now_;
    Hypothesis words;
    for (int at = node; at >= 0; at = now_->tree->nodes[static_cast<std::size_t>(at)].parent)
        if (const CaptionWord& each = now_->tree->nodes[static_cast<std::size_t>(at)].word;
            !each.word.empty())
            words.words.insert(words.words.begin(), each);
    if (words.words.empty())
        return;
    words.log_probability =
        static_cast<float>(now_->tree->nodes[static_cast<std::size_t>(node)].log_probability);
    words.score = static_cast<float>(now_->tree->nodes[static_cast<std::size_t>(node)].score);
    branch.hypotheses = {words};
    shown_row_ = 1;
    show(branch, static_cast<int>(words.words.size()) - 1);
    showWords();
}

} // namespace saccade::ui
