// Uses OpenSSL the careless way, and so falls into every trap that is set for it:
//   p2s_careless_openssl config        has it load its configuration
//   p2s_careless_openssl module NAME   has it load a provider that it has not inside
// Exit status 0 when it did as it was told.
#include <openssl/crypto.h>
#include <openssl/provider.h>

#include <cstring>

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "config") == 0)
        return OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr) == 1 ? 0 : 1;
    if (argc == 3 && std::strcmp(argv[1], "module") == 0)
        return OSSL_PROVIDER_load(nullptr, argv[2]) != nullptr ? 0 : 1;
    return 2;
}
