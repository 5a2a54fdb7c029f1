package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Facet;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchResults;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SuggestService;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a role may not see of ideas is in no hit, count, filter, suggestion, correction or list of similar ones. */
@PortalTest
class FindingRightsTest {

    private static final Set<Role> INSIDERS = EnumSet.of(Role.STEERING, Role.MANAGER);

    @Autowired
    SearchService search;

    @Autowired
    SuggestService suggest;

    @Autowired
    SimilarIdeas similar;

    @Autowired
    IdeaService ideas;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    SearchIndex index;

    private MemberId author;
    private String organisation;

    @BeforeEach
    void anOrganisationWithOnePerson() {
        testProgramme.load();
        var at = people.organisation(
                "Wyvern Lace Guild",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        author = people.person(Role.PARTICIPANT);
        people.affiliate(author, at, LocalDate.of(2008, 1, 1));
        organisation = at.value().toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyInsidersCountAndChooseIdeasByOrganisation(Role role) {
        testIdeas.by(author, "Griffin lanterns");
        index.awaitUpToDate();
        var reader = people.person(role);
        var found = people.as(reader, () -> find(SearchAsk.words("griffin lanterns")));
        assertThat(found.total()).isEqualTo(1);
        assertThat(organisations(found)).isEqualTo(INSIDERS.contains(role) ? List.of(organisation) : List.of());
        var chosen = SearchAsk.words("griffin").only(Dimension.ORGANISATION, Set.of(organisation));
        assertThat(people.as(reader, () -> find(chosen)).total()).isEqualTo(INSIDERS.contains(role) ? 1 : 0);
        assertThat(people.as(reader, () -> find(SearchAsk.words("griffin wyvern lace")))
                        .relaxed())
                .as("the organisation's name does not find it")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aWithdrawnIdeaIsNowhere(Role role) {
        var idea = testIdeas.by(author, "Griffin lanterns");
        people.as(author, () -> ideas.withdraw(idea, "Done elsewhere."));
        index.awaitUpToDate();
        assertNowhere(people.person(role));
    }

    @Test
    void aVisitorFindsNothingWithdrawnEither() {
        var idea = testIdeas.by(author, "Griffin lanterns");
        people.as(author, () -> ideas.withdraw(idea, "Done elsewhere."));
        index.awaitUpToDate();
        assertThat(find(SearchAsk.words("griffin")).counts()).isEmpty();
        assertThat(suggest.beginning("griff")).isEmpty();
    }

    private void assertNowhere(MemberId reader) {
        people.as(reader, () -> {
            var found = find(SearchAsk.words("griffin"));
            assertThat(found.hits()).isEmpty();
            assertThat(found.counts()).isEmpty();
            assertThat(found.facets()).isEmpty();
            assertThat(find(SearchAsk.words("grifin")).corrected()).isNull();
            assertThat(suggest.beginning("griff")).isEmpty();
            assertThat(similar.to("Griffin lanterns", "")).isEmpty();
        });
    }

    private SearchResults find(SearchAsk ask) {
        return search.find(ask.only(Dimension.KIND, Set.of(SearchKind.IDEA.name())), PageRequest.of(0, 20));
    }

    private static List<String> organisations(SearchResults found) {
        return found.facets().stream()
                .filter(facet -> facet.dimension() == Dimension.ORGANISATION)
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::value)
                .toList();
    }
}
