#include "ui/explore/given_words.h"

#include "core/result/uncertainty.h"
#include "core/text/tokenizer.h"
#include "ui/caption/state/explore_service.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/caption_rows.h"
#include "ui/explore/word_bars.h"
#include "ui/explore/word_completion.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

/// The words that the vocabulary lacks, in quotation marks.
QString unknownWords(const Hypothesis& caption) {
    QStringList unknown;
    for (const CaptionWord& word : caption.words)
        if (!word.known)
            unknown << GivenWords::tr("“%1”").arg(toQString(word.word));
    return unknown.join(QLatin1String(", "));
}

} // namespace

GivenWords::GivenWords(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service) {
    build();
}

void GivenWords::build() {
    line_ = new QLineEdit(this);
    line_->setPlaceholderText(tr("A dog runs on the beach"));
    line_->setAccessibleName(tr("Your caption"));
    completion_ = new WordCompletion(*line_);
    auto* button = new QPushButton(tr("Ask"), this);
    note_ = new NoteLabel(this);
    rows_ = new CaptionRows(this);
    rows_->hide();
    setFocusProxy(line_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(line_);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(note_);
    column->addWidget(rows_);
    references_ = new WordBars(this);
    references_->list().setChoosable(true);
    column->addWidget(references_);
    connect(line_, &QLineEdit::returnPressed, this, &GivenWords::ask);
    connect(button, &QPushButton::clicked, this, &GivenWords::ask);
    connect(rows_, &CaptionRows::chosen, this, &GivenWords::showRow);
    connect(&references_->list(), &QListView::clicked, this, [this](const QModelIndex& row) {
        line_->setText(references().value(row.row()));
        ask();
    });
}

void GivenWords::cancel() {
    service_.cancel();
}

/// What people wrote about the image, to be asked about with a click.
void GivenWords::listReferences() {
    std::vector<BarRow> rows;
    for (const QString& reference : references()) {
        BarRow row;
        row.text = reference;
        row.tool_tip = tr("Click to ask about these words");
        rows.push_back(std::move(row));
    }
    references_->setVisible(!rows.empty());
    references_->showRows(tr("What people wrote"), std::move(rows));
}

void GivenWords::renew() {
    listReferences();
    service_.vocabulary([this](const std::vector<std::string>& words) {
        QStringList list;
        for (const std::string& word : words)
            list << toQString(word);
        completion_->setWords(list);
    });
    mine_.reset();
    rows_->hide();
    note_->say({});
    if (!line_->text().isEmpty() && hasCaption())
        ask();
}

void GivenWords::ask() {
    const std::vector<std::string> words = tokenizePtb(line_->text().toStdString());
    if (words.empty() || !hasCaption())
        return;
    service_.score(
        image(), words, [this](const CaptionResult& result) { take(result); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void GivenWords::take(const CaptionResult& result) {
    mine_ = result;
    const QString unknown = unknownWords(result.best());
    note_->say(unknown.isEmpty()
                   ? verdict()
                   : tr("The model does not know %1; it reads all unknown words alike.").arg(unknown) +
                         QLatin1Char('\n') + verdict(),
               unknown.isEmpty() ? ThemeColour::Muted : ThemeColour::Warning);
    showRow(1);
    Q_EMIT used();
}

/// Which of the two captions the model prefers, and where they part.
QString GivenWords::verdict() const {
    const Hypothesis& own = caption();
    const Hypothesis& mine = mine_->best();
    const std::vector<std::string> its_words = own.tokens(), my_words = mine.tokens();
    if (its_words == my_words)
        return tr("These are the model's own words.");
    const auto part = std::mismatch(its_words.begin(), its_words.end(), my_words.begin(), my_words.end());
    const bool prefers_own = probabilityPerWord(own) >= probabilityPerWord(mine);
    const QString preferred = prefers_own
                                  ? tr("The model prefers its own caption: %1 per word against %2 for yours.")
                                  : tr("The model prefers your caption: %2 per word against %1 for its own. "
                                       "Its search did not find it, or the settings rule it out.");
    const QString which =
        preferred.arg(percentText(probabilityPerWord(own)), percentText(probabilityPerWord(mine)));
    if (part.second == my_words.end())
        return which;
    const auto at = static_cast<std::size_t>(part.second - my_words.begin());
    return which + QLatin1Char(' ') + tr("They part at “%1”.").arg(toQString(mine.words[at].word));
}

void GivenWords::showRow(int row) {
    if (row == 0)
        showAsked();
    else
        show(*mine_);
    rows_->show(tr("Its words and yours"), {{tr("The model"), caption()}, {tr("You"), mine_->best()}}, row);
    rows_->setVisible(true);
}

} // namespace saccade::ui
