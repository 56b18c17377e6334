#pragma once

#include <QString>

namespace p2s {

/// Leaves a file or folder to the user and the system alone, with an access control list that takes nothing
/// over from the folder above; what is made in such a folder is the user's alone too. For Windows only:
/// elsewhere the permissions that it is made with say this. False where the file system keeps no such lists,
/// as on a memory stick with FAT.
bool restrictToUser(const QString& path);

} // namespace p2s
