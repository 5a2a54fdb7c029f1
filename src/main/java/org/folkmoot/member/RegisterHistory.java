package org.folkmoot.member;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to organisations. Runs inside the transaction of the services. */
@Component
class RegisterHistory {

    private final OrganisationChanges changes;
    private final Organisations organisations;
    private final Members members;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    RegisterHistory(
            OrganisationChanges changes,
            Organisations organisations,
            Members members,
            AuditLog audit,
            CurrentMember currentMember,
            PortalClock clock) {
        this.changes = changes;
        this.organisations = organisations;
        this.members = members;
        this.audit = audit;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    OrganisationChange write(
            OrganisationId organisation, OrganisationChangeKind kind, @Nullable OrganisationId other, String detail) {
        audit.record(new AuditLine(
                "member.audit.organisation." + kind,
                "organisation",
                organisation.value().toString(),
                nameOf(organisation),
                detail.isEmpty() ? null : detail,
                other == null ? null : nameOf(other)));
        return changes.save(
                new OrganisationChange(organisation, kind, other, detail, currentMember.find(), clock.instant()));
    }

    private String nameOf(OrganisationId id) {
        return organisations.findById(id.value()).map(Organisation::name).orElse("");
    }

    /** The key its moved affiliations were written down under. */
    UUID lastMergeOf(OrganisationId duplicate) {
        return changes.findFirstByOrganisationIdAndKindOrderByChangedAtDescIdDesc(
                        duplicate.value(), OrganisationChangeKind.MERGED)
                .orElseThrow()
                .id();
    }

    /** Newest first; a merge stands in the history of both. */
    List<OrganisationChangeLine> of(OrganisationId id) {
        var rows = changes.findByOrganisationIdOrOtherIdOrderByChangedAtDescIdDesc(id.value(), id.value());
        var by = rows.stream()
                .flatMap(row -> row.changedBy().stream())
                .map(MemberId::value)
                .collect(Collectors.toSet());
        var people = members.namesOf(by).stream()
                .collect(Collectors.toMap(Members.NameOfMember::getId, Members.NameOfMember::getName));
        var others = rows.stream()
                .flatMap(row -> Stream.of(row.organisation(), row.other()))
                .filter(Objects::nonNull)
                .map(OrganisationId::value)
                .collect(Collectors.toSet());
        var names = organisations.findAllByIdIn(others).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return rows.stream()
                .map(row -> new OrganisationChangeLine(
                        row.kind(),
                        row.other() == null
                                ? null
                                : names.get(row.organisation().equals(id) ? row.other() : row.organisation()),
                        !row.organisation().equals(id),
                        row.detail(),
                        row.changedBy().map(MemberId::value).map(people::get).orElse(null),
                        row.changedAt()))
                .toList();
    }
}
