#include "app/cli/remark.h"

#include "app/cli/people_text.h"
#include "core/handover/certificate_json.h"

#include <QJsonArray>

namespace p2s::cli {

void remarkOn(Answer& answer, const QList<Finding>& findings) {
    answer.json.insert(QStringLiteral("findings"), findingsJson(findings));
    if (!findings.isEmpty())
        answer.remarks.append(findingsText(findings).trimmed());
}

} // namespace p2s::cli
