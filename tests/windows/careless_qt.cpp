// Opens a display with Qt the careless way, and so with the plugins that the environment names.
#include <QGuiApplication>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    return 0;
}
