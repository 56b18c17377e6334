#pragma once

#include <QString>
#include <QStringList>

namespace p2s {

/// What a rollover is called in events and flaws: "Old > New"; no root's name holds what is between.
QString rolloverName(const QString& oldRootName, const QString& newRootName);
/// The two names again; empty when \a name is none of a rollover.
QStringList rootsOfRolloverName(const QString& name);

} // namespace p2s
