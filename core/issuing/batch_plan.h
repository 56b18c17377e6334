#pragma once

#include "core/issuing/batch.h"
#include "core/issuing/client_validity.h"
#include "core/issuing/people_list.h"

namespace p2s {

/// What a batch is to do, made before anything is issued.
struct BatchPlan {
    struct Refused {
        /// The address, as it was written.
        QString who;
        /// In the list of people, from 1; 0 when there is none.
        int line = 0;
        Error error;
    };
    QList<BatchItem> items;
    /// What cannot be issued, whatever is done.
    QList<Refused> refused;
};

/// Where the files of a batch go and how long its certificates live.
struct BatchPlace {
    /// Made by prepareBatchFolder.
    QString folder;
    ClientValidity validity;
    bool withSheets = true;
    IfExists ifExists = IfExists::Refuse;
};

/// Makes the folder, private to the user, when it is not there. Errors: FileNotWritable, FileIsLedger and the
/// others of makePrivateFolder.
Result<void> prepareBatchFolder(const QString& folder);

/// New certificates in place of \a olds for the same people: ADDRESS-NUMBER.pfx and .html, where the number
/// is that of the old certificate in the ledger. Errors: the ledger's.
Result<BatchPlan> renewalPlan(const QList<CertificateRecord>& olds, const BatchPlace& place,
                              const Ledger& ledger, const QDateTime& now);

/// What everybody on a list gets alike.
struct BatchCertificate {
    KeyAlgorithm key = KeyAlgorithm::Rsa2048;
    ExtendedKeyUsage extendedKeyUsage = ExtendedKeyUsage::p2sClient();
    /// For those of whom the list does not say it.
    InstallTarget target = InstallTarget::Windows;
};

/// A certificate of their own for everybody on \a people: ADDRESS.pfx and .html. Errors: the ledger's.
Result<BatchPlan> peoplePlan(const QList<PersonOnList>& people, const BatchCertificate& certificate,
                             const BatchPlace& place, const Ledger& ledger, const QDateTime& now);

} // namespace p2s
