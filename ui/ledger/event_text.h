#pragma once

#include <QString>

namespace p2s {

/// What an event of the ledger tells, in plain words; its own name when it is not known.
QString eventText(const QString& kind);

} // namespace p2s
