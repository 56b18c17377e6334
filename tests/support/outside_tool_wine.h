#pragma once

#include "tests/support/outside_tool.h"

namespace p2s::test {

/// runTool for the judges when the tests run under Wine: they are programs of the Linux around it. Arguments
/// and folders are translated, files have to lie where both see them.
ToolRun runLinuxTool(const QString& program, const QStringList& arguments, const ToolSetup& setup);

} // namespace p2s::test
