#include "core/base/openssl_start.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <openssl/crypto.h>
#endif

namespace p2s {

void startOpenssl() {
#ifdef Q_OS_WIN
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
#endif
}

} // namespace p2s
