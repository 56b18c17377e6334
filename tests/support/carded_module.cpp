// A PKCS#11 module that is SoftHSM with the manners of a card, which SoftHSM does not have: it counts wrong
// PINs in the file that P2S_CARDED_STATE names and locks itself after three, and does what P2S_CARDED_FAULT
// says.
#include <p11-kit/pkcs11.h>

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fstream>
#include <string>

namespace {

constexpr int mostTries = 3;
CK_FUNCTION_LIST* softHsm = nullptr;
CK_FUNCTION_LIST carded{};

bool isFault(const char* name) {
    const char* fault = std::getenv("P2S_CARDED_FAULT");
    return fault && std::strcmp(fault, name) == 0;
}

std::string statePath() {
    const char* path = std::getenv("P2S_CARDED_STATE");
    return path ? path : "";
}

int wrongPins() {
    int count = 0;
    std::ifstream(statePath()) >> count;
    return count;
}

void noteWrongPins(int count) {
    std::ofstream(statePath()) << count;
}

CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info) {
    const CK_RV status = softHsm->C_GetSlotInfo(slot, info);
    if (isFault("removed"))
        info->flags &= ~static_cast<CK_FLAGS>(CKF_TOKEN_PRESENT);
    return status;
}

CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info) {
    const CK_RV status = softHsm->C_GetTokenInfo(slot, info);
    const int wrong = wrongPins();
    if (wrong >= mostTries)
        info->flags |= CKF_USER_PIN_LOCKED;
    else if (wrong == mostTries - 1)
        info->flags |= CKF_USER_PIN_FINAL_TRY;
    if (wrong > 0)
        info->flags |= CKF_USER_PIN_COUNT_LOW;
    if (isFault("pin-pad"))
        info->flags |= CKF_PROTECTED_AUTHENTICATION_PATH;
    return status;
}

CK_RV getMechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info) {
    const CK_RV status = softHsm->C_GetMechanismInfo(slot, type, info);
    if (isFault("no-rsa"))
        return CKR_MECHANISM_INVALID;
    if (isFault("short-rsa"))
        info->ulMaxKeySize = 2048;
    return status;
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG size) {
    if (wrongPins() >= mostTries)
        return CKR_PIN_LOCKED;
    unsigned char typedAtReader[] = "271828";
    if (isFault("pin-pad")) {
        // A reader with keys of its own takes no PIN from the computer.
        if (pin)
            return CKR_ARGUMENTS_BAD;
        return softHsm->C_Login(session, user, typedAtReader, sizeof typedAtReader - 1);
    }
    const CK_RV status = softHsm->C_Login(session, user, pin, size);
    if (status == CKR_PIN_INCORRECT)
        noteWrongPins(wrongPins() + 1);
    else if (status == CKR_OK)
        noteWrongPins(0);
    return status;
}

CK_RV signInit(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE key) {
    if (isFault("removed"))
        return CKR_DEVICE_REMOVED;
    return isFault("broken") ? CKR_FUNCTION_FAILED : softHsm->C_SignInit(session, mechanism, key);
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list) {
    void* library = dlopen(P2S_SOFTHSM_MODULE, RTLD_NOW | RTLD_LOCAL);
    const auto getFunctions =
        library ? reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList")) : nullptr;
    if (!getFunctions || getFunctions(&softHsm) != CKR_OK)
        return CKR_GENERAL_ERROR;
    carded = *softHsm;
    carded.C_GetFunctionList = C_GetFunctionList;
    carded.C_GetSlotInfo = getSlotInfo;
    carded.C_GetTokenInfo = getTokenInfo;
    carded.C_GetMechanismInfo = getMechanismInfo;
    carded.C_Login = login;
    carded.C_SignInit = signInit;
    *list = &carded;
    return CKR_OK;
}
