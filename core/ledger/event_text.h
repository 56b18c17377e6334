#pragma once

#include "core/ledger/records.h"

namespace p2s {

/// What an event of the ledger tells, in plain words; its own name when it is not known.
QString eventText(const QString& kind);

/// What more there is to say of it, in plain words: the reason, the person, the number of the certificate
/// that took its place; empty when its words say all.
QString eventDetailText(const EventRecord& event);

} // namespace p2s
