#include "core/handover/password.h"

#include <openssl/rand.h>

#include <string_view>

namespace p2s {
namespace {

/// Without i, l, o, 0 and 1.
constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr qsizetype characters = 20;
constexpr qsizetype groupLength = 4;
// 31^20 > 2^99.
static_assert(alphabet.size() == 31);

/// One character, each as likely as any other: bytes beyond the last whole multiple are thrown away.
char randomCharacter() {
    constexpr unsigned limit = 256 - 256 % alphabet.size();
    for (;;) {
        unsigned char byte = 0;
        if (RAND_bytes(&byte, 1) != 1)
            qFatal("OpenSSL has no random numbers");
        if (byte < limit)
            return alphabet[byte % alphabet.size()];
    }
}

} // namespace

SecretBytes generatePassword() {
    QByteArray text;
    text.reserve(characters + characters / groupLength);
    for (qsizetype i = 0; i < characters; ++i) {
        if (i > 0 && i % groupLength == 0)
            text.append('-');
        text.append(randomCharacter());
    }
    SecretBytes password(text);
    wipe(text);
    return password;
}

} // namespace p2s
