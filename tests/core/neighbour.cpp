// The library beside module_with_neighbour.cpp.
#include <p11-kit/pkcs11.h>

extern "C" __declspec(dllexport) unsigned long p2sNeighbourSays() {
    return CKR_DEVICE_REMOVED;
}
