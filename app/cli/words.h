#pragma once

#include <QCoreApplication>

namespace p2s::cli {

/// The translation context of everything that the command line says to people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(p2s::Cli)
};

} // namespace p2s::cli
