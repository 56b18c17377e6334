#pragma once

#include "core/base/secret_bytes.h"
#include "core/x509/email_name.h"

#include <QStringList>

namespace p2s {

/// How hard a password is to guess, by zxcvbn.
struct PasswordStrength {
    enum class Level { Empty, Weak, Fair, Strong };
    Level level = Level::Empty;
    /// Estimated entropy in bits.
    double bits = 0;
};

/// What somebody who attacks the file of \a person tries first: the address and its parts.
QStringList guessableWords(const EmailName& person);

/// \a context: words an attacker would try first, such as guessableWords().
PasswordStrength passwordStrength(const SecretBytes& password, const QStringList& context = {});

} // namespace p2s
