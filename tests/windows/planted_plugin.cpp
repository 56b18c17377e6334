// A plugin of Qt that somebody left where a variable of the environment points to: it says that it is for Windows'
// screen, so that Qt loads it before its own, and leaves a mark (see planted_library.cpp).
#include <QObject>

class PlantedPlugin : public QObject {
    Q_OBJECT
    // QPlatformIntegrationFactoryInterface_iid of Qt's qpa/qplatformintegrationplugin.h
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QPA.QPlatformIntegrationFactoryInterface.5.3" FILE "planted_plugin.json")
};

#include "planted_plugin.moc"
