#include "core/issuing/issue_revocation_list.h"

namespace p2s {

QByteArray IssuedRevocationList::bytes(RevocationListFormat format) const {
    return format == RevocationListFormat::Pem ? list.pem() : list.der();
}

Result<IssuedRevocationList> issueRevocationList(const UnlockedRoot& root, const QDateTime& thisUpdate,
                                                 const QDateTime& nextUpdate, Ledger& ledger) {
    if (auto fit = RevocationList::checkIssuer(root.authority.certificate()); !fit)
        return tl::unexpected(fit.error());
    if (nextUpdate <= thisUpdate)
        return failure(ErrorCode::ValidityEmpty, root.record.name);
    auto record = ledger.beginRevocationList(root.record.id, thisUpdate, nextUpdate);
    if (!record)
        return tl::unexpected(record.error());
    RevocationListProfile profile{record->number, record->thisUpdate, record->nextUpdate, {}};
    profile.entries.reserve(record->entries.size());
    for (const RevocationListRecord::Entry& entry : std::as_const(record->entries))
        profile.entries.append({entry.serial, entry.at, static_cast<int>(entry.reason)});
    auto list = RevocationList::sign(profile, root.authority);
    if (!list)
        return tl::unexpected(list.error());
    return IssuedRevocationList{std::move(*record), std::move(*list)};
}

} // namespace p2s
