package org.folkmoot.mail;

import java.util.Set;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link in a mail that turns such mails off. The link itself says for whom; nobody needs to be signed in. */
@Service
@Transactional(readOnly = true)
public class MailChoiceService {

    private final MailKinds kinds;
    private final MailLinks links;
    private final MemberService members;

    MailChoiceService(MailKinds kinds, MailLinks links, MemberService members) {
        this.kinds = kinds;
        this.links = links;
        this.members = members;
    }

    /** What the link is about. @throws RefusedException LINK_OVER, also for what is no link of ours */
    @PreAuthorize("permitAll")
    public LinkedChoice linked(String token) {
        var meant = meant(token);
        return new LinkedChoice(
                kinds.title(meant.kind()), kinds.unwanted(Set.of(meant)).isEmpty());
    }

    /** @throws RefusedException LINK_OVER */
    @Transactional
    @PreAuthorize("permitAll")
    public LinkedChoice chooseByLink(String token, boolean on) {
        var meant = meant(token);
        kinds.choose(meant, on);
        return new LinkedChoice(kinds.title(meant.kind()), on);
    }

    private MailChoices.Addressed meant(String token) {
        return links.read(token)
                .filter(meant -> !meant.over() && kinds.canBeTurnedOff(meant.kind()))
                .filter(meant -> members.namesOf(Set.of(meant.member())).containsKey(meant.member()))
                .map(meant -> new MailChoices.Addressed(meant.member(), meant.kind()))
                .orElseThrow(() -> new RefusedException(MailRefusal.LINK_OVER));
    }
}
