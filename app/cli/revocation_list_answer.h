#pragma once

#include "core/x509/revocation_list.h"

#include <QJsonObject>

namespace p2s::cli {

/// `{"issuer", "number", "thisUpdate", "nextUpdate", "signature", "authorityKeyIdentifier", "entries":
/// [{"serial", "at", "reason"}]}`: the number in decimal or null, the reason by its name in RFC 5280 or null.
QJsonObject revocationListJson(const RevocationList& list);

/// The same on several lines; of a long list only the first entries.
QString revocationListText(const RevocationList& list);

} // namespace p2s::cli
