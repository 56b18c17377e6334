#pragma once

#include "app/cli/answer.h"
#include "core/ledger/records.h"
#include "core/x509/certificate.h"

namespace p2s::cli {

/// The certificate of a root's record. Errors: LedgerDamaged.
Result<Certificate> certificateOf(const RootRecord& root);

/// `{"name", "certificate", "azure", "hasKey", "createdAt"}`.
QJsonObject rootJson(const RootRecord& root, const Certificate& certificate);

/// For people: what it is, and what to do with it next.
QString rootText(const RootRecord& root, const Certificate& certificate);
QString rootNextSteps(const RootRecord& root);

} // namespace p2s::cli
