#pragma once

#include "app/cli/verb_options.h"
#include "core/issuing/batch_plan.h"

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

/// A batch that was carried out, with what belongs into the answer.
struct BatchReport {
    QList<BatchOutcome> outcomes;
    Answer answer;
};

/// Issues what \a plan says and answers `{"<member>": [issued…], "alreadyThere": […], "failed": [{"address",
/// "line"?, "error"}], "notReached": [addresses]}`, with "passwords" when they were generated. Status 1 when
/// something failed, 130 when it was stopped. Errors: those of issueBatch.
Result<BatchReport> carryOut(const BatchPlan& plan, const UnlockedRoot& root, const BatchSettings& settings,
                             const QString& member, const Session& session);

} // namespace p2s::cli
