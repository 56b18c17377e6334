#include "core/ledger/rollover_name.h"

namespace p2s {
namespace {

const QString betweenRoots = QStringLiteral(" > ");

} // namespace

QString rolloverName(const QString& oldRootName, const QString& newRootName) {
    return oldRootName + betweenRoots + newRootName;
}

QStringList rootsOfRolloverName(const QString& name) {
    const QStringList roots = name.split(betweenRoots);
    return roots.size() == 2 ? roots : QStringList();
}

} // namespace p2s
