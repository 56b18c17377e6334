// A judge of the user's certificate store that uses Windows' own API and nothing of this project:
//   p2s_windows_store_probe find THUMBPRINT
// looks for the certificate in CurrentUser\My and prints, one fact a line, its purposes in their order,
// whether its key is there, signs, and may be taken out, and in which of the user's stores its issuers are.
// Exit status 0 when it is there, its key signs and Client Authentication is its first purpose, else 1.
//   p2s_windows_store_probe stores
// prints what is in the user's stores, "CA THUMBPRINT", one a line.
//   p2s_windows_store_probe add STORE FILE.der
// puts a certificate without a key into the user's MY, CA or ROOT.
//   p2s_windows_store_probe make NAME
// puts a root into CurrentUser\My with the extensions of Microsoft's PowerShell sample (keyCertSign, no
// basicConstraints) and a key of a legacy provider that cannot be taken out, and prints its thumbprint.
//   p2s_windows_store_probe make-old NAME
// does so with the one extension that MakeCert writes, the authority key identifier of old.
#include <windows.h>

#include <wincrypt.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

constexpr DWORD encodings = X509_ASN_ENCODING | PKCS_7_ASN_ENCODING;
constexpr char clientAuthentication[] = "1.3.6.1.5.5.7.3.2";

int refused(const char* what) {
    std::printf("%s: %08lX\n", what, GetLastError());
    return 1;
}

HCERTSTORE open(const wchar_t* name) {
    return CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, name);
}

/// False when Client Authentication is not the first purpose.
bool printPurposes(PCCERT_CONTEXT certificate) {
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, CERT_FIND_EXT_ONLY_ENHKEY_USAGE_FLAG, nullptr, &size))
        return false;
    std::vector<BYTE> buffer(size);
    auto* usage = reinterpret_cast<CERT_ENHKEY_USAGE*>(buffer.data());
    if (!CertGetEnhancedKeyUsage(certificate, CERT_FIND_EXT_ONLY_ENHKEY_USAGE_FLAG, usage, &size))
        return false;
    for (DWORD i = 0; i < usage->cUsageIdentifier; ++i)
        std::printf("purpose %s\n", usage->rgpszUsageIdentifier[i]);
    return usage->cUsageIdentifier > 0 &&
           std::strcmp(usage->rgpszUsageIdentifier[0], clientAuthentication) == 0;
}

/// Signs with the private key, lets the certificate's public key verify it, and tries to take the key out.
bool keySigns(PCCERT_CONTEXT certificate) {
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE key = 0;
    DWORD keySpec = 0;
    BOOL mustFree = FALSE;
    if (!CryptAcquireCertificatePrivateKey(certificate, CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG, nullptr, &key,
                                           &keySpec, &mustFree))
        return false;
    BYTE digest[32] = "thirty-one letters to be signed";
    std::vector<BYTE> signature(1024);
    DWORD size = static_cast<DWORD>(signature.size());
    if (keySpec == CERT_NCRYPT_KEY_SPEC) {
        std::printf("key in CNG\n");
        BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
        if (NCryptSignHash(key, &padding, digest, sizeof digest, signature.data(), size, &size,
                           BCRYPT_PAD_PKCS1) != ERROR_SUCCESS)
            return false;
        BCRYPT_KEY_HANDLE publicKey = nullptr;
        const bool sound =
            CryptImportPublicKeyInfoEx2(X509_ASN_ENCODING, &certificate->pCertInfo->SubjectPublicKeyInfo, 0,
                                        nullptr, &publicKey) &&
            BCryptVerifySignature(publicKey, &padding, digest, sizeof digest, signature.data(), size,
                                  BCRYPT_PAD_PKCS1) == 0;
        DWORD policy = 0;
        DWORD length = 0;
        if (NCryptGetProperty(key, NCRYPT_EXPORT_POLICY_PROPERTY, reinterpret_cast<BYTE*>(&policy),
                              sizeof policy, &length, 0) == ERROR_SUCCESS &&
            (policy & (NCRYPT_ALLOW_EXPORT_FLAG | NCRYPT_ALLOW_PLAINTEXT_EXPORT_FLAG)))
            std::printf("exportable\n");
        return sound;
    }
    std::printf("key in a legacy provider\n");
    if (keySpec == (AT_KEYEXCHANGE | AT_SIGNATURE)) // what Wine 8 says of every key that it imports
        keySpec = AT_KEYEXCHANGE;
    HCRYPTHASH hash = 0;
    HCRYPTKEY publicKey = 0;
    HCRYPTKEY privateKey = 0;
    const char* step = nullptr;
    if (!CryptCreateHash(key, CALG_SHA1, 0, 0, &hash) || !CryptHashData(hash, digest, sizeof digest, 0))
        step = "hash";
    else if (!CryptSignHashW(hash, keySpec, nullptr, 0, signature.data(), &size))
        step = "sign";
    else if (!CryptImportPublicKeyInfo(key, X509_ASN_ENCODING, &certificate->pCertInfo->SubjectPublicKeyInfo,
                                       &publicKey) ||
             !CryptVerifySignatureW(hash, signature.data(), size, publicKey, nullptr, 0))
        step = "verify";
    if (step)
        std::printf("cannot %s with key %lu: %08lX\n", step, keySpec, GetLastError());
    DWORD length = 0;
    if (CryptGetUserKey(key, keySpec, &privateKey) &&
        CryptExportKey(privateKey, 0, PRIVATEKEYBLOB, 0, nullptr, &length))
        std::printf("exportable\n");
    return !step;
}

