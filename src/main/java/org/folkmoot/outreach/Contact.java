package org.folkmoot.outreach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A visit, interview or briefing as it was written down. What was wrong is taken back by a {@link ContactCorrection}. */
@Entity
@Table(name = "outreach_contact")
class Contact {

    static final int NOTE_MAX = 4000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private LocalDate onDay;

    @Column(nullable = false)
    private int unnamed;

    @Column(nullable = false, length = NOTE_MAX)
    private String note;

    private @Nullable UUID strandId;

    @Column(nullable = false)
    private UUID writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "outreach_person", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<PersonThere> people = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(RecordContact asked, Set<MemberId> went, @Nullable StrandId strand, MemberId writtenBy, Instant now) {
        this.id = Ids.next();
        this.kind = asked.kind();
        this.organisationId = asked.organisation().value();
        this.onDay = asked.day();
        this.unnamed = asked.unnamed();
        this.note = asked.note();
        this.strandId = strand == null ? null : strand.value();
        this.writtenBy = writtenBy.value();
        this.writtenAt = now;
        went.forEach(member -> people.add(new PersonThere(member.value(), Part.WENT)));
        asked.met().forEach(member -> people.add(new PersonThere(member.value(), Part.MET)));
    }

    ContactId id() {
        return new ContactId(id);
    }

    ContactKind kind() {
        return kind;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    LocalDate onDay() {
        return onDay;
    }

    int unnamed() {
        return unnamed;
    }

    String note() {
        return note;
    }

    Set<MemberId> went() {
        return with(Part.WENT);
    }

    Set<MemberId> met() {
        return with(Part.MET);
    }

    private Set<MemberId> with(Part part) {
        return people.stream()
                .filter(person -> person.part == part)
                .map(person -> new MemberId(person.memberId))
                .collect(Collectors.toSet());
    }

    enum Part {
        WENT,
        MET
    }

    @Embeddable
    static class PersonThere {

        @Column(nullable = false)
        private UUID memberId;

        @Column(nullable = false, length = 10)
        @Enumerated(EnumType.STRING)
        private Part part;

        @SuppressWarnings("NullAway.Init")
        protected PersonThere() {}

        PersonThere(UUID memberId, Part part) {
            this.memberId = memberId;
            this.part = part;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PersonThere that && memberId.equals(that.memberId) && part == that.part;
        }

        @Override
        public int hashCode() {
            return memberId.hashCode();
        }
    }
}
