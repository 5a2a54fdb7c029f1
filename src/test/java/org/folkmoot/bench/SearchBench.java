package org.folkmoot.bench;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SuggestService;
import org.folkmoot.testing.RealMariaDb;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Searches among many ideas, in one run: the portal's own service with counts, marks and the rights filter; the bare Lucene
 * query on the same index; MariaDB's FULLTEXT on the same texts. The portal runs in this process, on MariaDB and Lucene files.
 */
class SearchBench implements Bench {

    private static final int QUERIES = 200;
    private static final int WARM_UP = 200;

    /** What a server with such a table would have; MariaDB's own default is 128 MB. */
    private static final String BUFFER_POOL = "set global innodb_buffer_pool_size = 2147483648";

    /** Sizes and their names in figures. */
    Map<String, Integer> sizes() {
        return new TreeMap<>(Map.of("100k", 100_000, "1m", 1_000_000));
    }

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        var figures = new ArrayList<Figure>();
        var p95 = new ArrayList<Figure>();
        for (var size : sizes().entrySet()) p95.add(measure(place, size.getKey(), size.getValue(), figures));
        if (p95.size() == 2)
            figures.add(new Figure(
                    "search.growth.p95.ratio",
                    p95.get(1).value() / p95.get(0).value(),
                    "x",
                    "p95 at a million ÷ p95 at 100,000"));
        return figures;
    }

    private static Figure measure(BenchPlace place, String name, int size, List<Figure> figures) throws Exception {
        var data = place.freshFolder("search");
        try (var portal = portal(data)) {
            var jdbc = portal.getBean(JdbcTemplate.class);
            jdbc.execute(BUFFER_POOL);
            System.err.printf("%,d ideas: writing them%n", size);
            var words = new BenchVocabulary();
            new BenchIdeas(jdbc, words).write(size);
            figures.add(indexed(portal, name, size));
            System.err.println("  FULLTEXT index");
            jdbc.execute("alter table idea add fulltext bench_fulltext (title, wording)");
            return searched(portal, jdbc, name, words, figures);
        } finally {
            BenchPlace.delete(data);
        }
    }

    private static Figure indexed(ConfigurableApplicationContext portal, String name, int size)
            throws InterruptedException {
        System.err.println("  indexing");
        var began = System.nanoTime();
        Search.mapping(portal.getBean(EntityManagerFactory.class))
                .scope(Object.class)
                .massIndexer()
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(200)
                .mergeSegmentsOnFinish(false)
                .startAndWait();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Figure("search." + name + ".index.throughput", size / seconds, "ideas/s", name + ": indexing");
    }

    private static Figure searched(
            ConfigurableApplicationContext portal,
            JdbcTemplate jdbc,
            String name,
            BenchVocabulary words,
            List<Figure> figures)
            throws Exception {
        try (var lucene = new BareLucene(portal.getBean(EntityManagerFactory.class))) {
            var service = portal.getBean(SearchService.class);
            var suggest = portal.getBean(SuggestService.class);
            System.err.println("  searching");
            var queries = BenchQuery.mixed(words, WARM_UP + QUERIES);
            var mine = times(queries, query -> query.through(service));
            var bare = times(queries, lucene::search);
            var fullText = times(queries, query -> query.through(jdbc));
            var suggested = times(queries, query -> suggest.beginning(query.beginning()));
            var bareSuggested = times(queries, query -> lucene.suggest(query.beginning()));
            var p95 = add(figures, name + ".", "the portal's search", mine);
            var bareP95 = add(figures, name + ".lucene.", "bare Lucene", bare);
            var fullTextP95 = add(figures, name + ".fulltext.", "MariaDB FULLTEXT", fullText);
            var suggestP95 = add(figures, name + ".suggest.", "suggestions", suggested);
            var bareSuggestP95 = add(figures, name + ".suggest.lucene.", "suggestions, bare Lucene", bareSuggested);
            figures.add(ratio("search." + name + ".p95.ratio.lucene", p95, bareP95));
            figures.add(ratio("search." + name + ".p95.ratio.fulltext", p95, fullTextP95));
            figures.add(ratio("search." + name + ".suggest.ratio.lucene", suggestP95, bareSuggestP95));
            return p95;
        }
    }

    private static Figure ratio(String name, Figure one, Figure other) {
        return new Figure(name, one.value() / other.value(), "x", one.says() + " ÷ " + other.says());
    }

    private static Figure add(List<Figure> figures, String name, String says, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        figures.add(new Figure("search." + name + "p50", sorted.get(sorted.size() / 2), "ms", says + ", p50"));
        var p95 = new Figure("search." + name + "p95", sorted.get((int) (sorted.size() * 0.95)), "ms", says + ", p95");
        figures.add(p95);
        return p95;
    }

    interface Asking {
        void ask(BenchQuery query) throws Exception;
    }

    private static List<Double> times(List<BenchQuery> queries, Asking asking) throws Exception {
        var millis = new ArrayList<Double>();
        for (var query : queries) {
            var began = System.nanoTime();
            asking.ask(query);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis.subList(WARM_UP, millis.size());
    }

    private static ConfigurableApplicationContext portal(Path data) {
        return SpringApplication.run(
                FolkmootApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--folkmoot.data=" + data,
                "--logging.level.root=WARN",
                "--spring.datasource.url=" + RealMariaDb.newDatabase("bench" + System.nanoTime())
                        + "?rewriteBatchedStatements=true&useBulkStmts=true",
                "--spring.datasource.username=root",
                "--spring.datasource.password=");
    }
}
