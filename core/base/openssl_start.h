#pragma once

namespace p2s {

/// First of all in a program: on Windows OpenSSL loads no configuration from now on, whoever asks for it. Its
/// file would be in a folder that is compiled in, or that the environment names, which anybody may make, and
/// could name libraries to load. Elsewhere it is the administrator's, and counts.
void startOpenssl();

} // namespace p2s
