#include "core/issuing/refuse_errors.h"

namespace p2s {

Result<void> refuseErrors(const QList<Finding>& findings, const QString& commonName) {
    QStringList ids;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            ids.append(ruleId(finding.rule));
    }
    if (!ids.isEmpty())
        return failure(ErrorCode::NotReady, commonName, ids.join(QStringLiteral(", ")));
    return {};
}

} // namespace p2s
