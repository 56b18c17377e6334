// Loads the library that its argument names the careless way, as a program would that does not say where
// from.
#include <windows.h>

int main(int argc, char** argv) {
    return argc == 2 && LoadLibraryA(argv[1]) != nullptr ? 0 : 1;
}
