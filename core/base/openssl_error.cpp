#include "core/base/openssl_error.h"

#include <openssl/err.h>

#include <array>

namespace p2s {

tl::unexpected<Error> opensslFailure(ErrorCode code, QString subject, QString detail) {
    Error error{code, std::move(subject), std::move(detail), {}};
    std::array<char, 256> line{};
    while (const unsigned long queued = ERR_get_error()) {
        ERR_error_string_n(queued, line.data(), line.size());
        error.openssl.append(QString::fromLatin1(line.data()));
    }
    return tl::unexpected(std::move(error));
}

void forgetOpensslErrors() {
    ERR_clear_error();
}

} // namespace p2s
