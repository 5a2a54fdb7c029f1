package org.folkmoot.mail;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a kind of mail is called and who does not want it: the necessary ones known here, all others by {@link MailChoices}. */
@Component
class MailKinds {

    private final ObjectProvider<MailChoices> choices;
    private final MessageSource messages;

    MailKinds(ObjectProvider<MailChoices> choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    boolean canBeTurnedOff(MailKind kind) {
        return kind.canBeTurnedOff() && known(kind).findAny().isPresent();
    }

    String title(MailKind kind) {
        return known(kind).map(choice -> choice.title(kind)).findFirst().orElseGet(() -> own("mail.kind.NECESSARY"));
    }

    String because(MailKind kind) {
        return known(kind)
                .map(choice -> choice.because(kind))
                .findFirst()
                .orElseGet(() -> own("mail.because.NECESSARY"));
    }

    Set<MailChoices.Addressed> unwanted(Set<MailChoices.Addressed> mails) {
        var asked = mails.stream().filter(mail -> mail.kind().canBeTurnedOff()).collect(Collectors.toSet());
        if (asked.isEmpty()) return Set.of();
        return choices.stream()
                .flatMap(choice -> choice.unwanted(asked).stream())
                .collect(Collectors.toSet());
    }

    void choose(MailChoices.Addressed mails, boolean on) {
        known(mails.kind()).forEach(choice -> choice.choose(mails, on));
    }

    private Stream<MailChoices> known(MailKind kind) {
        return choices.stream().filter(choice -> choice.knows(kind));
    }

    private String own(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
