package org.folkmoot.mail;

import java.util.Set;
import org.folkmoot.member.MemberId;

/** What people want by mail. A bean of the one module that asks them; this one knows only that mails have a kind. */
public interface MailChoices {

    /** A person and a kind of mail. */
    record Addressed(MemberId member, MailKind kind) {}

    boolean knows(MailKind kind);

    /** A few words for the page behind the link, such as "Answers to my ideas". */
    String title(MailKind kind);

    /** For the foot of a mail: why somebody gets it. */
    String because(MailKind kind);

    /** Those of these that a person does not want. One statement, however many they are. */
    Set<Addressed> unwanted(Set<Addressed> mails);

    /** The person pressed the link in a mail; pressing it twice is as good as once. */
    void choose(Addressed mails, boolean on);
}
