#include "ui/wizard/file_rehearsal.h"

#include "core/base/files.h"
#include "core/ledger/ledger.h"

#include <QFileInfo>

#include <algorithm>

namespace p2s {

Result<RehearsalOutcome> rehearseFile(const FileRehearsal& rehearsal) {
    const QString name = QFileInfo(rehearsal.pfxPath).fileName();
    return readFile(rehearsal.pfxPath)
        .and_then(
            [&](const QByteArray& bytes) { return Pkcs12Bundle::read(bytes, rehearsal.password, name); })
        .map([&](const Pkcs12Bundle& bundle) {
            return rehearseGateway(bundle, RehearsalGateway{rehearsal.root, {}}, rehearsal.now);
        });
}

bool isFirstUnderRoot(const QString& ledgerPath, qint64 rootId, const QString& rootName) {
    const Result<Ledger> ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return false;
    CertificateQuery query;
    query.text = rootName;
    const auto found = ledger->certificates(query);
    return found && std::ranges::count(*found, rootId, &CertificateRecord::rootId) <= 1;
}

} // namespace p2s
