#pragma once

#include "core/ledger/records.h"

namespace p2s {

/// An iCalendar file (RFC 5545) with an all-day event on the day each of them ends, and a reminder two weeks
/// before. The uid of an event is made of the thumbprint, so that a file imported again moves nothing.
QByteArray expiryCalendar(const QList<RootRecord>& roots, const QList<CertificateRecord>& certificates,
                          const QDateTime& now);

} // namespace p2s
