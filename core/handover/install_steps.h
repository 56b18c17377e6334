#pragma once

#include "core/handover/recipient_sheet.h"

#include <QStringList>

namespace p2s {

/// How a .pfx is installed on one kind of computer.
struct InstallSteps {
    QString heading;
    /// One step an entry, as HTML without block elements; names from the certificate are escaped.
    QStringList steps;
};

/// The steps for where the sheet's .pfx goes, in the program's language; several kinds for "anywhere" and
/// Apple.
QList<InstallSteps> installSteps(const RecipientSheet& sheet);

/// \a value as visibleText has it, escaped, set apart from text that runs the other way.
QString htmlValue(const QString& value);

} // namespace p2s
