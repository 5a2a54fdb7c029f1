package org.folkmoot.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class OrganisationServiceTest {

    private static final SectorId SECTOR = new SectorId(Ids.next());
    private static final AreaId AREA = new AreaId(Ids.next());

    @Autowired
    OrganisationService service;

    @Autowired
    RegisterService register;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Test
    void aNameAskedForTwiceAtOnceIsTakenOnce() throws Exception {
        var manager = people.person(Role.MANAGER);
        Callable<OrganisationId> add = () -> people.as(manager, () -> register.add(hall("Village hall")));
        var outcomes = Races.together(List.of(add, add, add));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(lost -> assertThat(lost.thrown()).hasMessage("member.refusal.organisation-name-taken"));
        assertThat(service.size()).isEqualTo(new RegisterSize(1, 1));
    }

    @Test
    void aNameDiffersByMoreThanItsCase() {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> register.add(hall("Village hall")));
        assertThatThrownBy(() -> people.as(manager, () -> register.add(hall(" VILLAGE HALL "))))
                .hasMessage("member.refusal.organisation-name-taken");
    }

    @Test
    void anOrganisationMovesToAnotherSector() {
        var manager = people.person(Role.MANAGER);
        var id = people.as(manager, () -> register.add(hall("Village hall")));
        var sector = new SectorId(Ids.next());
        people.as(manager, () -> register.correct(id, new OrganisationFacts("Village hall", sector, AREA)));
        assertThat(service.list("hall", PageRequest.of(0, 20)))
                .singleElement()
                .satisfies(line -> assertThat(line.sector().id()).isEqualTo(sector));
    }

    @Test
    void namesAreCheckedAndWritingIsForManagers() {
        var manager = people.person(Role.MANAGER);
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(manager, () -> register.add(hall("a\u0007b"))))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> people.as(participant, () -> register.add(hall("Village hall"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageCostsTheSameNumberOfStatementsHoweverManyThereAre() {
        people.organisation("Hall 0", SECTOR, AREA);
        var few = statements.during(() -> service.list("", PageRequest.of(0, 20)));
        for (var hall = 1; hall < 19; hall++) people.organisation("Hall " + hall, SECTOR, AREA);
        assertThat(statements.during(() -> service.list("", PageRequest.of(0, 20))))
                .isEqualTo(few);
    }

    private static OrganisationFacts hall(String name) {
        return new OrganisationFacts(name, SECTOR, AREA);
    }
}
