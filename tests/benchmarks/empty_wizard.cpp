// The yardstick: a QWizard with one empty page.
#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QWizard>

using p2s::benchmark::watchFirstPaint;
Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.addPage(new QWizardPage);
    wizard.resize(860, 620);
    wizard.show();
    return QApplication::exec();
}
