#include "core/platform/pkcs11_module.h"

#ifdef Q_OS_WIN
#include "core/platform/windows_library.h"
#endif

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#include <array>
#include <map>

namespace p2s {

struct LoadedPkcs11Module {
    explicit LoadedPkcs11Module(const QString& file) : library(file) {}

    QLibrary library;
    CK_FUNCTION_LIST* functions = nullptr;
    bool isInitialisedHere = false;
    int users = 0;
    std::recursive_mutex oneAtATime;
};

namespace {

struct Pkcs11Modules {
    std::mutex mutex;
    /// By canonical path.
    std::map<QString, std::unique_ptr<LoadedPkcs11Module>> loaded;
};

Pkcs11Modules& pkcs11Modules() {
    static Pkcs11Modules modules;
    return modules;
}

CK_RV initialiseModule(const CK_FUNCTION_LIST& functions) {
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    const CK_RV status = functions.C_Initialize(&arguments);
    // One that does not know of threads will do: it is called by one at a time.
    return status == CKR_CANT_LOCK || status == CKR_ARGUMENTS_BAD ? functions.C_Initialize(nullptr) : status;
}

Result<void> startModule(LoadedPkcs11Module& module, const QString& path) {
#ifdef Q_OS_WIN
    if (auto there = loadLibraryWithItsNeighbours(module.library.fileName()); !there)
        return failure(ErrorCode::TokenModuleUnusable, path, there.error().detail);
#endif
    const auto getFunctions =
        reinterpret_cast<CK_C_GetFunctionList>(module.library.resolve("C_GetFunctionList"));
    if (!getFunctions)
        return failure(ErrorCode::TokenModuleUnusable, path, module.library.errorString());
    CK_RV status = getFunctions(&module.functions);
    if (status != CKR_OK || !module.functions)
        return failure(ErrorCode::TokenModuleUnusable, path, pkcs11Detail("C_GetFunctionList", status));
    status = initialiseModule(*module.functions);
    if (status != CKR_OK && status != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return failure(ErrorCode::TokenModuleUnusable, path, pkcs11Detail("C_Initialize", status));
    module.isInitialisedHere = status == CKR_OK;
    return {};
}

struct StatusName {
    CK_RV status;
    const char* name;
};
#define P2S_NAMED_STATUS(status)                                                                             \
    StatusName {                                                                                             \
        status, #status                                                                                      \
    }
constexpr std::array statusNames{
    P2S_NAMED_STATUS(CKR_CANCEL),
    P2S_NAMED_STATUS(CKR_HOST_MEMORY),
    P2S_NAMED_STATUS(CKR_SLOT_ID_INVALID),
    P2S_NAMED_STATUS(CKR_GENERAL_ERROR),
    P2S_NAMED_STATUS(CKR_FUNCTION_FAILED),
    P2S_NAMED_STATUS(CKR_ARGUMENTS_BAD),
    P2S_NAMED_STATUS(CKR_ATTRIBUTE_TYPE_INVALID),
    P2S_NAMED_STATUS(CKR_ATTRIBUTE_VALUE_INVALID),
    P2S_NAMED_STATUS(CKR_DEVICE_ERROR),
    P2S_NAMED_STATUS(CKR_DEVICE_MEMORY),
    P2S_NAMED_STATUS(CKR_DEVICE_REMOVED),
    P2S_NAMED_STATUS(CKR_FUNCTION_CANCELED),
    P2S_NAMED_STATUS(CKR_FUNCTION_NOT_SUPPORTED),
    P2S_NAMED_STATUS(CKR_KEY_HANDLE_INVALID),
    P2S_NAMED_STATUS(CKR_KEY_SIZE_RANGE),
    P2S_NAMED_STATUS(CKR_KEY_TYPE_INCONSISTENT),
    P2S_NAMED_STATUS(CKR_KEY_FUNCTION_NOT_PERMITTED),
    P2S_NAMED_STATUS(CKR_MECHANISM_INVALID),
    P2S_NAMED_STATUS(CKR_OBJECT_HANDLE_INVALID),
    P2S_NAMED_STATUS(CKR_OPERATION_ACTIVE),
    P2S_NAMED_STATUS(CKR_PIN_INCORRECT),
    P2S_NAMED_STATUS(CKR_PIN_INVALID),
    P2S_NAMED_STATUS(CKR_PIN_LEN_RANGE),
    P2S_NAMED_STATUS(CKR_PIN_EXPIRED),
    P2S_NAMED_STATUS(CKR_PIN_LOCKED),
    P2S_NAMED_STATUS(CKR_SESSION_CLOSED),
    P2S_NAMED_STATUS(CKR_SESSION_COUNT),
    P2S_NAMED_STATUS(CKR_SESSION_HANDLE_INVALID),
    P2S_NAMED_STATUS(CKR_SESSION_READ_ONLY),
    P2S_NAMED_STATUS(CKR_TEMPLATE_INCOMPLETE),
    P2S_NAMED_STATUS(CKR_TEMPLATE_INCONSISTENT),
    P2S_NAMED_STATUS(CKR_TOKEN_NOT_PRESENT),
    P2S_NAMED_STATUS(CKR_TOKEN_NOT_RECOGNIZED),
    P2S_NAMED_STATUS(CKR_TOKEN_WRITE_PROTECTED),
    P2S_NAMED_STATUS(CKR_USER_NOT_LOGGED_IN),
    P2S_NAMED_STATUS(CKR_USER_PIN_NOT_INITIALIZED),
    P2S_NAMED_STATUS(CKR_USER_ANOTHER_ALREADY_LOGGED_IN),
    P2S_NAMED_STATUS(CKR_CRYPTOKI_NOT_INITIALIZED),
};
#undef P2S_NAMED_STATUS

} // namespace

Result<std::shared_ptr<const Pkcs11Module>> Pkcs11Module::load(const QString& path) {
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (file.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    if (!file.isFile())
        return failure(ErrorCode::FileNotRegular, path);
    Pkcs11Modules& modules = pkcs11Modules();
    const std::lock_guard lock(modules.mutex);
    // Absolute, so that no search path has a say in what is loaded.
    auto& loaded = modules.loaded[file.canonicalFilePath()];
    if (!loaded) {
        auto fresh = std::make_unique<LoadedPkcs11Module>(file.canonicalFilePath());
        if (auto started = startModule(*fresh, path); !started) {
            fresh->library.unload();
            modules.loaded.erase(file.canonicalFilePath());
            return tl::unexpected(started.error());
        }
        loaded = std::move(fresh);
    }
    ++loaded->users;
    return std::shared_ptr<const Pkcs11Module>(
        new Pkcs11Module(*loaded, QDir::cleanPath(file.absoluteFilePath())));
}

Pkcs11Module::~Pkcs11Module() {
    Pkcs11Modules& modules = pkcs11Modules();
    const std::lock_guard lock(modules.mutex);
    if (--m_loaded.users > 0)
        return;
    if (m_loaded.isInitialisedHere)
        m_loaded.functions->C_Finalize(nullptr);
    // It stays in memory: what it gave to OpenSSL or to a thread may be asked for until the program ends.
    std::erase_if(modules.loaded, [this](const auto& entry) { return entry.second.get() == &m_loaded; });
}

const CK_FUNCTION_LIST& Pkcs11Module::functions() const {
    return *m_loaded.functions;
}

std::unique_lock<std::recursive_mutex> Pkcs11Module::lock() const {
    return std::unique_lock(m_loaded.oneAtATime);
}

QString pkcs11Detail(const char* call, CK_RV status) {
    QString name = QStringLiteral("CKR");
    for (const StatusName& known : statusNames) {
        if (known.status == status)
            name = QLatin1StringView(known.name);
    }
    return QStringLiteral("%1: %2 (0x%3)").arg(QLatin1StringView(call), name).arg(status, 0, 16);
}

QString pkcs11Text(const unsigned char* text, std::size_t size) {
    QString read = QString::fromUtf8(reinterpret_cast<const char*>(text), static_cast<qsizetype>(size));
    // Blanks as the standard says, or a NUL as some do.
    if (const qsizetype end = read.indexOf(QChar(0)); end >= 0)
        read.truncate(end);
    return read.trimmed();
}

} // namespace p2s
