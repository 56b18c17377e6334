#pragma once

#include "app/cli/answer.h"
#include "core/issuing/issue_client.h"

namespace p2s::cli {

/// What is said of a certificate that was issued, its warnings included.
Answer issuedAnswer(const IssuedClient& issued, const QList<Finding>& findings);

/// What is being done, for somebody who watches.
QString stageText(IssueStage stage);

} // namespace p2s::cli
