#include "app/program.h"

int main(int argc, char** argv) {
    return p2sProgram(argc, argv);
}
