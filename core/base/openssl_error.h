#pragma once

#include "core/base/result.h"

namespace p2s {

/// A failure with OpenSSL's queue drained into it, for "Details". Called only after OpenSSL said no.
tl::unexpected<Error> opensslFailure(ErrorCode code, QString subject = {}, QString detail = {});

/// Forgets what OpenSSL queued while something was merely tried (is it DER? is it PEM?).
void forgetOpensslErrors();

} // namespace p2s
