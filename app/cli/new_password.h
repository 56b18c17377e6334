#pragma once

#include "app/cli/verb_options.h"
#include "core/issuing/issue_client.h"

namespace p2s::cli {

/// --password-file or --generate-password for a .pfx that is made, which \a generatePurpose explains.
void addNewPassword(CLI::App& command, SecretOptions& options, bool& generate,
                    const QString& generatePurpose);

/// A password that nobody would get to see must not be made. Errors: WrongUsage.
Result<void> checkCanBeShown(bool generate, const Session& session);

/// For the file \a out: made, or what the person says. Errors: those of SecretInput::password.
Result<SecretBytes> newPassword(bool generate, SecretInput& secrets, const QString& out);

/// Has the answer show the password that was made for what was issued.
void showPassword(Answer& answer, const SecretBytes& password, const IssuedClient& issued);

} // namespace p2s::cli
