#include "ui/explore/map_trial.h"

#include "core/result/verdict_text.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/engine_texts.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/trial_chart.h"
#include "ui/explore/word_bars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade::ui {
namespace {

ThemeColour colourOf(MapVerdict verdict) {
    switch (verdict) {
    case MapVerdict::Better:
        return ThemeColour::Good;
    case MapVerdict::NotBetter:
        return ThemeColour::Warning;
    default:
        return ThemeColour::Muted;
    }
}

QString shortVerdict(MapVerdict verdict) {
    switch (verdict) {
    case MapVerdict::NoNeed:
        return MapTrial::tr("hardly depends on the image");
    case MapVerdict::Better:
        return MapTrial::tr("better than chance");
    case MapVerdict::Partly:
        return MapTrial::tr("partly better than chance");
    case MapVerdict::NotBetter:
        break;
    }
    return MapTrial::tr("no better than chance");
}

/// A line in a colour with its meaning, which stay on one line.
QString keyEntry(ThemeColour colour, QString text) {
    text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    return QStringLiteral("<span style=\"color:%1\">▬</span>&nbsp;%2")
        .arg(themeColour(colour).name(), text.toHtmlEscaped());
}

/// Whether all is there that the first map is compared with.
bool hasVerdict(const MapTest& test) {
    return !test.maps.empty() && !test.centre.deletion.empty();
}

} // namespace

MapTrial::MapTrial(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), note_(new NoteLabel(this)), verdict_(new NoteLabel(this)),
      charts_(new QWidget(this)), areas_(new WordBars(this)), words_(new WordBars(this)),
      all_(new QPushButton(tr("Test all words"), this)), stop_(new QPushButton(tr("Stop"), this)) {
    build();
    connect(all_, &QPushButton::clicked, this, &MapTrial::testAll);
    connect(stop_, &QPushButton::clicked, this, &MapTrial::stop);
    connect(&words_->list(), &BarList::chosen, this, [this](int row) {
        if (row < static_cast<int>(listed_.size()))
            state().holdWord(listed_[static_cast<std::size_t>(row)]);
    });
}

void MapTrial::build() {
    deletion_ = new TrialChart(TrialChart::Of::Deletion, charts_);
    insertion_ = new TrialChart(TrialChart::Of::Insertion, charts_);
    key_ = new QLabel(charts_);
    key_->setTextFormat(Qt::RichText);
    key_->setWordWrap(true);
    writeKey();
    auto* inner = new QVBoxLayout(charts_);
    inner->setContentsMargins({});
    inner->setSpacing(spacing::small);
    inner->addWidget(deletion_);
    inner->addWidget(insertion_);
    inner->addWidget(key_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::normal);
    buttons->addWidget(all_);
    buttons->addWidget(stop_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(note_);
    column->addWidget(verdict_);
    column->addLayout(buttons);
    column->addWidget(charts_);
    column->addWidget(areas_);
    column->addWidget(words_);
    words_->list().setChoosable(true);
}

void MapTrial::writeKey() {
    key_->setText(keyEntry(ThemeColour::Accent, tr("the map")) + QStringLiteral(" &nbsp; ") +
                  keyEntry(ThemeColour::Muted, tr("random orders")) + QStringLiteral(" &nbsp; ") +
                  keyEntry(ThemeColour::Second, tr("whole image evenly")));
}

void MapTrial::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        writeKey();
    Question::changeEvent(event);
}

void MapTrial::cancel() {
    service_.cancel();
}

void MapTrial::renew() {
    if (running_)
        service_.cancel();
    running_.reset();
    waiting_.clear();
    results_.clear();
    shown_.reset();
    listWords();
    takeWord();
}

/// A word that is merely pointed at does not end a test.
void MapTrial::takeWord() {
    const std::optional<std::size_t> at = word();
    if (at && static_cast<int>(*at) == heldWord() && at != shown_) {
        shown_ = at;
        testHeld();
    }
    listWords();
    showWord();
}

void MapTrial::testHeld() {
    const auto known = results_.find(*shown_);
    if ((known != results_.end() && known->second.done) || (running_ && running_->word == *shown_))
        return;
    drop();
    waiting_.push_front({*shown_, true});
    startNext();
}

void MapTrial::testAll() {
    for (std::size_t i = 0; i < caption().words.size(); ++i)
        if (!results_.contains(i))
            waiting_.push_back({i, false});
    if (!running_)
        startNext();
    refresh();
}

/// Ends what runs; one of all words waits to be tested again.
void MapTrial::drop() {
    const std::optional<Asked> asked = std::exchange(running_, std::nullopt);
    if (!asked)
        return;
    if (!asked->all_explanations)
        waiting_.push_front(*asked);
    const auto known = results_.find(asked->word);
    if (known != results_.end() && !hasVerdict(known->second.test))
        results_.erase(known);
}

void MapTrial::stop() {
    service_.cancel();
    drop();
    waiting_.clear();
    showWord();
}

