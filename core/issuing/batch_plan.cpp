#include "core/issuing/batch_plan.h"

#include "core/handover/suggested_names.h"
#include "core/issuing/renewal.h"
#include "core/issuing/suggested_friendly_name.h"

#include <QDir>
#include <QFileInfo>

namespace p2s {
namespace {

/// What the ledger itself says no to concerns everybody.
bool concernsAll(ErrorCode code) {
    return concernsWholeLedger(code) || code == ErrorCode::LedgerBusy;
}

/// \a request with its place: \a stem.pfx, and a sheet beside it.
BatchItem placed(IssuanceRequest request, const QString& stem, const BatchPlace& place,
                 const std::optional<CertificateRecord>& replaced = {}) {
    const QDir folder(QDir::current().absoluteFilePath(place.folder));
    request.certificate.notBefore = place.validity.notBefore;
    request.certificate.notAfter = place.validity.notAfter;
    request.pfxPath = folder.filePath(stem + QStringLiteral(".pfx"));
    request.ifExists = place.ifExists;
    BatchItem item{std::move(request), replaced};
    if (place.withSheets)
        item.sheetPath = folder.filePath(stem + QStringLiteral(".html"));
    return item;
}

QString stemFor(const EmailName& person) {
    return QFileInfo(suggestedFileName(person)).completeBaseName();
}

} // namespace

Result<void> prepareBatchFolder(const QString& folder) {
    return makePrivateFolder(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
}

Result<BatchPlan> renewalPlan(const QList<CertificateRecord>& olds, const BatchPlace& place,
                              const Ledger& ledger, const QDateTime& now) {
    BatchPlan plan;
    for (const CertificateRecord& old : olds) {
        auto request = renewalOf(old, ledger, now);
        if (!request && concernsAll(request.error().code))
            return tl::unexpected(request.error());
        if (!request) {
            plan.refused.append({old.commonName, 0, request.error()});
            continue;
        }
        const QString stem = QStringLiteral("%1-%2").arg(stemFor(request->certificate.person)).arg(old.id);
        plan.items.append(placed(std::move(*request), stem, place, old));
    }
    return plan;
}

Result<BatchPlan> peoplePlan(const QList<PersonOnList>& people, const BatchCertificate& certificate,
                             const BatchPlace& place, const Ledger& ledger, const QDateTime& now) {
    BatchPlan plan;
    for (const PersonOnList& person : people) {
        if (!person.name) {
            plan.refused.append({person.text, person.line, person.name.error()});
            continue;
        }
        auto friendlyName = suggestedFriendlyName(*person.name, now, ledger);
        if (!friendlyName)
            return tl::unexpected(friendlyName.error());
        IssuanceRequest request{
            .certificate = {.person = *person.name, .extendedKeyUsage = certificate.extendedKeyUsage}};
        request.key = certificate.key;
        request.target = person.target.value_or(certificate.target);
        request.friendlyName = std::move(*friendlyName);
        request.friendlyNameIsSuggested = true;
        plan.items.append(placed(std::move(request), stemFor(*person.name), place));
    }
    return plan;
}

} // namespace p2s
