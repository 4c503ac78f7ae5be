#include "ui/caption/gallery/gallery_view.h"

#include "ui/caption/gallery/gallery_delegate.h"
#include "ui/caption/gallery/gallery_empty.h"
#include "ui/caption/gallery/gallery_state_bar.h"
#include "ui/common/elided_label.h"
#include "ui/common/filter_box.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int refresh_milliseconds = 50;
constexpr int turn_milliseconds = 80;
constexpr int turn_steps = 14;

} // namespace

GalleryView::GalleryView(GalleryModel& model, QWidget* parent)
    : QWidget(parent), model_(model), filter_(model) {
    buildFilters();
    buildList();
    buildStack();
    buildStatus();
    buildActions();
    arrange();
    refresh_.setSingleShot(true);
    refresh_.setInterval(refresh_milliseconds);
    connect(&refresh_, &QTimer::timeout, this, &GalleryView::refresh);
    connect(&model_, &GalleryModel::countsChanged, this, &GalleryView::refreshSoon);
    turn_.setInterval(turn_milliseconds);
    connect(&turn_, &QTimer::timeout, this, &GalleryView::turn);
    refresh();
}

void GalleryView::buildFilters() {
    text_ = new FilterBox(tr("Filter by name or caption"), this);
    text_->setToolTip(tr("Lists the images whose name or caption contains these words"));
    connect(text_, &QLineEdit::textChanged, &filter_, &GalleryFilter::setText);
    const auto onKey = [this](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(key, text_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Down, [this] { list_->setFocus(); });
    onKey(Qt::Key_Return, [this] { list_->setFocus(); });
    onKey(Qt::Key_Escape, [this] {
        text_->clear();
        list_->setFocus();
    });
    states_ = new GalleryStateBar(this);
    connect(states_, &GalleryStateBar::chosen, &filter_, &GalleryFilter::setShow);
}

void GalleryView::buildList() {
    list_ = new QListView(this);
    delegate_ = new GalleryDelegate(model_, thumbnails_, this);
    list_->setAccessibleName(tr("Images"));
    // Before the list is notified: Qt would make the entry above the current one.
    connect(&filter_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { settling_ = true; });
    list_->setModel(&filter_);
    list_->setItemDelegate(delegate_);
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this, &GalleryView::openMenu);
    connect(list_, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(filter_.idAt(index.row())); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { take(index); });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GalleryView::updateActions);
    connect(&filter_, &QAbstractItemModel::modelReset, this, &GalleryView::settle);
    connect(&filter_, &QAbstractItemModel::rowsInserted, this, &GalleryView::refreshSoon);
    connect(&filter_, &QAbstractItemModel::rowsRemoved, this, &GalleryView::settle);
    connect(&thumbnails_, &Thumbnails::made, &model_, &GalleryModel::setSize); // which redraws the row
    connect(&thumbnails_, &Thumbnails::failed, this, &GalleryView::takeBroken);
}

void GalleryView::buildStack() {
    empty_ = new GalleryEmpty(this);
    connect(empty_, &GalleryEmpty::showAllRequested, this, &GalleryView::showAll);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
}

void GalleryView::buildStatus() {
    status_ = new ElidedLabel(this);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Images captioned"));
    progress_->setFixedHeight(spacing::small);
    progress_->setStyleSheet(QStringLiteral("QProgressBar { border: none; background: palette(mid); }"
                                            "QProgressBar::chunk { background: palette(highlight); }"));
    const auto button = [this](const char* name, const char* icon_name, const QString& text) {
        auto* result = new QToolButton(this);
        result->setObjectName(QLatin1String(name));
        result->setIcon(icon(QLatin1String(icon_name)));
        result->setText(text);
        result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        result->setAutoRaise(true);
        return result;
    };
    stop_ = button("stop", "stop", tr("Stop"));
    stop_->setToolTip(tr("Stops captioning; you can continue later"));
    continue_ = button("continue", "play", tr("Continue"));
    continue_->setToolTip(tr("Captions the remaining images"));
    connect(stop_, &QToolButton::clicked, this, &GalleryView::stopRequested);
    connect(continue_, &QToolButton::clicked, this, &GalleryView::resumeRequested);
}

void GalleryView::arrange() {
    auto* top = new QVBoxLayout;
    top->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, 0);
    top->setSpacing(spacing::small);
    top->addWidget(text_);
    top->addWidget(states_);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(spacing::normal, 0, spacing::normal, spacing::normal);
    bottom->setSpacing(spacing::small);
    bottom->addWidget(progress_);
    auto* line = new QHBoxLayout;
    line->addWidget(status_, 1);
    line->addWidget(stop_);
    line->addWidget(continue_);
    bottom->addLayout(line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(stack_, 1);
    column->addLayout(bottom);
    setFocusProxy(list_);
    setMinimumWidth(24 * fontMetrics().averageCharWidth()); // whatever it counts
}

