<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>p2s::AttentionPart</name>
    <message numerus="yes">
        <source>%n request(s) wait for the certificate authority&apos;s reply.</source>
        <translation>
            <numerusform>%n request waits for the certificate authority&apos;s reply.</numerusform>
            <numerusform>%n requests wait for the certificate authority&apos;s reply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) expire within 30 days, %1 on %2.</source>
        <translation>
            <numerusform>%n root expires within 30 days: %1 on %2.</numerusform>
            <numerusform>%n roots expire within 30 days, %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) expire within 30 days.</source>
        <translation>
            <numerusform>%n certificate expires within 30 days.</numerusform>
            <numerusform>%n certificates expire within 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::AzureRevokedList</name>
    <message numerus="yes">
        <source>%n certificates are in this list: all that the ledger has as revoked and that have not expired. Add whatever else the gateway refuses; a deployment takes everything off its list that is not in this one.</source>
        <translation>
            <numerusform>%n certificate is in this list: all that the ledger has as revoked and that has not expired. Add whatever else the gateway refuses; a deployment takes everything off its list that is not in this one.</numerusform>
            <numerusform>%n certificates are in this list: all that the ledger has as revoked and that have not expired. Add whatever else the gateway refuses; a deployment takes everything off its list that is not in this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BatchTask</name>
    <message numerus="yes">
        <source>%n certificate(s) are renewed: a new key for the same people. The old ones work until they expire or are revoked.</source>
        <translation>
            <numerusform>%n certificate is renewed: a new key for the same people. The old one works until it expires or is revoked.</numerusform>
            <numerusform>%n certificates are renewed: new keys for the same people. The old ones work until they expire or are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get a certificate of their own.</source>
        <translation>
            <numerusform>%n person gets a certificate of their own.</numerusform>
            <numerusform>%n people get a certificate of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::BatchWindow</name>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”.</source>
        <translation>
            <numerusform>%n certificate was issued into “%1”.</numerusform>
            <numerusform>%n certificates were issued into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n certificate(s).</source>
        <translation>
            <numerusform>Stopped after %n certificate.</numerusform>
            <numerusform>Stopped after %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) could not be issued.</source>
        <translation>
            <numerusform>%n certificate could not be issued.</numerusform>
            <numerusform>%n certificates could not be issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued into “%1”; the others were there.</source>
        <translation>
            <numerusform>%n certificate was issued into “%1”; the others were there.</numerusform>
            <numerusform>%n certificates were issued into “%1”; the others were there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::CalendarButton</name>
    <message numerus="yes">
        <source>%n days on which something ends are saved as “%1”.</source>
        <translation>
            <numerusform>%n day on which something ends is saved as “%1”.</numerusform>
            <numerusform>%n days on which something ends are saved as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::Cli</name>
    <message numerus="yes">
        <source>Will not work. Problems found: %n.</source>
        <translation>
            <numerusform>Will not work. Problems found: %n.</numerusform>
            <numerusform>Will not work. Problems found: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will work. Warnings: %n.</source>
        <translation>
            <numerusform>Will work. Warnings: %n.</numerusform>
            <numerusform>Will work. Warnings: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>Nothing expires within %n day.</numerusform>
            <numerusform>Nothing expires within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation list number %1 of the root %2, with %n certificates.</source>
        <translation>
            <numerusform>Revocation list number %1 of the root %2, with %n certificate.</numerusform>
            <numerusform>Revocation list number %1 of the root %2, with %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>The gateway has %n root.</numerusform>
            <numerusform>The gateway has %n roots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>It has room for %n more.</numerusform>
            <numerusform>It has room for %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses %n thumbprints.</source>
        <translation>
            <numerusform>The gateway refuses %n thumbprint.</numerusform>
            <numerusform>The gateway refuses %n thumbprints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted as being on the gateway: %n revocations.</source>
        <translation>
            <numerusform>Noted as being on the gateway: %n revocation.</numerusform>
            <numerusform>Noted as being on the gateway: %n revocations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are on the gateway without being noted here; --note does that.</source>
        <translation>
            <numerusform>%n revocation is on the gateway without being noted here; --note does that.</numerusform>
            <numerusform>%n revocations are on the gateway without being noted here; --note does that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are on it.</source>
        <translation>
            <numerusform>%n certificate is on it.</numerusform>
            <numerusform>%n certificates are on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n certificates.</source>
        <translation>
            <numerusform>It holds %n certificate.</numerusform>
            <numerusform>It holds %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>%n event happened after the backup and is in the kept ledger only.</numerusform>
            <numerusform>%n events happened after the backup and are in the kept ledger only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were issued.</source>
        <translation>
            <numerusform>%n certificate was issued.</numerusform>
            <numerusform>%n certificates were issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there from an earlier run.</source>
        <translation>
            <numerusform>%n was there from an earlier run.</numerusform>
            <numerusform>%n were there from an earlier run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be issued.</source>
        <translation>
            <numerusform>%n could not be issued.</numerusform>
            <numerusform>%n could not be issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a certificate under the new root.</source>
        <translation>
            <numerusform>%n person has a certificate under the new root.</numerusform>
            <numerusform>%n people have a certificate under the new root.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have none under it yet:</source>
        <translation>
            <numerusform>%n person has none under it yet:</numerusform>
            <numerusform>%n people have none under it yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have none in their place under it yet:</source>
        <translation>
            <numerusform>%n shared certificate has none in its place under it yet:</numerusform>
            <numerusform>%n shared certificates have none in their place under it yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was begun less than %n minute(s) ago is left alone: its program may be at work.</source>
        <translation>
            <numerusform>What was begun less than %n minute ago is left alone: its program may be at work.</numerusform>
            <numerusform>What was begun less than %n minutes ago is left alone: its program may be at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::GatewayCompareDialog</name>
    <message numerus="yes">
        <source>The gateway has %n roots.</source>
        <translation>
            <numerusform>The gateway has %n root.</numerusform>
            <numerusform>The gateway has %n roots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has room for %n more.</source>
        <translation>
            <numerusform>It has room for %n more.</numerusform>
            <numerusform>It has room for %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It refuses %n thumbprints.</source>
        <translation>
            <numerusform>It refuses %n thumbprint.</numerusform>
            <numerusform>It refuses %n thumbprints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n differences the gravest are shown.</source>
        <translation>
            <numerusform>The one difference is shown (%n).</numerusform>
            <numerusform>Of %n differences the gravest are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocations have arrived on the gateway without being noted here.</source>
        <translation>
            <numerusform>%n revocation has arrived on the gateway without being noted here.</numerusform>
            <numerusform>%n revocations have arrived on the gateway without being noted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocations are noted as being on the gateway.</source>
        <translation>
            <numerusform>%n revocation is noted as being on the gateway.</numerusform>
            <numerusform>%n revocations are noted as being on the gateway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LeaverPart</name>
    <message numerus="yes">
        <source>%1 gets in with %n certificates.</source>
        <translation>
            <numerusform>%1 gets in with %n certificate.</numerusform>
            <numerusform>%1 gets in with %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets in with %n revoked certificates: the gateway does not know yet.</source>
        <translation>
            <numerusform>%1 gets in with %n revoked certificate: the gateway does not know yet.</numerusform>
            <numerusform>%1 gets in with %n revoked certificates: the gateway does not know yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked ones let this person in too, until the gateway knows.</source>
        <translation>
            <numerusform>%n revoked one lets this person in too, until the gateway knows.</numerusform>
            <numerusform>%n revoked ones let this person in too, until the gateway knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFilter</name>
    <message numerus="yes">
        <source>Ends within %n days</source>
        <translation>
            <numerusform>Ends within %n day</numerusform>
            <numerusform>Ends within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerFlaw</name>
    <message numerus="yes">
        <source>The search index “%1” is damaged: it does not fit %n certificate(s), the first is number %2. A list or a search may leave them out.</source>
        <translation>
            <numerusform>The search index “%1” is damaged: it does not fit %n certificate, the first is number %2. A list or a search may leave it out.</numerusform>
            <numerusform>The search index “%1” is damaged: it does not fit %n certificates, the first is number %2. A list or a search may leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerMenu</name>
    <message numerus="yes">
        <source>The ledger is restored. %n events happened after the backup and are in the kept ledger only.</source>
        <translation>
            <numerusform>The ledger is restored. %n event happened after the backup and is in the kept ledger only.</numerusform>
            <numerusform>The ledger is restored. %n events happened after the backup and are in the kept ledger only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::LedgerWindow</name>
    <message numerus="yes">
        <source>Re&amp;new %n…</source>
        <translation>
            <numerusform>Re&amp;new %n…</numerusform>
            <numerusform>Re&amp;new %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RecipientsPart</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n address(es) to be put right:</source>
        <comment>behind &apos;3 people&apos;</comment>
        <translation>
            <numerusform>%1, and %n address to be put right:</numerusform>
            <numerusform>%1, and %n addresses to be put right:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RenewalChoice</name>
    <message numerus="yes">
        <source>%n revoked certificate(s) are left out: they are not to let anybody in again.</source>
        <translation>
            <numerusform>%n revoked certificate is left out: it is not to let anybody in again.</numerusform>
            <numerusform>%n revoked certificates are left out: they are not to let anybody in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superseded certificate(s) are left out: new ones took their place already.</source>
        <translation>
            <numerusform>%n superseded certificate is left out: a new one took its place already.</numerusform>
            <numerusform>%n superseded certificates are left out: new ones took their place already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) that were never finished are left out.</source>
        <translation>
            <numerusform>%n certificate that was never finished is left out.</numerusform>
            <numerusform>%n certificates that were never finished are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::ResultPage</name>
    <message numerus="yes">
        <source>Ne&amp;xt of %n people: %1</source>
        <translation>
            <numerusform>Ne&amp;xt, the last one of %n: %1</numerusform>
            <numerusform>Ne&amp;xt of %n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RevocationListDialog</name>
    <message numerus="yes">
        <source>List number %1 with %n certificates is saved as “%2”.</source>
        <translation>
            <numerusform>List number %1 with %n certificate is saved as “%2”.</numerusform>
            <numerusform>List number %1 with %n certificates is saved as “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RevokeResultPage</name>
    <message numerus="yes">
        <source>%n people are cut off together.</source>
        <translation>
            <numerusform>%n person is cut off.</numerusform>
            <numerusform>%n people are cut off together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no other certificate.</source>
        <translation>
            <numerusform>%n of them has no other certificate.</numerusform>
            <numerusform>%n of them have no other certificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of the %n people without another</source>
        <translation>
            <numerusform>Issue on&amp;e to the %n person without another</numerusform>
            <numerusform>Issue one to &amp;each of the %n people without another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue one to &amp;each of these %n people</source>
        <translation>
            <numerusform>Issue on&amp;e to this person</numerusform>
            <numerusform>Issue one to &amp;each of these %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue a new &amp;shared one to these %n people</source>
        <translation>
            <numerusform>Issue a new &amp;shared one to this person</numerusform>
            <numerusform>Issue a new &amp;shared one to these %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RevokeWizard</name>
    <message numerus="yes">
        <source>This certificate is shared: %n people are cut off together.</source>
        <translation>
            <numerusform>This certificate is shared: %n person is cut off.</numerusform>
            <numerusform>This certificate is shared: %n people are cut off together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RolloverWindow</name>
    <message numerus="yes">
        <source>%n people have a certificate under %1.</source>
        <translation>
            <numerusform>%n person has a certificate under %1.</numerusform>
            <numerusform>%n people have a certificate under %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none yet.</source>
        <translation>
            <numerusform>%n has none yet.</numerusform>
            <numerusform>%n have none yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no certificate under the new root. They cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>%n person has no certificate under the new root. They cannot connect any more once the old one is off the gateway.</numerusform>
            <numerusform>%n people have no certificate under the new root. They cannot connect any more once the old one is off the gateway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under the new root. What uses them cannot connect any more once the old one is off the gateway.</source>
        <translation>
            <numerusform>%n shared certificate has no successor under the new root. What uses it cannot connect any more once the old one is off the gateway.</numerusform>
            <numerusform>%n shared certificates have no successor under the new root. What uses them cannot connect any more once the old one is off the gateway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared certificates have no successor under it.</source>
        <translation>
            <numerusform>%n shared certificate has no successor under it.</numerusform>
            <numerusform>%n shared certificates have no successor under it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RootChoice</name>
    <message numerus="yes">
        <source>%n root(s) on this computer, ready to be unlocked.</source>
        <translation>
            <numerusform>%n root on this computer, ready to be unlocked.</numerusform>
            <numerusform>%n roots on this computer, ready to be unlocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RootOverview</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>a date that is near</comment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::RootTermsPart</name>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>behind the number in a spin box</comment>
        <translation>
            <numerusform> year</numerusform>
            <numerusform> years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>p2s::SharingPage</name>
    <message numerus="yes">
        <source>Shared by %n person(s)</source>
        <translation>
            <numerusform>Shared by %n person</numerusform>
            <numerusform>Shared by %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
