#include "pooled_keys.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace p2s::test {
namespace {

constexpr unsigned keyBits = 2048;

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using PooledKey = std::unique_ptr<EVP_PKEY, FreeKey>;

std::vector<PooledKey>& pool() {
    static std::vector<PooledKey> keys;
    return keys;
}

} // namespace

void fillKeyPool(int count) {
    for (int i = 0; i < count; ++i) {
        PooledKey key(EVP_RSA_gen(keyBits));
        if (!key) {
            std::fputs("no key for the pool\n", stderr);
            std::abort();
        }
        pool().push_back(std::move(key));
    }
}

} // namespace p2s::test

// The linker puts this in the place of EVP_PKEY_generate (--wrap).
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the linker's.
extern "C" int __wrap_EVP_PKEY_generate(EVP_PKEY_CTX* /*context*/, EVP_PKEY** key) {
    static size_t next = 0;
    const auto& keys = p2s::test::pool();
    if (keys.empty())
        return 0;
    *key = EVP_PKEY_dup(keys[next++ % keys.size()].get());
    return *key ? 1 : 0;
}
