#include "core/issuing/refuse_errors.h"

namespace p2s {

Result<void> refuseErrors(const QList<Finding>& findings, const QString& commonName,
                          QList<Finding>* against) {
    QStringList reasons;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Error)
            continue;
        const QString id = ruleId(finding.rule);
        if (against)
            against->append(finding);
        reasons.append(finding.detail.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, finding.detail));
    }
    if (!reasons.isEmpty())
        return failure(ErrorCode::NotReady, commonName, reasons.join(QStringLiteral(", ")));
    return {};
}

} // namespace p2s
