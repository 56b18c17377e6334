#include "core/platform/pkcs11_slot.h"

namespace p2s {

Result<TokenFacts> pkcs11TokenFacts(const CK_FUNCTION_LIST& functions, CK_SLOT_ID slot) {
    CK_SLOT_INFO reader{};
    CK_TOKEN_INFO info{};
    CK_RV status = functions.C_GetSlotInfo(slot, &reader);
    if (status != CKR_OK || (reader.flags & CKF_TOKEN_PRESENT) == 0)
        return failure(ErrorCode::TokenRemoved, {}, pkcs11Detail("C_GetSlotInfo", status));
    status = functions.C_GetTokenInfo(slot, &info);
    if (status != CKR_OK)
        return failure(ErrorCode::TokenRemoved, {}, pkcs11Detail("C_GetTokenInfo", status));
    const auto has = [&info](CK_FLAGS flag) { return (info.flags & flag) != 0; };
    TokenFacts token;
    token.label = pkcs11Text(info.label);
    token.manufacturer = pkcs11Text(info.manufacturerID);
    token.model = pkcs11Text(info.model);
    token.serial = pkcs11Text(info.serialNumber);
    token.slot = pkcs11Text(reader.slotDescription);
    token.isPrepared =
        has(CKF_TOKEN_INITIALIZED) && (has(CKF_USER_PIN_INITIALIZED) || !has(CKF_LOGIN_REQUIRED));
    token.hasPinPad = has(CKF_PROTECTED_AUTHENTICATION_PATH);
    token.isWriteProtected = has(CKF_WRITE_PROTECTED);
    token.pinWasWrong = has(CKF_USER_PIN_COUNT_LOW);
    token.isFinalTry = has(CKF_USER_PIN_FINAL_TRY);
    token.isPinLocked = has(CKF_USER_PIN_LOCKED);
    return token;
}

Result<QList<Pkcs11Slot>> pkcs11Slots(const Pkcs11Module& module) {
    const auto lock = module.lock();
    const CK_FUNCTION_LIST& functions = module.functions();
    CK_ULONG count = 0;
    CK_RV status = functions.C_GetSlotList(1, nullptr, &count);
    QList<CK_SLOT_ID> ids;
    if (status == CKR_OK) {
        ids.resize(static_cast<qsizetype>(count));
        status = functions.C_GetSlotList(1, ids.data(), &count);
    }
    if (status != CKR_OK)
        return failure(ErrorCode::TokenModuleUnusable, module.path(), pkcs11Detail("C_GetSlotList", status));
    QList<Pkcs11Slot> slotList;
    // One may be taken out between the two calls, which is nobody's fault.
    for (qsizetype i = 0; i < ids.size() && i < static_cast<qsizetype>(count); ++i) {
        if (const auto token = pkcs11TokenFacts(functions, ids.at(i)))
            slotList.append({ids.at(i), *token});
    }
    return slotList;
}

} // namespace p2s
