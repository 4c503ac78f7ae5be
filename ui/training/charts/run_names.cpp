#include "ui/training/charts/run_names.h"

#include "ui/common/convert.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace saccade::ui {
namespace {

namespace fs = std::filesystem;

std::ptrdiff_t namesIn(const fs::path& path) {
    const fs::path names = path.relative_path();
    return std::distance(names.begin(), names.end());
}

/// The last `count` names of a path, or all that there are.
fs::path tail(const fs::path& path, std::ptrdiff_t count) {
    const fs::path names = path.relative_path();
    fs::path end;
    for (auto name = std::next(names.begin(), std::max<std::ptrdiff_t>(0, namesIn(path) - count));
         name != names.end(); ++name)
        end /= *name;
    return end;
}

/// Where all its names are the end of another path, it is called by the whole path.
QString distinctName(const fs::path& folder, const std::vector<fs::path>& folders) {
    for (std::ptrdiff_t count = 1; count <= namesIn(folder); ++count) {
        const fs::path name = tail(folder, count);
        const auto same = std::count_if(folders.begin(), folders.end(),
                                        [&](const fs::path& other) { return tail(other, count) == name; });
        if (same <= 1)
            return toQString(name);
    }
    return toQString(folder);
}

} // namespace

fs::path runFolder(const fs::path& run) {
    std::error_code error;
    const fs::path whole = fs::absolute(run, error);
    const fs::path clean = (error ? run : whole).lexically_normal();
    return clean.has_filename() || !clean.has_relative_path() ? clean : clean.parent_path();
}

QStringList distinctNames(const std::vector<fs::path>& folders) {
    QStringList names;
    for (const fs::path& folder : folders)
        names.append(distinctName(folder, folders));
    return names;
}

} // namespace saccade::ui
