#pragma once

#include <QString>

namespace p2s {

/// Every rule of core/readiness as one self-contained HTML page, in the person's language: which codes a user
/// would have seen, what is wrong, what to do. Made from the same table that files are judged by.
QString ruleBookHtml();

} // namespace p2s
