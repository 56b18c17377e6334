#pragma once

#include "core/issuing/roots.h"
#include "core/x509/revocation_list.h"

namespace p2s {

/// How a revocation list is saved: OpenVPN reads PEM alone, strongSwan both.
enum class RevocationListFormat { Pem, Der };

/// A list with the number that the ledger gave it.
struct IssuedRevocationList {
    RevocationListRecord record;
    RevocationList list;

    QByteArray bytes(RevocationListFormat format) const;
};

/// Takes the root's next list number from the ledger, with everything that is revoked or on hold at that
/// moment, and signs the list. Several programs at once get a number each; a number is never given twice, and
/// one that was taken for a list that then failed is left out. Errors: RootCannotSignLists, ValidityEmpty
/// (both before a number is taken), those of RevocationList::sign and of the ledger.
Result<IssuedRevocationList> issueRevocationList(const UnlockedRoot& root, const QDateTime& thisUpdate,
                                                 const QDateTime& nextUpdate, Ledger& ledger);

} // namespace p2s
