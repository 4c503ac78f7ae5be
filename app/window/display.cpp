#include "app/window/display.h"

#include <QDir>
#include <QLibraryInfo>
#include <QtGlobal>

#include <xcb/xcb.h>

namespace saccade::window {
namespace {

bool hasX11() {
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        return false;
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr); // never null; holds the error, if any
    const bool connected = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return connected;
}

bool hasWayland() {
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
           !plugins.entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty();
}

} // namespace

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || hasX11() || hasWayland();
}

} // namespace saccade::window
