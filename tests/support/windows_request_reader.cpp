// A judge of certificate requests that uses Windows' own API and nothing of this project:
//   p2s_windows_request_reader FILE.csr
// decodes a PKCS #10 (DER) and prints, one fact a line, what crypt32 finds there: subject, public key,
// attributes, the extensions that are asked for and their purposes in order, and whether the signature is
// that of the key. Exit status 0 when it could be read to the end and the signature verifies, else 1.
//
// Windows decodes a request as a whole (X509_CERT_REQUEST_TO_BE_SIGNED). Wine 8 has no decoder for that and
// says ERROR_FILE_NOT_FOUND, as for anything that nobody registered; there the outer sequence is taken apart
// here and every part of it goes to the decoder that Wine has.
#include <windows.h>

#include <wincrypt.h>

#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

namespace {

std::vector<BYTE> bytesOf(const wchar_t* path) {
    std::vector<BYTE> bytes;
    const HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return bytes;
    bytes.resize(GetFileSize(file, nullptr));
    DWORD count = 0;
    if (!ReadFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr))
        count = 0;
    bytes.resize(count);
    CloseHandle(file);
    return bytes;
}

/// What crypt32 makes of \a blob; the memory stays until the end of this short program.
template <typename Structure> const Structure* decode(const char* type, const CRYPT_DATA_BLOB& blob) {
    Structure* decoded = nullptr;
    DWORD size = 0;
    if (CryptDecodeObjectEx(X509_ASN_ENCODING, type, blob.pbData, blob.cbData, CRYPT_DECODE_ALLOC_FLAG,
                            nullptr, &decoded, &size))
        return decoded;
    return nullptr;
}

/// An element of DER at the beginning of \a rest, which is moved behind it.
std::optional<CRYPT_DATA_BLOB> nextElement(CRYPT_DATA_BLOB& rest, bool contentOnly = false) {
    if (rest.cbData < 2)
        return std::nullopt;
    DWORD head = 2;
    DWORD length = rest.pbData[1];
    if (length >= 0x80) {
        const DWORD bytes = length & 0x7f;
        if (bytes == 0 || bytes > 3 || rest.cbData < 2 + bytes)
            return std::nullopt;
        length = 0;
        for (DWORD i = 0; i < bytes; ++i)
            length = length << 8 | rest.pbData[2 + i];
        head += bytes;
    }
    if (rest.cbData - head < length)
        return std::nullopt;
    const CRYPT_DATA_BLOB element = contentOnly ? CRYPT_DATA_BLOB{length, rest.pbData + head}
                                                : CRYPT_DATA_BLOB{head + length, rest.pbData};
    rest.pbData += head + length;
    rest.cbData -= head + length;
    return element;
}

/// CertificationRequestInfo (RFC 2986 §4.1) in its parts, each decoded by crypt32.
std::optional<CERT_REQUEST_INFO> decodeInParts(CRYPT_DATA_BLOB encoded) {
    auto rest = nextElement(encoded, true);
    if (!rest)
        return std::nullopt;
    const auto version = nextElement(*rest);
    const auto subject = nextElement(*rest);
    const auto key = nextElement(*rest);
    auto attributes = nextElement(*rest);
    if (!version || !subject || !key || !attributes || rest->cbData != 0)
        return std::nullopt;
    attributes->pbData[0] = 0x31; // a SET OF under an implicit tag
    const auto* number = decode<int>(X509_INTEGER, *version);
    const auto* publicKey = decode<CERT_PUBLIC_KEY_INFO>(X509_PUBLIC_KEY_INFO, *key);
    const auto* list = decode<CRYPT_ATTRIBUTES>(PKCS_ATTRIBUTES, *attributes);
    if (!number || !publicKey || !list)
        return std::nullopt;
    return CERT_REQUEST_INFO{static_cast<DWORD>(*number), *subject, *publicKey, list->cAttr, list->rgAttr};
}

std::optional<CERT_REQUEST_INFO> decodeRequest(const CRYPT_DATA_BLOB& toBeSigned) {
    if (const auto* whole = decode<CERT_REQUEST_INFO>(X509_CERT_REQUEST_TO_BE_SIGNED, toBeSigned)) {
        std::printf("decoded as a whole\n");
        return *whole;
    }
    if (GetLastError() != ERROR_FILE_NOT_FOUND) {
        std::printf("refused %08lX\n", GetLastError());
        return std::nullopt;
    }
    std::printf("decoded in parts\n");
    return decodeInParts(toBeSigned);
}

bool printExtensions(const CRYPT_DATA_BLOB& encoded) {
    const auto* extensions = decode<CERT_EXTENSIONS>(X509_EXTENSIONS, encoded);
    if (!extensions)
        return false;
    for (DWORD i = 0; i < extensions->cExtension; ++i) {
        const CERT_EXTENSION& extension = extensions->rgExtension[i];
        std::printf("  extension %s\n", extension.pszObjId);
        if (std::strcmp(extension.pszObjId, szOID_ENHANCED_KEY_USAGE) != 0)
            continue;
        const auto* usage = decode<CERT_ENHKEY_USAGE>(X509_ENHANCED_KEY_USAGE, extension.Value);
        if (!usage)
            return false;
        for (DWORD j = 0; j < usage->cUsageIdentifier; ++j)
            std::printf("    purpose %s\n", usage->rgpszUsageIdentifier[j]);
    }
    return true;
}

bool print(CERT_REQUEST_INFO request) {
    char subject[256] = "";
    CertNameToStrA(X509_ASN_ENCODING, &request.Subject, CERT_X500_NAME_STR, subject, sizeof subject);
    std::printf("version %lu\nsubject %s\nkey %s %lu\n", request.dwVersion, subject,
                request.SubjectPublicKeyInfo.Algorithm.pszObjId,
                CertGetPublicKeyLength(X509_ASN_ENCODING, &request.SubjectPublicKeyInfo));
    for (DWORD i = 0; i < request.cAttribute; ++i) {
        const CRYPT_ATTRIBUTE& attribute = request.rgAttribute[i];
        std::printf("attribute %s\n", attribute.pszObjId);
        if (std::strcmp(attribute.pszObjId, szOID_RSA_certExtensions) == 0 &&
            (attribute.cValue != 1 || !printExtensions(attribute.rgValue[0])))
            return false;
    }
    return true;
}

} // namespace

int main() {
    int count = 0;
    wchar_t** arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    if (!arguments || count != 2) {
        std::printf("p2s_windows_request_reader FILE.csr\n");
        return 2;
    }
    std::vector<BYTE> der = bytesOf(arguments[1]);
    const auto size = static_cast<DWORD>(der.size());
    // A certificate, a request and a revocation list are all signed in the same way; this is the type for it.
    const auto* signedContent = decode<CERT_SIGNED_CONTENT_INFO>(X509_CERT, {size, der.data()});
    if (!signedContent) {
        std::printf("refused %08lX\n", GetLastError());
        return 1;
    }
    // Before anything is taken apart.
    std::vector<BYTE> whole = der;
    auto request = decodeRequest(signedContent->ToBeSigned);
    if (!request || !print(*request))
        return 1;
    if (!CryptVerifyCertificateSignature(0, X509_ASN_ENCODING, whole.data(), size,
                                         &request->SubjectPublicKeyInfo)) {
        std::printf("signature refused %08lX\n", GetLastError());
        return 1;
    }
    std::printf("signature verifies\n");
    return 0;
}
