#include "core/platform/windows_enrolment.h"

#include "core/platform/windows_error.h"

#include <certcli.h>
#include <objbase.h>

#include <memory>
#include <utility>

namespace p2s {
namespace {

// As certcli.dll registers them; the import libraries of MinGW do not have them.
constexpr CLSID certRequestClass{
    0x98aff3f0, 0x5524, 0x11d0, {0x88, 0x12, 0x00, 0xa0, 0xc9, 0x03, 0xb8, 0x3c}};
constexpr IID certRequestInterface{
    0x014e4840, 0x5523, 0x11d0, {0x88, 0x12, 0x00, 0xa0, 0xc9, 0x03, 0xb8, 0x3c}};
constexpr CLSID certConfigClass{0x372fce38, 0x4324, 0x11d0, {0x88, 0x10, 0x00, 0xa0, 0xc9, 0x03, 0xb8, 0x3c}};
constexpr IID certConfigInterface{
    0x372fce34, 0x4324, 0x11d0, {0x88, 0x10, 0x00, 0xa0, 0xc9, 0x03, 0xb8, 0x3c}};

/// COM on this thread, which is one of a pool and may have it already.
class ComApartment {
public:
    ComApartment() : m_result(CoInitializeEx(nullptr, COINIT_MULTITHREADED)) {}
    ~ComApartment() {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }
    ComApartment(const ComApartment&) = delete;
    ComApartment& operator=(const ComApartment&) = delete;

private:
    HRESULT m_result;
};

struct ReleaseInterface {
    void operator()(IUnknown* held) const { held->Release(); }
};
template <typename Interface> using ComHandle = std::unique_ptr<Interface, ReleaseInterface>;

template <typename Interface> ComHandle<Interface> make(const CLSID& cls, const IID& iid) {
    void* made = nullptr;
    const HRESULT result = CoCreateInstance(cls, nullptr, CLSCTX_INPROC_SERVER, iid, &made);
    return ComHandle<Interface>(SUCCEEDED(result) ? static_cast<Interface*>(made) : nullptr);
}

struct FreeText {
    void operator()(wchar_t* text) const { SysFreeString(text); }
};
using ComText = std::unique_ptr<wchar_t, FreeText>;

ComText textOf(const QString& text) {
    return ComText(
        SysAllocStringLen(reinterpret_cast<const wchar_t*>(text.utf16()), static_cast<UINT>(text.size())));
}

/// A BSTR may hold bytes instead of characters.
QByteArray bytesIn(const ComText& bytes) {
    return {reinterpret_cast<const char*>(bytes.get()),
            static_cast<qsizetype>(SysStringByteLen(bytes.get()))};
}

Result<QString> firstAuthority() {
    const auto config = make<ICertConfig>(certConfigClass, certConfigInterface);
    wchar_t* name = nullptr;
    const HRESULT result = config ? config->GetConfig(CC_DEFAULTCONFIG, &name) : CO_E_NOTINITIALIZED;
    const ComText held(name);
    if (FAILED(result) || !held || SysStringLen(held.get()) == 0)
        return windowsFailure(ErrorCode::AuthorityNotFound, {}, static_cast<DWORD>(result));
    return QString::fromWCharArray(held.get());
}

tl::unexpected<Error> noEnrolment(const QString& authority) {
    return failure(ErrorCode::AuthorityUnreachable, authority,
                   QStringLiteral("no ICertRequest on this computer"));
}

/// The authority's own words; Windows' for its status when it has none.
tl::unexpected<Error> refusal(ICertRequest& request, const QString& authority) {
    LONG status = 0;
    request.GetLastStatus(&status);
    wchar_t* words = nullptr;
    request.GetDispositionMessage(&words);
    const ComText held(words);
    auto failed = windowsFailure(ErrorCode::AuthorityRefused, authority, static_cast<DWORD>(status));
    if (held && SysStringLen(held.get()) > 0)
        failed.value().detail = QString::fromWCharArray(held.get()).trimmed();
    return failed;
}

/// What the authority made of a request that was handed in or asked for.
Result<EnrolmentAnswer::Disposition> dispositionOf(ICertRequest& request, LONG disposition,
                                                   const QString& authority) {
    if (disposition == CR_DISP_UNDER_SUBMISSION)
        return EnrolmentAnswer::Disposition::Kept;
    if (disposition == CR_DISP_ISSUED || disposition == CR_DISP_ISSUED_OUT_OF_BAND)
        return EnrolmentAnswer::Disposition::Issued;
    return refusal(request, authority);
}

/// The certificate that it issued, with its chain.
Result<QByteArray> issuedReply(ICertRequest& request, const QString& authority) {
    wchar_t* certificate = nullptr;
    const HRESULT got = request.GetCertificate(CR_OUT_BINARY | CR_OUT_CHAIN, &certificate);
    const ComText held(certificate);
    if (FAILED(got) || !held)
        return windowsFailure(ErrorCode::AuthorityUnreachable, authority, static_cast<DWORD>(got));
    return bytesIn(held);
}

} // namespace

Result<EnrolmentAnswer> WindowsEnrolment::submit(const QByteArray& request, const QString& templateName,
                                                 const QString& authority) const {
    const ComApartment apartment;
    QString asked = authority;
    if (asked.isEmpty()) {
        const auto first = firstAuthority();
        if (!first)
            return tl::unexpected(first.error());
        asked = *first;
    }
    const auto enrolment = make<ICertRequest>(certRequestClass, certRequestInterface);
    if (!enrolment)
        return noEnrolment(asked);
    const ComText text = textOf(QString::fromLatin1(request.toBase64()));
    const ComText attributes =
        textOf(templateName.isEmpty() ? QString() : QStringLiteral("CertificateTemplate:") + templateName);
    const ComText config = textOf(asked);
    LONG disposition = CR_DISP_ERROR;
    const HRESULT sent = enrolment->Submit(CR_IN_BASE64 | CR_IN_PKCS10, text.get(), attributes.get(),
                                           config.get(), &disposition);
    if (FAILED(sent))
        return windowsFailure(ErrorCode::AuthorityUnreachable, asked, static_cast<DWORD>(sent));
    const auto made = dispositionOf(*enrolment, disposition, asked);
    if (!made)
        return tl::unexpected(made.error());
    EnrolmentAnswer answer;
    answer.disposition = *made;
    answer.authority = asked;
    LONG id = 0;
    if (SUCCEEDED(enrolment->GetRequestId(&id)))
        answer.requestId = id;
    // One that does not come over now is there all the same, to be asked for.
    if (answer.disposition == EnrolmentAnswer::Disposition::Issued)
        answer.reply = issuedReply(*enrolment, asked).value_or(QByteArray());
    return answer;
}

Result<EnrolmentAnswer> WindowsEnrolment::retrieve(qint64 requestId, const QString& authority) const {
    const ComApartment apartment;
    const auto enrolment = make<ICertRequest>(certRequestClass, certRequestInterface);
    if (!enrolment)
        return noEnrolment(authority);
    const ComText config = textOf(authority);
    LONG disposition = CR_DISP_ERROR;
    const HRESULT asked =
        enrolment->RetrievePending(static_cast<LONG>(requestId), config.get(), &disposition);
    // What it says of a number that it does not have (MS-WCCE §3.2.1.4.3.1.2).
    if (asked == CERTSRV_E_PROPERTY_EMPTY)
        return windowsFailure(ErrorCode::AuthorityRequestUnknown, authority, static_cast<DWORD>(asked));
    // Only who handed a request in may ask for it.
    if (asked == E_ACCESSDENIED)
        return windowsFailure(ErrorCode::AuthorityRefused, authority, static_cast<DWORD>(asked));
    if (FAILED(asked))
        return windowsFailure(ErrorCode::AuthorityUnreachable, authority, static_cast<DWORD>(asked));
    const auto made = dispositionOf(*enrolment, disposition, authority);
    if (!made)
        return tl::unexpected(made.error());
    EnrolmentAnswer answer;
    answer.disposition = *made;
    answer.requestId = requestId;
    answer.authority = authority;
    if (answer.disposition == EnrolmentAnswer::Disposition::Issued) {
        auto reply = issuedReply(*enrolment, authority);
        if (!reply)
            return tl::unexpected(reply.error());
        answer.reply = std::move(*reply);
    }
    return answer;
}

} // namespace p2s
