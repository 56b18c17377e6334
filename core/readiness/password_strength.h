#pragma once

#include "core/base/secret_bytes.h"

#include <QStringList>

namespace p2s {

/// How hard a password is to guess, by zxcvbn.
struct PasswordStrength {
    enum class Level { Empty, Weak, Fair, Strong };
    Level level = Level::Empty;
    /// Estimated entropy in bits.
    double bits = 0;
};

/// \a context: words an attacker would try first, such as the address.
PasswordStrength passwordStrength(const SecretBytes& password, const QStringList& context = {});

} // namespace p2s