/// The stores that hold the issuers, nearest first.
void printIssuers(PCCERT_CONTEXT certificate) {
    const HCERTSTORE stores[] = {open(L"CA"), open(L"ROOT")};
    const char* const names[] = {"CA", "ROOT"};
    for (int i = 0; i < 2; ++i) {
        PCCERT_CONTEXT found = CertFindCertificateInStore(stores[i], encodings, 0, CERT_FIND_SUBJECT_NAME,
                                                          &certificate->pCertInfo->Issuer, nullptr);
        if (!found)
            continue;
        if (CryptVerifyCertificateSignature(0, X509_ASN_ENCODING, certificate->pbCertEncoded,
                                            certificate->cbCertEncoded,
                                            &found->pCertInfo->SubjectPublicKeyInfo)) {
            std::printf("issuer in %s\n", names[i]);
            if (!CertCompareCertificateName(encodings, &found->pCertInfo->Issuer, &found->pCertInfo->Subject))
                printIssuers(found);
        }
        CertFreeCertificateContext(found);
    }
    for (const HCERTSTORE store : stores)
        CertCloseStore(store, 0);
}

int find(const std::wstring& thumbprint) {
    if (thumbprint.size() != 40)
        return 2;
    BYTE bytes[20];
    for (std::size_t i = 0; i < sizeof bytes; ++i)
        bytes[i] = static_cast<BYTE>(std::stoul(thumbprint.substr(2 * i, 2), nullptr, 16));
    CRYPT_HASH_BLOB hash{sizeof bytes, bytes};
    const HCERTSTORE my = open(L"MY");
    PCCERT_CONTEXT certificate =
        CertFindCertificateInStore(my, encodings, 0, CERT_FIND_SHA1_HASH, &hash, nullptr);
    if (!certificate) {
        std::printf("not there\n");
        return 1;
    }
    std::printf("there\n");
    wchar_t name[256] = L"";
    DWORD size = sizeof name;
    if (CertGetCertificateContextProperty(certificate, CERT_FRIENDLY_NAME_PROP_ID, name, &size))
        std::printf("named %ls\n", name);
    const bool isClient = printPurposes(certificate);
    const bool signs = keySigns(certificate);
    if (signs)
        std::printf("signs\n");
    printIssuers(certificate);
    CertFreeCertificateContext(certificate);
    CertCloseStore(my, 0);
    return isClient && signs ? 0 : 1;
}

void printThumbprint(PCCERT_CONTEXT certificate) {
    BYTE hash[20];
    DWORD size = sizeof hash;
    if (CertGetCertificateContextProperty(certificate, CERT_SHA1_HASH_PROP_ID, hash, &size)) {
        for (const BYTE byte : hash)
            std::printf("%02X", byte);
    }
    std::printf("\n");
}

int printStores() {
    const wchar_t* const names[] = {L"MY", L"CA", L"ROOT"};
    for (const wchar_t* name : names) {
        const HCERTSTORE store = open(name);
        if (!store)
            return refused("store");
        PCCERT_CONTEXT each = nullptr;
        while ((each = CertEnumCertificatesInStore(store, each)) != nullptr) {
            std::printf("%ls ", name);
            printThumbprint(each);
        }
        CertCloseStore(store, 0);
    }
    return 0;
}

