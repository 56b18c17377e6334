#include "core/issuing/repair.h"

#include "core/readiness/client_readiness.h"
#include "core/readiness/file_readiness.h"
#include "core/x509/issuer_chain.h"

#include <algorithm>

namespace p2s {

Result<RepairedBundle> repairBundle(const RepairRequest& request, const QDateTime& now) {
    const CertificateFile& source = request.source;
    if (!source.key)
        return failure(ErrorCode::KeyMissing, request.path);
    if (auto usable = checkPkcs12Password(request.password); !usable)
        return tl::unexpected(usable.error());
    if (!request.sourcePath.isEmpty() && isSameFile(request.sourcePath, request.path))
        return failure(ErrorCode::FileIsSource, request.path);
    if (auto writable = checkWritable(request.path, request.ifExists); !writable)
        return tl::unexpected(writable.error());
    const QList<Certificate> all = source.certificates + request.additions;
    const auto leaf = std::find_if(all.begin(), all.end(), [&source](const Certificate& certificate) {
        return certificate.matches(*source.key);
    });
    if (leaf == all.end())
        return failure(ErrorCode::KeyMismatch, request.path);
    RepairedBundle repaired{*leaf, chainAbove(*leaf, all, {.now = now}), {}, {}};
    repaired.before = source.pkcs12 ? assessBundleFor(*source.pkcs12, request.target, now)
                                    : assessFile(source, now).findings;
    const QString friendlyName = source.pkcs12 && checkFriendlyName(source.pkcs12->friendlyName())
                                     ? source.pkcs12->friendlyName()
                                     : QString();
    const auto bytes = writePkcs12({*source.key, repaired.leaf, repaired.chain, friendlyName},
                                   request.password, Pkcs12Profile::forTarget(request.target));
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Read back before anything is written: a file that does not open is worth nothing.
    const auto bundle = Pkcs12Bundle::read(*bytes, request.password, request.path);
    if (!bundle || !bundle->keyMatches() || bundle->chain({.now = now}) != repaired.chain)
        return failure(ErrorCode::SelfCheckFailed, request.path);
    repaired.after = assessBundleFor(*bundle, request.target, now);
    if (auto written = writePrivateFile(request.path, *bytes, request.ifExists); !written)
        return tl::unexpected(written.error());
    return repaired;
}

} // namespace p2s
