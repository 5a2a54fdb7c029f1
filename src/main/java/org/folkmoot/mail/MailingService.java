package org.folkmoot.mail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail to many: how it will look, and what became of all that went out. No words of anybody's mail are shown. */
@Service
@Transactional(readOnly = true)
public class MailingService {

    private final MailMessages messages;
    private final MailLayout layout;
    private final MailKinds kinds;

    MailingService(MailMessages messages, MailLayout layout, MailKinds kinds) {
        this.messages = messages;
        this.layout = layout;
        this.kinds = kinds;
    }

    /** As it would arrive; the link that turns such mails off leads to the page itself. */
    @PreAuthorize("hasRole('MANAGER')")
    public MailPreview preview(MailKind kind, String subject, MailBody body) {
        var laid = layout.lay(
                MailText.subject(subject, MailMessage.SUBJECT_MAX), body.text(), body.html(), kinds.because(kind), "#");
        return new MailPreview(laid.text(), laid.html());
    }

    /** How many mails of a kind about one thing are in each state; every state is there. */
    @PreAuthorize("hasRole('MANAGER')")
    public Map<MailState, Long> counts(MailKind of, String kind, Object id) {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) counts.put(state, 0L);
        messages.countsAbout(WriteMail.thread(kind, id), of.name())
                .forEach(row -> counts.put(row.getState(), row.getMails()));
        return counts;
    }

    /** In order of writing. @param state one of them, or empty for all */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<MailResult> results(MailKind of, String kind, Object id, Optional<MailState> state, Pageable page) {
        var states = state.<Set<MailState>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MailState.class));
        return messages.about(WriteMail.thread(kind, id), of.name(), states, page);
    }
}
