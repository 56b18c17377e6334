#pragma once

#include "app/cli/session.h"
#include "core/issuing/install_certificate.h"

namespace CLI {
class App;
}

namespace p2s::cli {

/// --exportable and --without-root.
void addInstallOptions(CLI::App& command, bool& exportable, bool& withoutRoot);

/// Says, on standard error and before it happens, that Windows will ask whether to trust the root: who waits
/// for a script should know what it waits for.
void announceTrustQuestion(bool withRoot);
/// The same before uninstalling, where it asks whether to trust the root no longer.
void announceDistrustQuestion();

/// "installed" in the JSON: `{"certificate", "intermediates", "root"}`, each "added", "already-there",
/// "declined" or "refused"; root also "left-out".
QJsonObject installedJson(const InstalledCertificate& installed);
/// What install says. AnswerIsNo when the root was declined, or something above the certificate refused.
Answer installedAnswer(const InstalledCertificate& installed);
/// What uninstall says; in the JSON `root` is "removed", "declined" or "stays". AnswerIsNo when Windows asked
/// whether to remove the root, and the person said No.
Answer uninstalledAnswer(const QString& sha1, const UninstalledParts& parts);

} // namespace p2s::cli
