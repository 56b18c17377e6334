#pragma once

#include "app/cli/verb_options.h"
#include "core/issuing/batch_plan.h"
#include "core/issuing/client_validity.h"
#include "core/issuing/roots.h"

namespace p2s::cli {

/// The options of verbs that issue many certificates at once.
struct BatchOptions {
    bool generatePassword = false;
    bool withoutSheets = false;
    bool force = false;
    int jobs = 1;
    SecretOptions secrets;

    /// Errors: WrongUsage when generated passwords could not be shown.
    Result<void> check(const Session& session) const;
    IfExists ifExists() const { return force ? IfExists::Replace : IfExists::Refuse; }
    /// The password of every file; empty with --generate-password. \a what is named in the question.
    Result<SecretBytes> password(SecretInput& secrets, const QString& what) const;
};
/// --password-file, --passphrase-file, --generate-password, --jobs, --no-sheets, --force.
void addBatchOptions(CLI::App& command, BatchOptions& options);

/// What a batch signs with: asked for before anything is made.
struct BatchSigner {
    /// Of every file; empty with --generate-password.
    SecretBytes password;
    UnlockedRoot root;
    ClientValidity validity;
};
/// \a what is named where the password is asked for. Errors: those of BatchOptions::password, unlockedRoot
/// and clientValidity.
Result<BatchSigner> batchSigner(const BatchOptions& options, const RootRecord& root, const QString& what,
                                const std::optional<int>& days, const QDateTime& now, const Session& session);

/// A batch that was carried out, with what belongs into the answer.
struct BatchReport {
    QList<BatchOutcome> outcomes;
    Answer answer;
};

/// Issues what \a plan says and answers `{"<member>": [issued…], "alreadyThere": […], "failed": [{"address",
/// "line"?, "error"}], "notReached": [addresses]}`, after "passwords" when they were generated: those are
/// printed one by one, each before its file is there (see ShownPasswords). Status 1 when something failed,
/// 130 when it was stopped. Errors: those of issueBatch.
Result<BatchReport> carryOut(const BatchPlan& plan, const UnlockedRoot& root, const BatchSettings& settings,
                             const QString& member, const Session& session);

} // namespace p2s::cli
