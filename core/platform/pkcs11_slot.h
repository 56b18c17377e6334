#pragma once

#include "core/platform/key_token.h"
#include "core/platform/pkcs11_module.h"

namespace p2s {

/// A token in its slot, as one module knows it.
struct Pkcs11Slot {
    CK_SLOT_ID id = 0;
    TokenFacts token;
};

/// For core/platform only: what a slot's token says of itself. Errors: TokenRemoved.
Result<TokenFacts> pkcs11TokenFacts(const CK_FUNCTION_LIST& functions, CK_SLOT_ID slot);

/// For core/platform only: every slot with a token in it. Errors: TokenModuleUnusable.
Result<QList<Pkcs11Slot>> pkcs11Slots(const Pkcs11Module& module);

} // namespace p2s
