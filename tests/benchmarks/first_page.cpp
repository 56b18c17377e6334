// p2s-wizard itself, option parser and all, up to its first painted page.
#include "app/program.h"
#include "tests/benchmarks/first_paint.h"

#include <QCoreApplication>

using p2s::benchmark::watchFirstPaint;
Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char* argv[]) {
    return p2sProgram(argc, argv);
}
