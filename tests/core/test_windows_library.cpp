#include "core/platform/pkcs11_module.h"
#include "tests/support/expect_result.h"

#include <qt_windows.h>

using namespace p2s;

/// A PKCS#11 module that came with a library of its own beside it, in a program that lets Windows look for
/// libraries in its own folder and in System32 only, as the installed ones do.
class TestWindowsLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32));
        const std::wstring path = QStringLiteral(P2S_MODULE_WITH_NEIGHBOUR).toStdWString();
        QVERIFY2(!LoadLibraryW(path.c_str()), "the neighbour is found without any doing of ours");
    }

    void aModuleFindsItsNeighbour() {
        const auto loaded = Pkcs11Module::load(QStringLiteral(P2S_MODULE_WITH_NEIGHBOUR));
        // It refuses its list of functions with what its neighbour says, so both are there.
        EXPECT_ERROR(loaded, ErrorCode::TokenModuleUnusable);
        QVERIFY2(loaded.error().detail.contains(QStringLiteral("CKR_DEVICE_REMOVED")),
                 qPrintable(loaded.error().detail));
    }

    void whatIsNoLibrarySaysWhatWindowsAnswered() {
        const auto text = Pkcs11Module::load(QStringLiteral(P2S_NO_LIBRARY));
        EXPECT_ERROR(text, ErrorCode::TokenModuleUnusable);
        QVERIFY2(text.error().detail.startsWith(QStringLiteral("0x")), qPrintable(text.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestWindowsLibrary)
#include "test_windows_library.moc"
