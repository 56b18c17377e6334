#pragma once

#include "core/readiness/finding.h"

#include <QStringList>

namespace p2s::test {

/// The stable ids of the errors among them.
inline QStringList errorIds(const QList<Finding>& findings) {
    QStringList ids;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            ids.append(ruleId(finding.rule));
    }
    return ids;
}

} // namespace p2s::test
