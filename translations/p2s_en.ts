<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>p2s::AttentionPart</name>
    <message numerus="yes">
        <source>%n root(s) expire within 30 days, %1 on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) expire within 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for the certificate authority&apos;s reply.</source>
        <translation>
            <numerusform>%n request waits for the certificate authority&apos;s reply.</numerusform>
            <numerusform>%n requests wait for the certificate authority&apos;s reply.</numerusform>
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
</context>
<context>
    <name>p2s::LedgerWindow</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>p2s::RootCreateForm</name>
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
