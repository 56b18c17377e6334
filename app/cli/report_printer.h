#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace p2s::cli {

/// A report as PDF. Laying out pages needs fonts and Qt's Gui, which the command line does without: the
/// wizard's program beside it does it, without showing a window. \a name is for the message. Errors:
/// ReportNotPrinted.
Result<QByteArray> printedReport(const QString& html, const QString& name);

} // namespace p2s::cli
