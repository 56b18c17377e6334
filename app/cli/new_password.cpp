#include "app/cli/new_password.h"

#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/handover/password.h"

namespace p2s::cli {

void addNewPassword(CLI::App& command, SecretOptions& options, bool& generate,
                    const QString& generatePurpose) {
    CLI::Option* passwordFile = addPasswordFile(
        command, options,
        Words::tr("File with the password for the .pfx in its first line; - for standard input. "
                  "Without it the password is asked for."));
    command.add_flag("--generate-password", generate, generatePurpose.toStdString())->excludes(passwordFile);
}

Result<void> checkCanBeShown(bool generate, const Session& session) {
    if (generate && !session.machineReads() && !canShowOnTerminal())
        return wrongUsage(Words::tr("“%1” needs a terminal or “%2”.")
                              .arg(QStringLiteral("--generate-password"), QStringLiteral("--json")));
    return {};
}

Result<SecretBytes> newPassword(bool generate, SecretInput& secrets, const QString& out) {
    if (generate)
        return generatePassword();
    return secrets.password({Words::tr("Password for %1: ").arg(harmless(out)),
                             Words::tr("The password again: "),
                             {ErrorCode::PasswordNeeded, out}});
}

void showPassword(Answer& answer, const SecretBytes& password, const IssuedClient& issued) {
    answer.password = password;
    answer.ifPasswordIsLost =
        Words::tr("The password could not be shown and is lost, so %1 cannot be opened. Delete that file, "
                  "revoke the certificate with number %2, and issue it again.")
            .arg(harmless(issued.record.pfxPath))
            .arg(issued.record.id);
}

} // namespace p2s::cli
