#pragma once

class QScrollArea;
class QWidget;

namespace saccade::ui {

/// The content in an area that scrolls where there is no room for it, and looks like nothing otherwise.
QScrollArea* scrollable(QWidget* content, QWidget* parent);

} // namespace saccade::ui
