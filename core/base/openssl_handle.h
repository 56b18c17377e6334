#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace p2s {

/// How OpenSSL lets go of a T. One specialisation per handle, below; there is no other place that frees one.
template <typename T> struct OpensslFree;

/// Owns one OpenSSL handle. The only smart pointer for them in this project.
template <typename T> using OpensslHandle = std::unique_ptr<T, OpensslFree<T>>;

// A type's name cannot stand in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define P2S_OPENSSL_FREE(Type, function)                                                                     \
    template <> struct OpensslFree<Type> {                                                                   \
        void operator()(Type* handle) const { function(handle); }                                            \
    }
P2S_OPENSSL_FREE(ASN1_OBJECT, ASN1_OBJECT_free);
// ASN1_INTEGER, ASN1_OCTET_STRING and ASN1_TIME are the same C type.
P2S_OPENSSL_FREE(ASN1_STRING, ASN1_STRING_free);
P2S_OPENSSL_FREE(ASN1_TYPE, ASN1_TYPE_free);
P2S_OPENSSL_FREE(AUTHORITY_KEYID, AUTHORITY_KEYID_free);
P2S_OPENSSL_FREE(BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free);
P2S_OPENSSL_FREE(BIGNUM, BN_free);
P2S_OPENSSL_FREE(BIO, BIO_free_all);
P2S_OPENSSL_FREE(CMS_ContentInfo, CMS_ContentInfo_free);
P2S_OPENSSL_FREE(EVP_MD_CTX, EVP_MD_CTX_free);
P2S_OPENSSL_FREE(EVP_PKEY, EVP_PKEY_free);
P2S_OPENSSL_FREE(EVP_PKEY_CTX, EVP_PKEY_CTX_free);
P2S_OPENSSL_FREE(EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free);
P2S_OPENSSL_FREE(GENERAL_NAME, GENERAL_NAME_free);
P2S_OPENSSL_FREE(GENERAL_NAMES, GENERAL_NAMES_free);
P2S_OPENSSL_FREE(NAME_CONSTRAINTS, NAME_CONSTRAINTS_free);
P2S_OPENSSL_FREE(OSSL_LIB_CTX, OSSL_LIB_CTX_free);
P2S_OPENSSL_FREE(OSSL_PARAM, OSSL_PARAM_free);
P2S_OPENSSL_FREE(OSSL_PARAM_BLD, OSSL_PARAM_BLD_free);
P2S_OPENSSL_FREE(OSSL_PROVIDER, OSSL_PROVIDER_unload);
P2S_OPENSSL_FREE(PKCS12, PKCS12_free);
P2S_OPENSSL_FREE(PKCS7, PKCS7_free);
P2S_OPENSSL_FREE(PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free);
P2S_OPENSSL_FREE(SSL, SSL_free);
P2S_OPENSSL_FREE(SSL_CTX, SSL_CTX_free);
P2S_OPENSSL_FREE(X509, X509_free);
P2S_OPENSSL_FREE(X509_ALGOR, X509_ALGOR_free);
P2S_OPENSSL_FREE(X509_CRL, X509_CRL_free);
P2S_OPENSSL_FREE(X509_EXTENSION, X509_EXTENSION_free);
P2S_OPENSSL_FREE(X509_NAME, X509_NAME_free);
P2S_OPENSSL_FREE(X509_REQ, X509_REQ_free);
P2S_OPENSSL_FREE(X509_REVOKED, X509_REVOKED_free);
P2S_OPENSSL_FREE(X509_SIG, X509_SIG_free);
P2S_OPENSSL_FREE(X509_STORE, X509_STORE_free);
P2S_OPENSSL_FREE(X509_STORE_CTX, X509_STORE_CTX_free);
// NOLINTEND(bugprone-macro-parentheses)
#undef P2S_OPENSSL_FREE

template <> struct OpensslFree<STACK_OF(X509)> {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
template <> struct OpensslFree<STACK_OF(X509_EXTENSION)> {
    void operator()(STACK_OF(X509_EXTENSION) * stack) const {
        sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
    }
};
template <> struct OpensslFree<STACK_OF(PKCS7)> {
    void operator()(STACK_OF(PKCS7) * stack) const { sk_PKCS7_pop_free(stack, PKCS7_free); }
};
template <> struct OpensslFree<STACK_OF(PKCS12_SAFEBAG)> {
    void operator()(STACK_OF(PKCS12_SAFEBAG) * stack) const {
        sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
    }
};

} // namespace p2s
