#pragma once

#include "core/x509/email_name.h"
#include "core/x509/pkcs12_profile.h"

#include <optional>

namespace p2s {

/// A person of a list that each get a certificate.
struct PersonOnList {
    /// As it stands in the file.
    QString text;
    int line = 0;
    Result<EmailName> name;
    /// Where it will be installed, when the list says so.
    std::optional<InstallTarget> target = {};
};

/// Reads a CSV file (see readCsv) of people. The column called "address", "email", "e-mail", "mail", "cn",
/// "commonName", "userPrincipalName" or "UPN", in any case, has the addresses, and one called "for" where the
/// certificate will be installed (as `issue --for` names it); without such a line the first column does. Each
/// entry is judged by itself; one that came before is RecipientRepeated, an unknown place is WrongUsage.
/// Errors: those of readFile and readCsv, PeopleListWithoutAddresses.
Result<QList<PersonOnList>> readPeopleList(const QString& path);

} // namespace p2s
