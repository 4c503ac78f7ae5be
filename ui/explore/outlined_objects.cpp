#include "ui/explore/outlined_objects.h"

#include "core/base/error.h"
#include "core/data/rasterise.h"
#include "ui/common/convert.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace saccade::ui {
namespace {

struct Outlined {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::OutlinedObjects)
};

constexpr int farthest_named = 20; ///< of one kind; a crowd of people is not listed one by one

struct Kind {
    std::vector<std::size_t> objects; ///< the largest first
    double area = 0;
};

QVector<OutlinedObjects> entriesOf(const QString& name, const std::vector<std::size_t>& objects) {
    if (objects.size() == 1)
        return {{name, objects}};
    const auto count = static_cast<int>(objects.size());
    QVector<OutlinedObjects> entries{{Outlined::tr("%1, all %2").arg(name).arg(count), objects}};
    for (int i = 0; i < std::min(count, farthest_named); ++i)
        entries.append({Outlined::tr("%1, number %2 by size").arg(name).arg(i + 1),
                        {objects[static_cast<std::size_t>(i)]}});
    return entries;
}

} // namespace

QVector<OutlinedObjects> outlinedObjects(const ImageInstances& instances) {
    std::map<std::string, Kind> kinds;
    for (std::size_t i = 0; i < instances.objects.size(); ++i) {
        Kind& kind = kinds[instances.objects[i].category];
        kind.objects.push_back(i);
        kind.area += instances.objects[i].area;
    }
    std::vector<std::pair<std::string, Kind>> ordered(kinds.begin(), kinds.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& one, const auto& other) { return one.second.area > other.second.area; });
    QVector<OutlinedObjects> entries;
    for (auto& [category, kind] : ordered) {
        std::stable_sort(kind.objects.begin(), kind.objects.end(),
                         [&instances](std::size_t one, std::size_t other) {
                             return instances.objects[one].area > instances.objects[other].area;
                         });
        entries += entriesOf(toQString(category), kind.objects);
    }
    return entries;
}

QImage outlineMask(const ImageInstances& instances, const std::vector<std::size_t>& objects, QSize size) {
    cv::Mat all = cv::Mat::zeros(size.height(), size.width(), CV_8UC1);
    for (const std::size_t object : objects) {
        try {
            cv::Mat mask;
            cv::resize(rasterise(instances.objects.at(object), instances.size), mask, all.size(), 0, 0,
                       cv::INTER_AREA);
            cv::max(all, mask, all);
        } catch (const Error&) {
            continue; // a broken outline marks nothing, which is seen
        }
    }
    QImage image(size, QImage::Format_Alpha8);
    for (int row = 0; row < size.height(); ++row)
        std::copy_n(all.ptr<uchar>(row), size.width(), image.scanLine(row));
    return image;
}

} // namespace saccade::ui
