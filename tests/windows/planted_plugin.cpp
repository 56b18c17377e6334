// A plugin of Qt that somebody left where a variable of the environment points to: it says that it is for
// Windows' screen, so that Qt takes it before its own. Loaded it leaves a mark (see planted_library.cpp),
// used it ends the program, which could not open a window any more.
#include <QObject>

#include <windows.h>

class PlantedPlugin : public QObject {
    Q_OBJECT
    // QPlatformIntegrationFactoryInterface_iid of Qt's qpa/qplatformintegrationplugin.h
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QPA.QPlatformIntegrationFactoryInterface.5.3" FILE
                          "planted_plugin.json")

public:
    PlantedPlugin() { TerminateProcess(GetCurrentProcess(), 3); }
};

#include "planted_plugin.moc"
