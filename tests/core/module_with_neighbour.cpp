// A PKCS#11 module that cannot do without the library beside it, of which it asks everything.
#include <p11-kit/pkcs11.h>

extern "C" __declspec(dllimport) unsigned long p2sNeighbourSays();

extern "C" __declspec(dllexport) CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR) {
    return p2sNeighbourSays();
}
