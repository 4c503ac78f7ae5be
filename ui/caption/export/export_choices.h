#pragma once

#include "ui/caption/export/export_request.h"

#include <QString>

#include <vector>

namespace saccade::ui {

/// What can be exported, in the order in which it is offered.
enum class ExportKind { View, Sheet, Animation, Data, Page, Gallery };

inline constexpr ExportKind all_export_kinds[] = {ExportKind::View, ExportKind::Sheet, ExportKind::Animation,
                                                  ExportKind::Data, ExportKind::Page,  ExportKind::Gallery};

QString nameOf(ExportKind kind);
/// What the file will hold, in a sentence or two.
QString explanationOf(ExportKind kind);
std::vector<ExportFormat> formatsOf(ExportKind kind);
/// The end of the suggested file name, between the image's name and the ending.
QString fileSuffixOf(ExportKind kind);

QString nameOf(ExportFormat format);
/// Of its files, without the point; empty where there is no one file.
QString endingOf(ExportFormat format);

} // namespace saccade::ui
