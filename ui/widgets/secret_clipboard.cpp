#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace p2s {
namespace {

/// How Qt names a format of the Windows clipboard that it does not know.
QString windowsFormat(QLatin1StringView name) {
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
}

/// What is copied, with the words by which each system knows a password.
QMimeData* markedAsSecret(const SecretBytes& secret) {
    auto* data = new QMimeData;
    QString text = secret.toText();
    data->setText(text);
    wipe(text);
    const QByteArray no(4, '\0'); // a DWORD of 0
    data->setData(windowsFormat(QLatin1StringView("ExcludeClipboardContentFromMonitorProcessing")), no);
    data->setData(windowsFormat(QLatin1StringView("CanIncludeInClipboardHistory")), no);
    data->setData(windowsFormat(QLatin1StringView("CanUploadToCloudClipboard")), no);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    return data;
}

/// The one secret that may be on the clipboard.
class SecretOnClipboard : public QObject {
public:
    explicit SecretOnClipboard(QObject* parent) : QObject(parent), m_minute(new QTimer(this)) {
        m_minute->setObjectName(QStringLiteral("secretClipboardMinute"));
        m_minute->setSingleShot(true);
        connect(m_minute, &QTimer::timeout, this, &SecretOnClipboard::takeOff);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretOnClipboard::takeOff);
    }

    void put(const SecretBytes& secret) {
        m_data = markedAsSecret(secret);
        QGuiApplication::clipboard()->setMimeData(m_data);
        m_minute->start(std::chrono::minutes(1));
    }

private:
    void takeOff() {
        m_minute->stop();
        // Qt deletes it as soon as something else is copied, by whatever program.
        if (m_data)
            QGuiApplication::clipboard()->clear();
        m_data = nullptr;
    }

    QTimer* m_minute;
    QPointer<QMimeData> m_data;
};

} // namespace

void copySecret(const SecretBytes& secret) {
    static QPointer<SecretOnClipboard> only;
    if (!only)
        only = new SecretOnClipboard(qApp);
    only->put(secret);
}

} // namespace p2s
