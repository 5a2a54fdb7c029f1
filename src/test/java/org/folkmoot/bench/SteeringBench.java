package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.scoring.TestScores;
import org.folkmoot.steering.Narrowing;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.folkmoot.steering.QueueView;
import org.folkmoot.testing.RealMariaDb;
import org.folkmoot.testing.Statements;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * The steering group's queue with 200 and with 20,000 ideas that all wait, ten reviewers' cards on each, on MariaDB, in this
 * process: what opening and filtering it reads, without the screen around it, whose cost does not grow.
 */
class SteeringBench implements Bench {

    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int TIMES = 60;

    /** Before either size is measured, so that the first is not the one that waits for the compiler. */
    private static final int WARM_UP = 5;

    private static final PageRequest PAGE = PageRequest.of(0, 20);

    /** What is opened. The name is part of the figure's. */
    private enum Look {
        OPEN("it opens"),
        FILTER("one theme of it"),
        MINE("what is mine to score: the newest " + BenchCards.OPEN),
        DIFFER("where my card differs");

        private final String words;

        Look(String words) {
            this.words = words;
        }

        QueueQuery query(String theme) {
            return switch (this) {
                case OPEN -> QueueQuery.ALL;
                case FILTER -> QueueQuery.ALL.only(Narrowing.THEME, Set.of(theme));
                case MINE -> QueueQuery.ALL.view(QueueView.TO_SCORE);
                case DIFFER -> QueueQuery.ALL.view(QueueView.I_DIFFER);
            };
        }
    }

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        try (var few = new Queue(place, FEW);
                var many = new Queue(place, MANY)) {
            for (var round = 0; round < WARM_UP; round++) byTurns(few, many, Queue::millis);
            for (var run = 0; run < runs; run++) byTurns(few, many, Queue::measure);
            if (few.statements() != many.statements())
                throw new BenchFailedException(
                        "statements grew from %d to %d".formatted(few.statements(), many.statements()));
            return figures(few, many);
        }
    }

    /** The two by turns, so that whatever else the machine does, it does to both. */
    private static void byTurns(Queue few, Queue many, BiConsumer<Queue, Look> asked) {
        for (var look : Look.values())
            for (var time = 0; time < TIMES; time++) {
                asked.accept(time % 2 == 0 ? few : many, look);
                asked.accept(time % 2 == 0 ? many : few, look);
            }
    }

    private static List<Figure> figures(Queue few, Queue many) {
        var all = new ArrayList<Figure>();
        var greatest = 0.0;
        for (var look : Look.values()) {
            var of200 = few.figure(look, "200");
            var of20k = many.figure(look, "20k");
            var ratio = of20k.value() / of200.value();
            greatest = Math.max(greatest, ratio);
            all.addAll(List.of(
                    of200,
                    of20k,
                    new Figure(
                            "steering.queue." + look.name().toLowerCase(Locale.ROOT) + ".ratio.20k_200",
                            ratio,
                            "x",
                            look.words + ", 20,000 ÷ 200")));
        }
        all.add(new Figure("steering.queue.ratio.20k_200", greatest, "x", "the greatest of these ratios"));
        all.add(new Figure("steering.queue.statements", few.statements(), "n", "statements, the same for both"));
        return all;
    }

    /** So many ideas that all wait, half of them on the shortlist, in a portal of their own. */
    private static class Queue implements AutoCloseable {

        private final Path data;
        private final ConfigurableApplicationContext portal;
        private final TestMembers people;
        private final QueueService queue;
        private final MemberId mine;
        private final String theme;
        private final Map<Look, List<Double>> millis = new EnumMap<>(Look.class);

        Queue(BenchPlace place, int count) throws IOException {
            data = place.freshFolder("steering");
            portal = portal(data);
            people = portal.getBean(TestMembers.class);
            queue = portal.getBean(QueueService.class);
            var jdbc = portal.getBean(JdbcTemplate.class);
            System.err.printf("%,d ideas%n", count);
            new BenchIdeas(jdbc, new BenchVocabulary()).write(count);
            jdbc.update("update idea set stage = 'SUBMITTED' where stage not in ('SUBMITTED', 'SHORTLISTED')");
            var cards = new BenchCards(jdbc, people);
            cards.write();
            portal.getBean(TestScores.class).recount();
            for (var table : List.of("idea", "score_card", "score_mark", "score_total", "member_card"))
                jdbc.execute("analyze table " + table);
            mine = cards.mine();
            theme = String.valueOf(jdbc.queryForObject("select theme_id from idea order by id limit 1", String.class));
        }

        /** Each of the two portals looks for who is signed in where it put its own strategy. */
        private void signIn() {
            SecurityContextHolder.setContextHolderStrategy(portal.getBean(SecurityContextHolderStrategy.class));
            people.signIn(mine);
        }

        double millis(Look look) {
            signIn();
            var query = look.query(theme);
            var began = System.nanoTime();
            show(query);
            return (System.nanoTime() - began) / 1e6;
        }

        void measure(Look look) {
            millis.computeIfAbsent(look, one -> new ArrayList<>()).add(millis(look));
        }

        long statements() {
            signIn();
            return Arrays.stream(Look.values())
                    .mapToLong(look -> new Statements().during(() -> show(look.query(theme))))
                    .max()
                    .orElseThrow();
        }

        /** What the screen asks for. */
        private void show(QueueQuery query) {
            var counts = queue.counts(query);
            var page = queue.page(query, counts.get(query.view()), PAGE);
            if (page.isEmpty()) throw new BenchFailedException("nothing was shown for " + query);
        }

        Figure figure(Look look, String size) {
            return Figure.median(
                    "steering.queue." + look.name().toLowerCase(Locale.ROOT) + "." + size,
                    millis.get(look),
                    "ms",
                    look.words + ", " + size + " wait");
        }

        @Override
        public void close() throws IOException {
            portal.close();
            BenchPlace.delete(data);
        }
    }

    private static ConfigurableApplicationContext portal(Path data) {
        return SpringApplication.run(
                FolkmootApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--folkmoot.data=" + data,
                "--logging.level.root=WARN",
                "--spring.jpa.properties.hibernate.session_factory.statement_inspector="
                        + Statements.Inspector.class.getName(),
                "--spring.datasource.url=" + RealMariaDb.newDatabase("bench" + System.nanoTime())
                        + "?rewriteBatchedStatements=true&useBulkStmts=true",
                "--spring.datasource.username=root",
                "--spring.datasource.password=");
    }
}
