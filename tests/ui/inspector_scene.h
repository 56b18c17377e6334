#pragma once

#include "tests/support/made_certificates.h"
#include "tests/ui/wizard_scene.h"
#include "ui/inspector/inspector_window.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace p2s::test {

/// The inspector's window, opened anew for every test that derives from this, and files for it.
class InspectorScene {
protected:
    void openWindow() {
        m_window = std::make_unique<InspectorWindow>(m_clock);
        m_window->show();
    }
    void closeWindow() { m_window.reset(); }
    QWidget* window() const { return m_window.get(); }
    /// Writes \a bytes into a file of that name; its path.
    QString save(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    /// Opens it and waits until it is read; checks like a test.
    void open(const QString& path) {
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        m_window->openFiles({path});
        QVERIFY(inspected.wait());
    }
    /// Tries the password that is in the field; checks like a test.
    void unlock() {
        QSignalSpy inspected(m_window.get(), &InspectorWindow::inspected);
        part<QPushButton>(window(), "unlockFileButton")->click();
        QVERIFY(inspected.wait());
    }
    bool isTabVisible(const char* name) const {
        const auto* tabs = part<QTabWidget>(window(), "inspectorTabs");
        return tabs->isTabVisible(tabs->indexOf(part<QWidget>(window(), name)));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{today()};
    std::unique_ptr<InspectorWindow> m_window;
};

} // namespace p2s::test
