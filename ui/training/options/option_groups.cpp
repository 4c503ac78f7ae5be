#include "ui/training/options/option_groups.h"

#include <QCoreApplication>

namespace saccade::ui {

QString groupTitle(OptionGroup group) {
    switch (group) {
    case OptionGroup::Data:
        return QCoreApplication::translate("OptionGroups", "Data");
    case OptionGroup::Model:
        return QCoreApplication::translate("OptionGroups", "Model");
    case OptionGroup::Augmentation:
        return QCoreApplication::translate("OptionGroups", "Augmentation");
    case OptionGroup::Checking:
        return QCoreApplication::translate("OptionGroups", "Checking");
    case OptionGroup::Learning:
        break;
    }
    return QCoreApplication::translate("OptionGroups", "Learning");
}

} // namespace saccade::ui