/// As an administrator would, without a word to this project's programs.
int add(const wchar_t* name, const wchar_t* path) {
    BYTE der[4096];
    DWORD size = 0;
    const HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE || !ReadFile(file, der, sizeof der, &size, nullptr))
        return refused("file");
    CloseHandle(file);
    const HCERTSTORE store = open(name);
    if (!CertAddEncodedCertificateToStore(store, encodings, der, size, CERT_STORE_ADD_NEW, nullptr))
        return refused("store");
    CertCloseStore(store, 0);
    return 0;
}

enum class Kind { PowerShell, MakeCert };

int make(const std::wstring& commonName, Kind kind) {
    BYTE subject[512];
    DWORD size = sizeof subject;
    if (!CertStrToNameW(X509_ASN_ENCODING, (L"CN=" + commonName).c_str(), CERT_X500_NAME_STR, nullptr,
                        subject, &size, nullptr))
        return refused("name");
    CERT_NAME_BLOB name{size, subject};
    std::wstring container = L"p2s-probe-" + commonName;
    HCRYPTPROV provider = 0;
    HCRYPTKEY key = 0;
    // Not exportable: without CRYPT_EXPORTABLE.
    if (!CryptAcquireContextW(&provider, container.c_str(), MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES,
                              CRYPT_NEWKEYSET) ||
        !CryptGenKey(provider, AT_SIGNATURE, 2048U << 16, &key))
        return refused("key");
    wchar_t providerName[] = MS_ENH_RSA_AES_PROV_W;
    CRYPT_KEY_PROV_INFO place{container.data(), providerName, PROV_RSA_AES, 0, 0, nullptr, AT_SIGNATURE};
    CRYPT_ALGORITHM_IDENTIFIER algorithm{};
    algorithm.pszObjId = const_cast<char*>(szOID_RSA_SHA256RSA);
    BYTE keyCertSign[] = {0x03, 0x02, 0x02, 0x04};
    BYTE keyIdentifier[22] = {0x04, 0x14, 0x50, 0x32, 0x53};
    CERT_EXTENSION list[] = {
        {const_cast<char*>(szOID_KEY_USAGE), TRUE, {sizeof keyCertSign, keyCertSign}},
        {const_cast<char*>(szOID_SUBJECT_KEY_IDENTIFIER), FALSE, {sizeof keyIdentifier, keyIdentifier}},
    };
    BYTE oldIdentifier[] = {0x30, 0x03, 0x80, 0x01, 0x01};
    CERT_EXTENSION oldList[] = {
        {const_cast<char*>(szOID_AUTHORITY_KEY_IDENTIFIER), FALSE, {sizeof oldIdentifier, oldIdentifier}}};
    CERT_EXTENSIONS extensions{2, list};
    if (kind == Kind::MakeCert)
        extensions = {1, oldList};
    SYSTEMTIME start;
    GetSystemTime(&start);
    start.wDay = 1; // so that the end is a day that every year has
    SYSTEMTIME end = start;
    end.wYear = static_cast<WORD>(end.wYear + 2);
    PCCERT_CONTEXT certificate =
        CertCreateSelfSignCertificate(provider, &name, 0, &place, &algorithm, &start, &end, &extensions);
    if (!certificate)
        return refused("certificate");
    const HCERTSTORE my = open(L"MY");
    if (!CertAddCertificateContextToStore(my, certificate, CERT_STORE_ADD_NEW, nullptr))
        return refused("store");
    CertCloseStore(my, 0);
    printThumbprint(certificate);
    CertFreeCertificateContext(certificate);
    CryptDestroyKey(key);
    CryptReleaseContext(provider, 0); // only now Wine writes the key down
    return 0;
}

} // namespace

int main() {
    int count = 0;
    wchar_t** arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    if (arguments && count == 3 && std::wcscmp(arguments[1], L"find") == 0)
        return find(arguments[2]);
    if (arguments && count == 3 && std::wcscmp(arguments[1], L"make") == 0)
        return make(arguments[2], Kind::PowerShell);
    if (arguments && count == 3 && std::wcscmp(arguments[1], L"make-old") == 0)
        return make(arguments[2], Kind::MakeCert);
    if (arguments && count == 4 && std::wcscmp(arguments[1], L"add") == 0)
        return add(arguments[2], arguments[3]);
    if (arguments && count == 2 && std::wcscmp(arguments[1], L"stores") == 0)
        return printStores();
    std::printf("p2s_windows_store_probe find THUMBPRINT | stores | add STORE FILE.der | make NAME | "
                "make-old NAME\n");
    return 2;
}
