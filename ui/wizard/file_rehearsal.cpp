#include "ui/wizard/file_rehearsal.h"

#include "core/base/files.h"
#include "core/ledger/ledger.h"

#include <QFileInfo>

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

bool isFirstUnderRoot(const QString& ledgerPath, qint64 rootId) {
    const Result<Ledger> ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return false;
    const auto found = ledger->certificateNumbers({.limit = 2, .rootId = rootId});
    return found && found->size() <= 1;
}

} // namespace p2s
