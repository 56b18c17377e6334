#pragma once

#include <QString>
#include <QTemporaryDir>

#ifdef Q_OS_WIN

// There are no mounts; what needs them is not there either, and is named in tests/windows/not-under-wine.
#define P2S_TEST_MAIN_WITH_MOUNTS(Test) QTEST_GUILESS_MAIN(Test)
#define P2S_WINDOW_TEST_MAIN_WITH_MOUNTS(Test) QTEST_MAIN(Test)

#else

namespace p2s::test {

/// Gives this process mounts of its own, which nobody else sees and which go with it. As root or, where the
/// system allows it, as anybody. Called before any thread is started. False when the system refuses.
bool enterOwnMounts();

/// A small disk: a tmpfs of so many KiB. Needs enterOwnMounts().
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Also for root, unlike permission bits.
    bool setReadOnly(bool readOnly);
    /// Fills it up, leaving so many KiB or a little less.
    bool fill(int freeKibibytes);
    bool empty();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Somebody for whom permission bits count, as long as it lives: root becomes nobody.
class WithoutPrivileges {
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    bool isEffective() const { return m_effective; }

private:
    bool setFileCapabilities(bool on) const;
    bool m_wasRoot = false;
    bool m_effective = false;
};

} // namespace p2s::test

#define P2S_TEST_MAIN_WITH_MOUNTS_IN(Application, Test)                                                      \
    int main(int argc, char** argv) {                                                                        \
        if (!p2s::test::enterOwnMounts())                                                                    \
            qFatal("This test mounts a tmpfs; run it as root or allow user namespaces.");                    \
        Application application(argc, argv);                                                                 \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

/// QTEST_GUILESS_MAIN for a test that mounts small disks.
#define P2S_TEST_MAIN_WITH_MOUNTS(Test) P2S_TEST_MAIN_WITH_MOUNTS_IN(QCoreApplication, Test)
/// QTEST_MAIN for one.
#define P2S_WINDOW_TEST_MAIN_WITH_MOUNTS(Test) P2S_TEST_MAIN_WITH_MOUNTS_IN(QApplication, Test)

#endif
