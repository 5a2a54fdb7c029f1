package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.sample.LabelledIdeas;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SynonymService;
import org.folkmoot.testing.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** How well the sample's ideas are found: labelled searches, and near-duplicates from a title alone. Subclasses name the backend. */
@PortalTest
abstract class RelevanceSuite {

    private static final int TEN = 10;

    /** Below what was measured: a change that finds less is seen. */
    private static final double FLOOR = 0.82;

    private static final double FLOOR_SIMILAR = 0.72;

    @Autowired
    SearchService search;

    @Autowired
    SimilarIdeas similar;

    @Autowired
    SynonymService synonyms;

    @Autowired
    IdeaService ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    SearchIndex index;

    private final LabelledIdeas labelled = new LabelledIdeas();

    @BeforeEach
    void putForward() {
        testProgramme.load();
        SystemWork.call(() -> {
            synonyms.restore();
            return true;
        });
        var author = people.person(Role.PARTICIPANT);
        labelled.forEach(
                programme.strategy(),
                (title, text, theme, principle) ->
                        people.as(author, () -> ideas.submit(new SubmitIdea(title, text, theme, principle))));
        index.awaitUpToDate();
    }

    @Test
    void searchesFindWhatTheyShould() throws Exception {
        var bySort = new TreeMap<String, List<Double>>();
        var all = new ArrayList<Double>();
        for (var query : labelled.queries()) {
            var found = search.find(query.typed(), SearchKind.IDEA, PageRequest.of(0, TEN)).hits().stream()
                    .map(hit -> Jsoup.parse(hit.titleHtml()).text())
                    .toList();
            var gain = ndcg(found, query.expected());
            bySort.computeIfAbsent(query.sort(), any -> new ArrayList<>()).add(gain);
            all.add(gain);
            if (gain < 0.5) System.out.printf("%s nDCG@10 %.2f %s: %s%n", backend(), gain, query.typed(), found);
        }
        bySort.forEach((sort, gains) ->
                System.out.printf("%s nDCG@10 %s %.3f (%d)%n", backend(), sort, mean(gains), gains.size()));
        System.out.printf("%s nDCG@10 all %.3f (%d)%n", backend(), mean(all), all.size());
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(mean(all)).as("mean nDCG@10").isGreaterThan(FLOOR);
    }

    @Test
    void nearDuplicatesAreFoundFromATitleAlone() {
        var recalls = new ArrayList<Double>();
        var anyFound = 0;
        for (var repeated : labelled.repeated()) {
            var found = similar.like(repeated.title(), "", SimilarIdeas.AT_MOST + 1).stream()
                    .map(one -> one.idea().title())
                    .filter(title -> !title.equals(repeated.title()))
                    .limit(SimilarIdeas.AT_MOST)
                    .toList();
            var hits = found.stream().filter(repeated.others()::contains).count();
            recalls.add((double) hits / repeated.others().size());
            if (hits > 0) anyFound++;
            else System.out.printf("%s nothing similar to %s: %s%n", backend(), repeated.title(), found);
        }
        System.out.printf(
                "%s recall@5 of similar %.3f, at least one %d of %d%n",
                backend(), mean(recalls), anyFound, recalls.size());
        assertThat(mean(recalls)).as("mean recall@5").isGreaterThan(FLOOR_SIMILAR);
    }

    abstract String backend();

    private static double ndcg(List<String> found, Set<String> expected) {
        var gain = 0.0;
        var ideal = 0.0;
        for (var i = 0; i < TEN; i++) {
            var weight = 1 / (Math.log(i + 2) / Math.log(2));
            if (i < found.size() && expected.contains(found.get(i))) gain += weight;
            if (i < expected.size()) ideal += weight;
        }
        return gain / ideal;
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
