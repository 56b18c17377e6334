#pragma once

#include "core/base/openssl_handle.h"
#include "core/x509/key_purpose.h"

#include <QStringList>

namespace p2s {

/// For core/x509 only: "email:…", "dns:…" and so on in encoded order (see Certificate::subjectAltNames); none
/// for null.
QStringList generalNameTexts(const GENERAL_NAMES* names);

/// For core/x509 only: the purposes in encoded order; none for null.
QList<KeyPurpose> keyPurposes(const EXTENDED_KEY_USAGE* usage);

} // namespace p2s
