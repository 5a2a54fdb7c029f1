package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.programme.EngagementKind;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs to know of a line, with merged people and organisations as the one each is counted as.
 *
 * @param person id as text; null for an unnamed head count
 * @param strand id as text, which is its scope; null where it only counts for the programme
 */
record CountedLine(
        UUID id,
        EngagementKind kind,
        @Nullable String person,
        int heads,
        Facets facets,
        @Nullable String strand,
        String activityKind,
        String activityId,
        LocalDate day) {

    String activity() {
        return activityKind + ":" + activityId;
    }

    boolean countsIn(String scope, CountingRule rule) {
        return (scope.equals(Scopes.PROGRAMME) || scope.equals(strand)) && rule.counts(kind);
    }

    /**
     * What it speaks for, once each, as tallies know it. An unnamed head count speaks for its activity, and for an
     * organisation where it is known. Places have no tallies.
     */
    List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        if (person != null) subjects.add(new Subject(Counted.PERSON, person));
        if (!facets.organisation().isEmpty()) subjects.add(new Subject(Counted.ORGANISATION, facets.organisation()));
        if (!facets.sector().isEmpty()) subjects.add(new Subject(Counted.SECTOR, facets.sector()));
        subjects.add(new Subject(Counted.ACTIVITY, activity()));
        return subjects;
    }
}
