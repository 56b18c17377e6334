#pragma once

#include "core/ledger/ledger.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace p2s {

/// What to write to the certificate authority when none of the keys in its reply was made here
/// (ErrorCode::ReplyUnmatched): see wrongKeyLetter. It is about the first certificate in the reply that is no
/// authority's. \a requestId: the request that somebody expects it to answer; without one that of the same
/// name which waits, else the only one that waits. Empty when there is no such certificate or request.
QString foreignReplyLetter(const QByteArray& bytes, const QString& name, const Ledger& ledger,
                           std::optional<qint64> requestId = {});

} // namespace p2s
