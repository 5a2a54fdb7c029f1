package org.folkmoot.mail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of mail a person wants, chosen on their own page or through the link in a mail. */
@Service
@Transactional(readOnly = true)
public class MailChoiceService {

    private final TurnedOffKinds turnedOff;
    private final MailLinks links;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    MailChoiceService(
            TurnedOffKinds turnedOff,
            MailLinks links,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.turnedOff = turnedOff;
        this.links = links;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Each kind that can be turned off, and whether it is on. */
    @PreAuthorize("isAuthenticated()")
    public Map<MailKind, Boolean> mine() {
        var off = turnedOff.findByMemberIdIn(List.of(currentMember.id().value())).stream()
                .map(TurnedOff::kind)
                .collect(Collectors.toSet());
        var mine = new LinkedHashMap<MailKind, Boolean>();
        Arrays.stream(MailKind.values())
                .filter(MailKind::canBeTurnedOff)
                .forEach(kind -> mine.put(kind, !off.contains(kind)));
        return mine;
    }

    /** @throws RefusedException CANNOT_BE_TURNED_OFF */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void choose(MailKind kind, boolean on) {
        choose(currentMember.id(), kind, on, false);
    }

    /** What the link is about. @throws RefusedException LINK_OVER, also for what is no link of ours */
    @PreAuthorize("permitAll")
    public LinkedChoice linked(String token) {
        var meant = meant(token);
        return new LinkedChoice(
                meant.kind(), !turnedOff.existsByMemberIdAndKind(meant.member().value(), meant.kind()));
    }

    /** The link itself says for whom; nobody needs to be signed in. @throws RefusedException LINK_OVER */
    @Transactional
    @PreAuthorize("permitAll")
    public LinkedChoice chooseByLink(String token, boolean on) {
        var meant = meant(token);
        choose(meant.member(), meant.kind(), on, true);
        return new LinkedChoice(meant.kind(), on);
    }

    private MailLinks.Meant meant(String token) {
        return links.read(token)
                .filter(meant -> !meant.over() && meant.kind().canBeTurnedOff())
                .filter(meant -> members.namesOf(Set.of(meant.member())).containsKey(meant.member()))
                .orElseThrow(() -> new RefusedException(MailRefusal.LINK_OVER));
    }

    private void choose(MemberId member, MailKind kind, boolean on, boolean byLink) {
        if (on) turnedOff.turnOn(member.value(), kind);
        else if (!turnedOff.existsByMemberIdAndKind(member.value(), kind))
            turnedOff.save(new TurnedOff(member, kind, byLink, clock.instant()));
    }
}
