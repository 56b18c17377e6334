#pragma once

#include "core/base/result.h"

#include <p11-kit/pkcs11.h>

#include <memory>
#include <mutex>

namespace p2s {

struct LoadedPkcs11Module;

/// For core/platform only: a PKCS#11 library, loaded and initialised for as long as somebody has it.
///
/// Each library is loaded once however many have it. The last one to let go finalises it, if it was
/// initialised here and not by somebody else in this process, and only then unloads it.
class Pkcs11Module {
public:
    /// Errors: FileNotFound, FileIsFolder, FileNotRegular, TokenModuleUnusable.
    static Result<std::shared_ptr<const Pkcs11Module>> load(const QString& path);
    ~Pkcs11Module();
    Pkcs11Module(const Pkcs11Module&) = delete;
    Pkcs11Module& operator=(const Pkcs11Module&) = delete;

    const CK_FUNCTION_LIST& functions() const;
    /// Absolute, the way it was named.
    const QString& path() const { return m_path; }
    /// One call at a time: many a module does not do what it says of threads, and what a session searches for
    /// or signs takes several calls.
    std::unique_lock<std::recursive_mutex> lock() const;

private:
    Pkcs11Module(LoadedPkcs11Module& loaded, QString path) : m_loaded(loaded), m_path(std::move(path)) {}
    LoadedPkcs11Module& m_loaded;
    QString m_path;
};

/// "C_Login: CKR_PIN_INCORRECT (0xA0)", for details.
QString pkcs11Detail(const char* call, CK_RV status);

/// A text of fixed width, padded with blanks (PKCS#11 v2.40 §3.1).
QString pkcs11Text(const unsigned char* text, std::size_t size);
template <std::size_t size> QString pkcs11Text(const unsigned char (&text)[size]) {
    return pkcs11Text(text, size);
}

} // namespace p2s
