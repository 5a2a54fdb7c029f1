package org.folkmoot.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;

/** Organisations and people of a portal, and what they take part in: the same for the same seed, whichever portal it is. */
final class BenchCrowd {

    static final int BODIES = 46;

    private static final int UNNAMED_IN = 20;
    private static final int ANOTHER_KIND_IN = 10;
    private static final int DAYS = 60;

    private final List<BenchBody> bodies = new ArrayList<>();
    private final List<MemberId> people = new ArrayList<>();
    private final List<StrandSummary> strands;

    BenchCrowd(ReachPortal portal, int size) {
        var members = portal.bean(TestMembers.class);
        var programme = portal.bean(ProgrammeService.class);
        var sectors = programme.sectors();
        var areas = programme.areas();
        strands = programme.strands();
        for (var i = 0; i < BODIES; i++) {
            var sector = sectors.get(i % sectors.size()).id();
            var area = areas.get(i % areas.size()).id();
            var name = "Bench organisation " + i;
            var id = known(portal, name).orElseGet(() -> members.organisation(name, sector, area));
            bodies.add(new BenchBody(id, sector, area));
        }
        for (var i = 0; i < size; i++) {
            var person = members.person(Role.PARTICIPANT);
            members.affiliate(person, bodies.get(i % BODIES).id(), LocalDate.of(2000, 1, 1));
            people.add(person);
        }
    }

    /** In a portal that an earlier run has filled. */
    private static Optional<OrganisationId> known(ReachPortal portal, String name) {
        return portal.jdbc().queryForList("select id from organisation where name = ?", UUID.class, name).stream()
                .findFirst()
                .map(OrganisationId::new);
    }

    List<BenchBody> bodies() {
        return bodies;
    }

    /** @param today noon of the last day */
    List<BenchEvent> events(long seed, int count, Instant today) {
        var random = new Random(seed);
        var activities = Math.max(4, count / 25);
        var events = new ArrayList<BenchEvent>();
        for (var i = 0; i < count; i++) {
            var activity = random.nextInt(activities);
            var strand = strands.get(activity % strands.size());
            var unnamed = random.nextInt(UNNAMED_IN) == 0;
            var person = random.nextInt(people.size());
            events.add(new BenchEvent(
                    "bench-" + seed + ":" + i,
                    random.nextInt(ANOTHER_KIND_IN) == 0 ? EngagementKind.VISIT : kind(strand),
                    unnamed ? null : people.get(person),
                    unnamed ? null : bodies.get(person % BODIES),
                    unnamed ? 1 + random.nextInt(30) : 1,
                    strand.id(),
                    BenchEvent.session("bench-" + seed + "-" + activity),
                    today.minus(random.nextInt(DAYS), ChronoUnit.DAYS)));
        }
        return events;
    }

    /** One that counts for it, if one does. */
    static EngagementKind kind(StrandSummary strand) {
        return strand.counts().stream().sorted().findFirst().orElse(EngagementKind.ATTENDED_SESSION);
    }
}
