#pragma once

#include <QtGlobal>

/// What a program does, as main() would. A name of its own because on Windows it is in a library that
/// app/windows/starter.cpp loads by its full path, after it has told Windows where libraries may come from.
/// \a argv in UTF-8; the answer is the exit status.
extern "C" Q_DECL_EXPORT int p2sProgram(int argc, char** argv);
