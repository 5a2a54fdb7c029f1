package org.folkmoot.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Job titles and what they were before. Always in the transaction of whoever asks. */
@Component
class Jobs {

    private final JobChanges changes;
    private final Members members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    Jobs(JobChanges changes, Members members, CurrentMember currentMember, PortalClock clock) {
        this.changes = changes;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @throws org.folkmoot.shared.RefusedException AFFILIATION_ENDED */
    void change(Affiliation held, String jobTitle) {
        var before = held.jobTitle();
        if (held.changeJob(jobTitle, clock.today()))
            changes.save(new JobChange(held, before, currentMember.id(), clock.instant()));
    }

    /** By affiliation, newest first. Two statements. */
    Map<UUID, List<FormerJob>> of(Collection<Affiliation> held) {
        if (held.isEmpty()) return Map.of();
        var all = changes.findByAffiliationIdInOrderByChangedAtDescIdDesc(ids(held));
        var by = all.stream().map(JobChange::changedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = members.namesOf(by).stream()
                .collect(Collectors.toMap(Members.NameOfMember::getId, Members.NameOfMember::getName));
        return all.stream()
                .collect(Collectors.groupingBy(
                        JobChange::affiliation,
                        Collectors.mapping(
                                one -> new FormerJob(
                                        one.titleBefore(),
                                        one.changedBy() == null ? null : names.get(one.changedBy()),
                                        one.changedAt()),
                                Collectors.toList())));
    }

    void forget(Collection<Affiliation> held) {
        if (!held.isEmpty()) changes.deleteByAffiliationIdIn(ids(held));
    }

    private static List<UUID> ids(Collection<Affiliation> held) {
        return held.stream().map(Affiliation::id).toList();
    }
}
