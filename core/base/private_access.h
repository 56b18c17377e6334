#pragma once

#include <QString>

namespace p2s {

/// Leaves a file or folder to the user and the system alone, with an access control list that takes nothing
/// over from the folder above; what is made in such a folder is the user's alone too. For Windows only:
/// elsewhere the permissions that it is made with say this. True also where the file system keeps no such
/// lists, as on a memory stick with FAT; false where it does and the list could not be set.
bool restrictToUser(const QString& path);

/// The detail of an error for a place where restrictToUser fails.
constexpr const char* accessNotRestricted = "its access control list cannot be set";

/// Lets those into the file \a path that \a other lets in. For Windows only. False when it cannot be done:
/// another user made the file, or the file system keeps no such lists.
bool takeAccessFrom(const QString& other, const QString& path);

} // namespace p2s
