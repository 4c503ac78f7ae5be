#pragma once

#include "core/data/instance_masks.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QVector>

#include <cstddef>
#include <vector>

namespace saccade::ui {

/// An entry of the list of what a dataset outlines in an image: one object, or all of a kind.
struct OutlinedObjects {
    QString name; ///< "dog", "person 2", "all 3 of person"
    std::vector<std::size_t> objects;
};

/// The largest kinds first; of a kind with several objects first all together, then each.
QVector<OutlinedObjects> outlinedObjects(const ImageInstances& instances);

/// The objects together, Format_Alpha8 of that size. Outlines that cannot be drawn are left out.
QImage outlineMask(const ImageInstances& instances, const std::vector<std::size_t>& objects, QSize size);

} // namespace saccade::ui
