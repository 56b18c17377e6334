#pragma once

#include <QStringList>

namespace p2s {

/// The PKCS#11 modules of this computer that are where their makers put them, most general first; absolute.
QStringList usualTokenModules();

} // namespace p2s
