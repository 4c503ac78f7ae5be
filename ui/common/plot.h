#pragma once

// The only include of QCustomPlot. Its header needs Qt's keywords, which are disabled in this project; so
// include this in .cpp files only, after every other header. Elsewhere `class QCustomPlot;` is enough.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
