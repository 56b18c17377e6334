#include "app/cli/certificate_options.h"

#include "app/cli/words.h"

namespace p2s::cli {

Result<CertificateName> CertificateOptions::name(const Ledger& ledger) const {
    CertificateName name;
    if (int(thumbprint.has_value()) + int(serial.has_value()) + int(commonName.has_value()) != 1)
        return wrongUsage(
            Words::tr("one of “%1”, “%2” and “%3” is needed.")
                .arg(QStringLiteral("--thumbprint"), QStringLiteral("--serial"), QStringLiteral("--cn")));
    if (thumbprint) {
        name.text = toText(*thumbprint);
    } else if (serial) {
        name.kind = CertificateName::Kind::Serial;
        name.text = toText(*serial);
    } else {
        name.kind = CertificateName::Kind::CommonName;
        name.text = toText(*commonName);
    }
    if (root) {
        const auto record = ledger.root(toText(*root));
        if (!record)
            return tl::unexpected(record.error());
        name.rootId = record->id;
    }
    return name;
}

Result<CertificateRecord> CertificateOptions::find(const Ledger& ledger, const QDateTime& now) const {
    const auto meant = name(ledger);
    return meant ? certificateNamed(*meant, ledger, now) : tl::unexpected(meant.error());
}

Result<QList<CertificateRecord>> CertificateOptions::findAll(const Ledger& ledger,
                                                             const QDateTime& now) const {
    const auto meant = name(ledger);
    return meant ? certificatesNamed(*meant, ledger, now) : tl::unexpected(meant.error());
}

void addCertificateOptions(CLI::App& command, CertificateOptions& options) {
    command
        .add_option("--thumbprint", options.thumbprint,
                    Words::tr("The certificate with this thumbprint, SHA-1 or SHA-256.").toStdString())
        ->type_name("HEX");
    command
        .add_option("--serial", options.serial,
                    Words::tr("The certificate with this serial number.").toStdString())
        ->type_name("HEX");
    command
        .add_option("--cn", options.commonName,
                    Words::tr("The certificate with this common name, if there is only one.").toStdString())
        ->type_name("ADDRESS");
    command.add_option("--root", options.root, Words::tr("Only under this root.").toStdString())
        ->type_name("NAME");
}

} // namespace p2s::cli
