package org.folkmoot.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to, in which words, and when. Without a row nobody has agreed. */
@Service
@Transactional(readOnly = true)
public class ConsentService {

    private final Consents consents;
    private final ConsentWordings wordings;
    private final CurrentWordings current;
    private final CurrentMember currentMember;
    private final MemberService members;
    private final AuditLog audit;
    private final PortalClock clock;

    ConsentService(
            Consents consents,
            ConsentWordings wordings,
            CurrentWordings current,
            CurrentMember currentMember,
            MemberService members,
            AuditLog audit,
            PortalClock clock) {
        this.consents = consents;
        this.wordings = wordings;
        this.current = current;
        this.currentMember = currentMember;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person has agreed to the wording as it stands now, and not withdrawn. For other modules. */
    @PreAuthorize("isAuthenticated()")
    public boolean holds(MemberId member, ConsentKind kind) {
        var wording = current.find(kind);
        return wording.isPresent()
                && consents.findFirstByMemberIdAndKindOrderBySaidAtDescIdDesc(member.value(), kind)
                        .filter(said -> said.holdsFor(wording.get()))
                        .isPresent();
    }

    /** Those of these people who have agreed, in two statements. For other modules. */
    @PreAuthorize("isAuthenticated()")
    public Set<MemberId> holding(Collection<MemberId> members, ConsentKind kind) {
        var wording = current.find(kind);
        if (members.isEmpty() || wording.isEmpty()) return Set.of();
        return consents
                .holding(
                        members.stream().map(MemberId::value).collect(Collectors.toSet()),
                        kind,
                        wording.get().id())
                .stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** Where the person signed in stands, kind by kind. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public List<ConsentState> mine() {
        var me = currentMember.id();
        return Arrays.stream(ConsentKind.values()).map(kind -> state(me, kind)).toList();
    }

    /**
     * The person signed in agrees to the wording they saw.
     *
     * @param edition of the wording on their page
     * @throws RefusedException WORDED_MEANWHILE when there is a newer one
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void agree(ConsentKind kind, int edition) {
        var wording = current.get(kind);
        if (wording.edition() != edition) throw new RefusedException(PrivacyRefusal.WORDED_MEANWHILE);
        say(currentMember.id(), wording, true);
    }

    /** Withdrawing is as easy as agreeing, and never refused. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void withdraw(ConsentKind kind) {
        say(currentMember.id(), current.get(kind), false);
    }

    /**
     * Through the signed link in a mail: withdrawn, or given again in words the person has agreed to before. Said twice it
     * is said once.
     *
     * @throws RefusedException WORDED_MEANWHILE when they have never agreed to the words as they stand now
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void sayByLink(MemberId member, ConsentKind kind, boolean given) {
        if (holds(member, kind) == given) return;
        var wording = current.get(kind);
        if (given && !consents.existsByMemberIdAndWordingIdAndGivenTrue(member.value(), wording.id()))
            throw new RefusedException(PrivacyRefusal.WORDED_MEANWHILE);
        say(member, wording, given);
    }

    /** When a person agreed and withdrew, newest first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public List<ConsentLine> linesOf(MemberId member) {
        var said = consents.findByMemberIdOrderBySaidAtDescIdDesc(member.value());
        var worded = wordings.findAllByIdIn(said.stream().map(Consent::wording).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ConsentWording::id, one -> one));
        return said.stream()
                .map(one -> {
                    var wording = worded.get(one.wording());
                    return new ConsentLine(
                            one.kind(),
                            one.given(),
                            wording == null ? 0 : wording.edition(),
                            wording == null ? "" : wording.words(),
                            one.saidAt());
                })
                .toList();
    }

    /** What is asked now. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public List<ConsentState> wordings() {
        return Arrays.stream(ConsentKind.values())
                .map(current::get)
                .map(one ->
                        new ConsentState(one.kind(), one.words(), one.edition(), one.validFrom(), false, false, null))
                .toList();
    }

    /**
     * From now on people are asked in these words. Who agreed to the earlier ones is asked again, and counts as not
     * having agreed until then.
     *
     * @param seen edition the person started from
     * @throws RefusedException WORDED_MEANWHILE, SAME_WORDS
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void word(ConsentKind kind, String words, int seen) {
        var before = current.get(kind);
        if (before.edition() != seen) throw new RefusedException(PrivacyRefusal.WORDED_MEANWHILE);
        var next = new ConsentWording(kind, seen + 1, words, currentMember.id(), clock.instant());
        if (next.words().equals(before.words())) throw new RefusedException(PrivacyRefusal.SAME_WORDS);
        try {
            wordings.saveAndFlush(next);
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(PrivacyRefusal.WORDED_MEANWHILE);
        }
        audit.record(new AuditLine(
                "privacy.audit.consent-worded", "consent", kind.name(), label(kind), before.words(), next.words()));
    }

    private void say(MemberId member, ConsentWording wording, boolean given) {
        consents.save(new Consent(member, wording, given, clock.instant()));
        audit.record(new AuditLine(
                given ? "privacy.audit.consent-given" : "privacy.audit.consent-withdrawn",
                "member",
                member.value().toString(),
                members.namesOf(Set.of(member)).getOrDefault(member, ""),
                null,
                label(wording.kind()) + ", edition " + wording.edition()));
    }

    private ConsentState state(MemberId member, ConsentKind kind) {
        var wording = current.get(kind);
        var said = consents.findFirstByMemberIdAndKindOrderBySaidAtDescIdDesc(member.value(), kind);
        var holds = said.filter(one -> one.holdsFor(wording)).isPresent();
        return new ConsentState(
                kind,
                wording.words(),
                wording.edition(),
                wording.validFrom(),
                holds,
                !holds && said.filter(Consent::given).isPresent(),
                said.map(Consent::saidAt).orElse(null));
    }

    private static String label(ConsentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
