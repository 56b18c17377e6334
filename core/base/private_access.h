#pragma once

#include <QString>

namespace p2s {

/// Leaves a file or folder to the user and the system alone, with an access control list that takes nothing
/// over from the folder above; what is made in such a folder is the user's alone too. For Windows only:
/// elsewhere the permissions that it is made with say this. True also where that is not for us to say: on a
/// memory stick with FAT, which keeps no such lists, and on a share whose administrators alone may set them;
/// false where the list could not be set otherwise.
bool restrictToUser(const QString& path);

/// The detail of an error for a place where restrictToUser fails.
constexpr const char* accessNotRestricted = "its access control list cannot be set";

/// Lets those into the file \a path that \a other lets in. For Windows only. False when it cannot be done:
/// another user made the file, or the file system keeps no such lists.
bool takeAccessFrom(const QString& other, const QString& path);

} // namespace p2s
