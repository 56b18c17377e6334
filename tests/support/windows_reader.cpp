// A judge of .pfx files that uses Windows' own API and nothing of this project:
//   p2s_windows_reader FILE.pfx PASSWORD-FILE
// imports the file into a store in memory and prints, one fact a line, what Windows finds there: each
// certificate with its thumbprint, its purposes in their order, whether its key is there, and whether the key
// signs for the certificate. Exit status 0 when at least one certificate has its key, 1 when Windows refuses
// the file.
#include <windows.h>

#include <wincrypt.h>

#include <cstdio>
#include <string>
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

std::wstring firstLine(const std::vector<BYTE>& utf8) {
    std::wstring text(utf8.size() + 1, L'\0');
    const int size =
        MultiByteToWideChar(CP_UTF8, 0, reinterpret_cast<const char*>(utf8.data()),
                            static_cast<int>(utf8.size()), text.data(), static_cast<int>(text.size()));
    text.resize(static_cast<std::size_t>(size));
    return text.substr(0, text.find_first_of(L"\r\n"));
}

void printThumbprint(PCCERT_CONTEXT certificate) {
    BYTE hash[20];
    DWORD size = sizeof hash;
    std::printf("certificate ");
    if (CertGetCertificateContextProperty(certificate, CERT_SHA1_HASH_PROP_ID, hash, &size)) {
        for (const BYTE byte : hash)
            std::printf("%02X", byte);
    }
    std::printf("\n");
}

void printPurposes(PCCERT_CONTEXT certificate) {
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, CERT_FIND_EXT_ONLY_ENHKEY_USAGE_FLAG, nullptr, &size))
        return;
    std::vector<BYTE> buffer(size);
    auto* usage = reinterpret_cast<CERT_ENHKEY_USAGE*>(buffer.data());
    if (!CertGetEnhancedKeyUsage(certificate, CERT_FIND_EXT_ONLY_ENHKEY_USAGE_FLAG, usage, &size))
        return;
    for (DWORD i = 0; i < usage->cUsageIdentifier; ++i)
        std::printf("  purpose %s\n", usage->rgpszUsageIdentifier[i]);
}

/// Signs with the private key and lets the certificate's public key verify it.
bool keySigns(PCCERT_CONTEXT certificate) {
    HCRYPTPROV provider = 0;
    DWORD keySpec = 0;
    BOOL mustFree = FALSE;
    if (!CryptAcquireCertificatePrivateKey(certificate, 0, nullptr, &provider, &keySpec, &mustFree))
        return false;
    if (keySpec == (AT_KEYEXCHANGE | AT_SIGNATURE)) // what Wine 8 says of every key that it imports
        keySpec = AT_KEYEXCHANGE;
    const BYTE text[] = "a text to sign";
    BYTE signature[1024];
    DWORD size = sizeof signature;
    HCRYPTHASH hash = 0;
    HCRYPTKEY publicKey = 0;
    const bool sound = CryptCreateHash(provider, CALG_SHA1, 0, 0, &hash) &&
                       CryptHashData(hash, text, sizeof text, 0) &&
                       CryptSignHashW(hash, keySpec, nullptr, 0, signature, &size) &&
                       CryptImportPublicKeyInfo(provider, X509_ASN_ENCODING,
                                                &certificate->pCertInfo->SubjectPublicKeyInfo, &publicKey) &&
                       CryptVerifySignatureW(hash, signature, size, publicKey, nullptr, 0);
    if (publicKey)
        CryptDestroyKey(publicKey);
    if (hash)
        CryptDestroyHash(hash);
    if (mustFree)
        CryptReleaseContext(provider, 0);
    return sound;
}

} // namespace

int main() {
    int count = 0;
    wchar_t** arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    if (!arguments || count != 3) {
        std::printf("p2s_windows_reader FILE.pfx PASSWORD-FILE\n");
        return 2;
    }
    std::vector<BYTE> pfx = bytesOf(arguments[1]);
    const std::wstring password = firstLine(bytesOf(arguments[2]));
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(pfx.size()), pfx.data()};
    const HCERTSTORE store = PFXImportCertStore(&blob, password.c_str(), CRYPT_USER_KEYSET);
    if (!store) {
        std::printf("refused %08lX\n", GetLastError());
        return 1;
    }
    bool hasKey = false;
    for (PCCERT_CONTEXT certificate = nullptr;
         (certificate = CertEnumCertificatesInStore(store, certificate)) != nullptr;) {
        printThumbprint(certificate);
        printPurposes(certificate);
        DWORD size = 0;
        if (!CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size))
            continue;
        hasKey = true;
        std::printf("  key\n");
        if (keySigns(certificate))
            std::printf("  signs\n");
    }
    CertCloseStore(store, 0);
    return hasKey ? 0 : 1;
}