QVector<quint64> GalleryView::selected() const {
    QVector<int> rows;
    for (const QItemSelectionRange& range : list_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QVector<quint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(filter_.idAt(row));
    return ids;
}

void GalleryView::setCurrent(quint64 id) {
    if (id != 0 && !model_.find(id))
        return;
    point(id);
    changeCurrent(id);
}

/// Makes an entry the list's current one, or none if it is not listed.
void GalleryView::point(quint64 id) {
    const QModelIndex index = filter_.index(filter_.rowOf(id), 0);
    settling_ = true;
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    settling_ = false;
    if (index.isValid())
        list_->scrollTo(index);
}

void GalleryView::take(const QModelIndex& index) {
    if (settling_)
        return;
    // A list that gets the focus makes its first entry the current one, but does not select it.
    if (index.isValid() && !list_->selectionModel()->hasSelection())
        list_->selectionModel()->select(index, QItemSelectionModel::Select);
    changeCurrent(filter_.idAt(index.row()));
}

/// An image that cannot be shown cannot be captioned either: report that before its turn comes.
void GalleryView::takeBroken(quint64 id, const QString& reason) {
    const GalleryEntry* entry = model_.find(id);
    if (entry && (entry->state == GalleryState::Waiting || entry->state == GalleryState::Stopped))
        model_.setFailed(id, reason);
    list_->update(filter_.index(filter_.rowOf(id), 0));
}

void GalleryView::changeCurrent(quint64 id) {
    if (id == current_)
        return;
    current_ = id;
    filter_.keep(id);
    updateActions();
    Q_EMIT currentChanged(id);
}

/// After a filter change or a removal: the current entry stays, or the one after it takes its place.
void GalleryView::settle() {
    settling_ = false;
    quint64 id = current_;
    if (id != 0 && !model_.find(id))
        id = filter_.idAt(qMin(filter_.rowFrom(id), filter_.rowCount() - 1));
    if (filter_.rowOf(id) != list_->currentIndex().row())
        point(id);
    changeCurrent(id);
    refreshSoon();
}

void GalleryView::next() {
    move(1);
}

void GalleryView::previous() {
    move(-1);
}

void GalleryView::move(int step) {
    if (filter_.rowCount() == 0)
        return;
    const int row = filter_.rowFrom(current_);
    const bool between = filter_.idAt(row) != current_; // the current one is hidden, or there is none
    const int wanted = between && step > 0 ? row : row + step;
    setCurrent(filter_.idAt(qBound(0, wanted, filter_.rowCount() - 1)));
}

void GalleryView::focusFilter() {
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void GalleryView::showAll() {
    text_->clear();
    states_->setShow(GalleryShow::All);
    filter_.setShow(GalleryShow::All);
}

void GalleryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void GalleryView::refreshSoon() {
    if (!refresh_.isActive()) // not restarted: while images keep coming it would never fire
        refresh_.start();
}

void GalleryView::refresh() {
    const GalleryCounts& counts = model_.counts();
    const bool any = counts.total() > 0;
    text_->setVisible(any);
    states_->setVisible(any);
    states_->setCounts(counts);
    showProgress(counts);
    empty_->setFiltered(any);
    stack_->setCurrentWidget(filter_.rowCount() == 0 ? static_cast<QWidget*>(empty_) : list_);
    if (counts.running > 0 && isVisible())
        turn_.start();
    else
        turn_.stop();
    updateActions();
}

void GalleryView::showProgress(const GalleryCounts& counts) {
    const bool under_way = counts.underWay() > 0;
    const bool stopped = !under_way && counts.stopped > 0;
    status_->setVisible(counts.total() > 0);
    status_->setText((stopped ? tr("Stopped at %L1 of %L2") : tr("%L1 of %L2 captioned"))
                         .arg(counts.done)
                         .arg(counts.total()));
    progress_->setVisible(under_way || stopped);
    progress_->setRange(0, qMax(1, counts.total()));
    progress_->setValue(counts.done + counts.failed);
    stop_->setVisible(under_way);
    continue_->setVisible(stopped);
}

/// Redraws the rows in sight that run.
void GalleryView::turn() {
    if (!isVisible()) {
        turn_.stop();
        return;
    }
    const int step = static_cast<int>(delegate_->turn() * turn_steps + 1.5) % turn_steps;
    delegate_->setTurn(static_cast<double>(step) / turn_steps);
    const QRect port = list_->viewport()->rect();
    for (QModelIndex index = list_->indexAt({1, 1}); index.isValid();
         index = index.sibling(index.row() + 1, 0)) {
        if (list_->visualRect(index).top() > port.bottom())
            break;
        if (index.data(GalleryModel::StateRole).toInt() == static_cast<int>(GalleryState::Running))
            list_->update(index);
    }
}

} // namespace saccade::ui
