#include "core/base/openssl_thread.h"

#include <openssl/crypto.h>

namespace p2s {

OpensslThread::~OpensslThread() {
    OPENSSL_thread_stop();
}

} // namespace p2s
