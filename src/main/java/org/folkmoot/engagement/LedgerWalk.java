package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the whole ledger, person by person or activity by activity, along an index and some thousand lines at a time,
 * so that memory is the same for ten lines and for ten million.
 */
@Component
class LedgerWalk {

    private static final int AT_ONCE = 20_000;

    private static final UUID FIRST = new UUID(0, 0);

    /** Counter-entries are read too, and left out after: asked to leave them out, H2 would not go along the index. */
    private static final String ALL = "select " + LedgerQueries.COLUMNS
            + ", r.member_id, case when r.counters_id is null"
            + " and not exists (select 1 from engagement_record c where c.counters_id = r.id) then 1 else 0 end as stands"
            + " from " + LedgerQueries.LINES + " where ";

    /** @param by the member it was written with, whoever that is counted as; null for an unnamed head count */
    private record Read(CountedLine line, @Nullable UUID by, boolean stands) {

        String member() {
            return Objects.requireNonNull(by).toString();
        }

        String person() {
            return Objects.requireNonNull(line.person());
        }

        String activity() {
            return line.activity();
        }
    }

    private final JdbcClient jdbc;
    private final SamePeople people;

    LedgerWalk(JdbcClient jdbc, SamePeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /**
     * Some subjects with all their standing lines; one whose lines were all taken back is there with none.
     *
     * @param read lines looked at for it
     */
    record Portion(Map<String, List<CountedLine>> lines, int read) {}

    void byPerson(Consumer<Portion> taker) {
        byPerson(AT_ONCE, taker);
    }

    /** Somebody with more than one entry comes once, with the lines of all of them; the other entries come with no lines. */
    void byPerson(int lines, Consumer<Portion> taker) {
        var same = people.all();
        var several = new HashSet<>(same.keySet());
        several.addAll(same.values());
        var after = FIRST;
        for (var atOnce = lines; ; ) {
            var rows = rows("r.member_id > ? order by r.member_id limit ?", List.of(after, atOnce));
            var last = rows.size() < atOnce;
            var whole = last ? rows : withoutTheLast(rows, Read::member);
            if (!whole.isEmpty()) {
                after = UUID.fromString(whole.getLast().member());
                taker.accept(portion(
                        whole.stream()
                                .filter(row -> !several.contains(UUID.fromString(row.member())))
                                .toList(),
                        Read::member,
                        whole.size()));
            }
            if (last) break;
            atOnce = whole.isEmpty() ? atOnce * 2 : lines;
        }
        if (!several.isEmpty()) taker.accept(entries(several));
    }

    private Portion entries(Set<UUID> members) {
        var rows = new ArrayList<Read>();
        for (var member : members) rows.addAll(rows("r.member_id = ?", List.of(member)));
        var found = new LinkedHashMap<>(portion(rows, Read::person, 0).lines());
        for (var member : members) found.putIfAbsent(member.toString(), List.of());
        return new Portion(found, 0);
    }

    void byActivity(Consumer<Portion> taker) {
        byActivity(AT_ONCE, taker);
    }

    void byActivity(int lines, Consumer<Portion> taker) {
        var kinds = jdbc.sql("select distinct activity_kind from engagement_record order by activity_kind")
                .query(String.class)
                .list();
        for (var kind : kinds) {
            var after = "";
            for (var atOnce = lines; ; ) {
                var rows = rows(
                        "r.activity_kind = ? and r.activity_id > ? order by r.activity_kind, r.activity_id limit ?",
                        List.of(kind, after, atOnce));
                var last = rows.size() < atOnce;
                var whole = last ? rows : withoutTheLast(rows, Read::activity);
                if (!whole.isEmpty()) {
                    after = whole.getLast().line().activityId();
                    taker.accept(portion(whole, Read::activity, whole.size()));
                }
                if (last) break;
                atOnce = whole.isEmpty() ? atOnce * 2 : lines;
            }
        }
    }

    /** The last subject may have more lines than were read: it comes with the next portion. */
    private static List<Read> withoutTheLast(List<Read> rows, Function<Read, String> subject) {
        var last = subject.apply(rows.getLast());
        return rows.stream().filter(row -> !subject.apply(row).equals(last)).toList();
    }

    private static Portion portion(List<Read> rows, Function<Read, String> subject, int read) {
        Map<String, List<CountedLine>> lines = new LinkedHashMap<>();
        for (var row : rows) {
            var of = lines.computeIfAbsent(subject.apply(row), none -> new ArrayList<>());
            if (row.stands()) of.add(row.line());
        }
        return new Portion(lines, read);
    }

    private List<Read> rows(String where, List<Object> parameters) {
        return jdbc.sql(ALL + where)
                .params(parameters)
                .query((row, n) -> new Read(
                        LedgerQueries.line(row), row.getObject("member_id", UUID.class), row.getInt("stands") == 1))
                .list();
    }
}
