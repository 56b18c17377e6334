#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace p2s {

/// SHA-1 thumbprints as people keep them: one a line, in any case, with or without spaces and colons; `#`
/// begins a comment; empty lines do not matter. UTF-8, or UTF-16 with a byte order mark as PowerShell writes
/// it. Upper-case hex, without separators. Errors: ThumbprintMalformed (subject: the entry; detail: \a name
/// and the line).
Result<QStringList> parseRevokedList(const QByteArray& text, const QString& name);

} // namespace p2s
