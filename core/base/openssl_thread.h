#pragma once

namespace p2s {

/// Lives as long as one piece of work on a pool's thread, and frees what OpenSSL keeps for that thread
/// (random state, errors) at its end. OpenSSL would do so when the thread ends, but Qt does not wait for that
/// before the program ends (OPENSSL_thread_stop(3)).
class OpensslThread {
public:
    OpensslThread() = default;
    ~OpensslThread();
    OpensslThread(const OpensslThread&) = delete;
    OpensslThread& operator=(const OpensslThread&) = delete;
};

} // namespace p2s
