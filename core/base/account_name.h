#pragma once

#include <QString>

namespace p2s {

/// The name of the account that runs this program, as the system knows it and not as the environment claims:
/// that of the effective user id (getpwuid_r), on Windows GetUserNameW. Its number where it has no name.
QString accountName();

} // namespace p2s
