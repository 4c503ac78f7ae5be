#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace saccade::ui {

/// Where an image comes from: a file, or pasted or dropped bytes.
struct ImageSource {
    std::filesystem::path path; ///< empty for pasted pixels
    QByteArray bytes;           ///< an encoded image (PNG, JPEG …); empty for a file
    QString name;               ///< shown to the user and in messages
};

} // namespace saccade::ui