void MapTrial::startNext() {
    while (!waiting_.empty()) {
        const Asked next = waiting_.front();
        waiting_.pop_front();
        if (const auto known = results_.find(next.word);
            known != results_.end() && hasVerdict(known->second.test) && !next.all_explanations)
            continue;
        running_ = next;
        std::vector<std::string> names =
            explanationsFor(service_.explanations(), caption().words.front().attention.layers);
        if (!next.all_explanations)
            names.resize(1);
        service_.testMaps(
            {image(), caption().tokens(), next.word}, names,
            [this, next](const MapTestState& now) { take(next, now); },
            [this](const QString& reason) { fail(reason); });
        break;
    }
    refresh();
}

void MapTrial::take(const Asked& asked, const MapTestState& now) {
    results_[asked.word] = now;
    if (now.done) {
        running_.reset();
        startNext();
    }
    listWords();
    showWord();
    if (now.done)
        Q_EMIT used();
}

void MapTrial::fail(const QString& reason) {
    waiting_.clear();
    if (running_)
        results_.erase(running_->word);
    running_.reset();
    showWord();
    note_->say(reason, ThemeColour::Bad);
}

/// What is known of the word on show.
void MapTrial::showWord() {
    const auto known = shown_ ? results_.find(*shown_) : results_.end();
    const bool some = known != results_.end();
    charts_->setVisible(some);
    areas_->setVisible(some && hasVerdict(known->second.test));
    verdict_->say({});
    refresh();
    if (!shown_)
        return note_->say(hasCaption() ? tr("Click a word of the caption.") : tr("There is no caption yet."));
    if (!some)
        return note_->say(running_ ? tr("Testing…") : tr("Stopped."));
    const MapTestState& now = known->second;
    deletion_->show(now.test);
    insertion_->show(now.test);
    const bool runs = running_ && running_->word == *shown_;
    note_->say(runs && !now.done ? tr("Testing: %1 %").arg(now.percent) : QString());
    if (!hasVerdict(now.test))
        return;
    verdict_->say(engineText(verdictText(caption().words[*shown_].word, now.test)),
                  colourOf(verdictOn(now.test)));
    listAreas(now.test);
}

void MapTrial::listAreas(const MapTest& test) {
    std::vector<BarRow> rows;
    const double largest = std::exp(static_cast<double>(std::max(test.whole, test.blurred)));
    const double random = randomDeletion(test).mean;
    const auto add = [&](const QString& text, double deletion, double insertion, const QString& tool_tip) {
        BarRow row;
        row.text = text;
        row.number = tr("%1, insertion %2").arg(decimalText(deletion, 2), decimalText(insertion, 2));
        row.value = largest > 0 ? std::min(1.0, deletion / largest) : 0;
        row.tick = largest > 0 ? std::min(1.0, random / largest) : 0;
        row.tool_tip = tool_tip;
        rows.push_back(std::move(row));
    };
    const std::vector<ExplanationName> names = service_.explanations();
    for (const OrderTest& map : test.maps) {
        const auto name = std::find_if(names.begin(), names.end(), [&map](const ExplanationName& each) {
            return each.name == map.order;
        });
        add(name == names.end() ? QString::fromStdString(map.order) : engineText(name->label),
            areaBelow(map.deletion), areaBelow(map.insertion),
            name == names.end() ? QString() : engineText(name->help));
    }
    add(tr("Random orders (mean)"), random, randomInsertion(test).mean,
        tr("The tick on each bar; deletion ± %1, insertion ± %2")
            .arg(decimalText(randomDeletion(test).deviation, 2),
                 decimalText(randomInsertion(test).deviation, 2)));
    add(tr("Whole image evenly"), areaBelow(test.uniform.deletion), areaBelow(test.uniform.insertion), {});
    add(tr("From the centre outwards"), areaBelow(test.centre.deletion), areaBelow(test.centre.insertion),
        {});
    areas_->showRows(tr("Area below the deletion curve (lower is better)"), std::move(rows));
}

/// A row for each word that was tested, once there are several.
void MapTrial::listWords() {
    listed_.clear();
    std::vector<BarRow> rows;
    for (const auto& [position, state] : results_) {
        if (!hasVerdict(state.test))
            continue;
        const Spread random = randomDeletion(state.test);
        BarRow row;
        row.text = wordText(caption().words[position].word);
        row.number = shortVerdict(verdictOn(state.test));
        row.value = std::clamp(areaBelow(state.test.maps.front().deletion), 0.0, 1.0);
        row.tick = std::clamp(random.mean, 0.0, 1.0);
        row.marked = shown_ && *shown_ == position;
        row.tool_tip = engineText(verdictText(caption().words[position].word, state.test));
        rows.push_back(std::move(row));
        listed_.push_back(static_cast<int>(position));
    }
    words_->setVisible(rows.size() > 1);
    if (rows.size() > 1)
        words_->showRows(tr("Tested words: deletion, and the tick of random orders"), std::move(rows));
}

void MapTrial::refresh() {
    stop_->setVisible(running_.has_value());
    all_->setVisible(hasCaption() && !caption().words.empty());
    all_->setEnabled(waiting_.empty() && hasCaption() && results_.size() < caption().words.size());
}

} // namespace saccade::ui
