#include "ui/wizard/wizard_path.h"

#include "ui/wizard/certificate_wizard.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct WizardPathWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::WizardPath)
};

} // namespace

QList<WizardPath> wizardPaths() {
    return {
        {QLatin1StringView("issuePathLink"),
         QLatin1StringView("person"),
         WizardPathWords::tr("&Give one person a certificate"),
         WizardPathWords::tr(
             "Or one certificate that several people share. A root that your gateway trusts signs it, "
             "and you get the .pfx file to hand over."),
         {PageId::Root, PageId::Person, PageId::Sharing, PageId::Review, PageId::Export, PageId::Issue,
          PageId::Result}},
        {QLatin1StringView("requestPathLink"),
         QLatin1StringView("certificate"),
         WizardPathWords::tr("&My organisation has a certificate authority"),
         WizardPathWords::tr(
             "Such as Active Directory Certificate Services: make a request for it to sign. The key stays "
             "here and waits for the reply."),
         {PageId::Person, PageId::RequestSend, PageId::Request}},
        {QLatin1StringView("replyPathLink"),
         QLatin1StringView("import"),
         WizardPathWords::tr("The certificate authority has &answered"),
         WizardPathWords::tr("Its certificate is checked and becomes the .pfx file to hand over."),
         {PageId::Reply, PageId::Export, PageId::Issue, PageId::Result}},
        // From a request in the list of those that wait; it was made before and is handed out again.
        {{}, {}, {}, {}, {PageId::Request}},
        {QLatin1StringView("inspectPathLink"),
         QLatin1StringView("certificate"),
         WizardPathWords::tr("&Look into a certificate"),
         WizardPathWords::tr("See what is in a certificate or .pfx file, also one that your authority issued "
                             "before, whether a "
                             "gateway would take it, and what to do when it does not."),
         {},
         [](CertificateWizard& wizard) { wizard.showInspector(); }},
    };
}

} // namespace p2s
