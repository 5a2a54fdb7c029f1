package org.folkmoot.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.account.AccountLetter;
import org.folkmoot.account.SecondFactorChanged;
import org.folkmoot.account.SignInWayChanged;
import org.folkmoot.account.SignInWayKind;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.PasswordChanged;
import org.folkmoot.privacy.DeletionAsked;
import org.folkmoot.privacy.DeletionUndone;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;

/** Every letter about somebody's own account, as its listener writes it. */
final class OwnMails {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2035-04-02T09:30:00Z");
    private static final MemberId ANNA = new MemberId(UUID.randomUUID());

    private OwnMails() {}

    /** Name of the template and the mail. */
    static Map<String, WriteMail> all() {
        var written = new ArrayList<WriteMail>();
        var words = new MailWords(MailTemplates.messages());
        var settings = new FolkmootSettings(Path.of("target"), "https://folkmoot.example.org", LONDON);
        var dates = new Dates(new PortalClock(LONDON));
        var writer = new KeepingWriter(written);
        var mails = new LinkedHashMap<String, WriteMail>();

        var account = new AccountMails(writer, words, settings, dates);
        for (var kind : AccountLetter.Kind.values()) {
            account.on(letter(kind));
            mails.put("account-" + name(kind), written.removeLast());
        }
        account.on(new PasswordChanged(ANNA, false, NOW));
        mails.put("password-changed", written.removeLast());

        var ways = new SignInWayMails(writer, words, settings, dates);
        for (var kind : SignInWayKind.values())
            for (var added : List.of(true, false)) {
                ways.on(new SignInWayChanged(ANNA, kind, "Anna's telephone", added, NOW));
                mails.put("sign-in-way-" + name(kind) + (added ? "-added" : "-removed"), written.removeLast());
            }
        for (var change : SecondFactorChanged.Change.values()) {
            ways.on(new SecondFactorChanged(ANNA, change, NOW));
            mails.put("second-factor-" + name(change), written.removeLast());
        }

        var deletion = new DeletionMails(writer, words, settings, dates);
        deletion.on(new DeletionAsked(ANNA, NOW, true, false, NOW));
        mails.put("deletion-asked", written.removeLast());
        deletion.on(new DeletionAsked(ANNA, NOW, false, false, NOW));
        mails.put("deletion-asked-for", written.removeLast());
        deletion.on(new DeletionAsked(ANNA, NOW, false, true, NOW));
        mails.put("deletion-inactive", written.removeLast());
        deletion.on(new DeletionUndone(ANNA, NOW));
        mails.put("deletion-undone", written.removeLast());
        return mails;
    }

    private static AccountLetter letter(AccountLetter.Kind kind) {
        var details =
                switch (kind) {
                    case DECLINED -> List.of("We could not find anybody of that name at the council.");
                    case INVITATION ->
                        List.of(
                                "Mary Manager",
                                "Blythvale Mill",
                                "We met at the mill.\n\nIt would be good to have you.");
                    case NEW_EMAIL, EMAIL_CHANGED, EMAIL_HAS_ACCOUNT -> List.of("anna@example.org");
                    case OLD_EMAIL -> List.of("anna.lark@example.org", "email/stop?token=" + "x".repeat(43));
                    case CONFIRM, HAS_ACCOUNT, WELCOME, RESET, SIGN_IN -> List.<String>of();
                };
        var link =
                switch (kind) {
                    case DECLINED, EMAIL_CHANGED, EMAIL_HAS_ACCOUNT -> "";
                    default -> "https://folkmoot.example.org/link?token=" + "x".repeat(43);
                };
        return new AccountLetter(
                kind,
                new EmailAddress("anna@example.org"),
                ANNA,
                "Anna Lark",
                link.replace("https://folkmoot.example.org/", ""),
                NOW,
                details);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Keeps what it is to write. */
    @SuppressWarnings("NullAway")
    private static final class KeepingWriter extends MailWriter {

        private final List<WriteMail> written;

        KeepingWriter(List<WriteMail> written) {
            super(null, null, null, null, null, null);
            this.written = written;
        }

        @Override
        public void write(List<WriteMail> asked) {
            written.addAll(asked);
        }
    }
}
