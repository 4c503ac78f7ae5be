#include "app/cli/library_logging.h"

#include <c10/util/Logging.h>

namespace saccade::cli {

void setUpLibraryLogging() {
#ifdef C10_USE_GLOG
    FLAGS_logtostderr = true; // otherwise glog writes files to /tmp
    google::InitGoogleLogging("saccade");
#endif
}

} // namespace saccade::cli
