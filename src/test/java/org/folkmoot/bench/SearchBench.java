package org.folkmoot.bench;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
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
 * With a folder in {@code BENCH_KEEP} the ideas stay there, and the next run only asks.
 */
class SearchBench implements Bench {

    private static final int QUERIES = 200;
    private static final int WARM_UP = 200;

    /** A portal that has run for a while has compiled what a search needs; FULLTEXT needs no such thing. */
    private static final int COMPILING = 1000;

    private static final String PORTAL = "the portal's search";
    private static final String LUCENE = "bare Lucene";
    private static final String FULLTEXT = "MariaDB FULLTEXT";
    private static final String SUGGEST = "suggestions";
    private static final String SUGGEST_LUCENE = "suggestions, bare Lucene";

    /** What a server with such a table would have; MariaDB's own default is 128 MB. */
    private static final String BUFFER_POOL = "set global innodb_buffer_pool_size = 2147483648";

    /** Indexing reads the ideas' ids in one long answer, on a busy machine with pauses longer than MariaDB's minute. */
    private static final String PATIENCE = "set global net_write_timeout = 3600";

    /** Sizes and their names in figures. */
    Map<String, Integer> sizes() {
        return new TreeMap<>(Map.of("100k", 100_000, "1m", 1_000_000));
    }

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        var figures = new ArrayList<Figure>();
        var p95 = new ArrayList<Figure>();
        for (var size : sizes().entrySet()) p95.add(measure(place, size.getKey(), size.getValue(), runs, figures));
        if (p95.size() == 2)
            figures.add(new Figure(
                    "search.growth.p95.ratio",
                    p95.get(1).value() / p95.get(0).value(),
                    "x",
                    "p95 at a million ÷ p95 at 100,000"));
        return figures;
    }

    private static Figure measure(BenchPlace place, String name, int size, int runs, List<Figure> figures)
            throws Exception {
        var kept = place.kept();
        var data = kept == null ? place.freshFolder("search") : Files.createDirectories(kept.resolve(name));
        if (kept != null)
            System.setProperty(RealMariaDb.KEPT, kept.resolve("mariadb").toString());
        try (var portal = portal(data, kept == null ? "bench" + System.nanoTime() : "bench" + name)) {
            var jdbc = portal.getBean(JdbcTemplate.class);
            jdbc.execute(BUFFER_POOL);
            jdbc.execute(PATIENCE);
            var words = new BenchVocabulary();
            var made = data.resolve("ideas-a-second");
            if (Files.notExists(made)) Files.writeString(made, String.valueOf(make(portal, jdbc, words, size)));
            figures.add(new Figure(
                    "search." + name + ".index.throughput",
                    Double.parseDouble(Files.readString(made)),
                    "ideas/s",
                    name + ": indexing"));
            return searched(portal, jdbc, name, words, runs, figures);
        } finally {
            if (kept == null) BenchPlace.delete(data);
        }
    }

    /** @return ideas indexed a second */
    private static double make(
            ConfigurableApplicationContext portal, JdbcTemplate jdbc, BenchVocabulary words, Integer size)
            throws InterruptedException {
        System.err.printf("%,d ideas: writing them%n", size);
        if (!size.equals(jdbc.queryForObject("select count(*) from idea", Integer.class)))
            new BenchIdeas(jdbc, words).write(size);
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
        System.err.println("  FULLTEXT index");
        jdbc.execute("alter table idea add fulltext bench_fulltext (title, wording)");
        return size / seconds;
    }

    private static Figure searched(
            ConfigurableApplicationContext portal,
            JdbcTemplate jdbc,
            String name,
            BenchVocabulary words,
            int runs,
            List<Figure> figures)
            throws Exception {
        try (var lucene = new BareLucene(portal.getBean(EntityManagerFactory.class))) {
            var service = portal.getBean(SearchService.class);
            var suggest = portal.getBean(SuggestService.class);
            System.err.println("  searching");
            var queries = BenchQuery.mixed(words, COMPILING + WARM_UP + QUERIES);
            var measured = queries.subList(COMPILING + WARM_UP, queries.size());
            new SideBySide()
                    .way(PORTAL, query -> query.through(service))
                    .way(LUCENE, lucene::search)
                    .way(SUGGEST, query -> suggest.beginning(query.beginning()))
                    .warmUp(queries.subList(0, COMPILING));
            var found = new SideBySide()
                    .way(PORTAL, query -> query.through(service))
                    .way(LUCENE, lucene::search)
                    .way(FULLTEXT, query -> query.through(jdbc))
                    .warmUp(queries.subList(COMPILING, COMPILING + WARM_UP))
                    .measure(measured, runs);
            var begun = new SideBySide()
                    .way(SUGGEST, query -> suggest.beginning(query.beginning()))
                    .way(SUGGEST_LUCENE, query -> lucene.suggest(query.beginning()))
                    .warmUp(queries.subList(COMPILING, COMPILING + WARM_UP))
                    .measure(measured, runs);
            var p95 = add(figures, name + ".", PORTAL, found);
            var bareP95 = add(figures, name + ".lucene.", LUCENE, found);
            var fullTextP95 = add(figures, name + ".fulltext.", FULLTEXT, found);
            var suggestP95 = add(figures, name + ".suggest.", SUGGEST, begun);
            var bareSuggestP95 = add(figures, name + ".suggest.lucene.", SUGGEST_LUCENE, begun);
            figures.add(ratio("search." + name + ".p95.ratio.lucene", p95, bareP95));
            figures.add(ratio("search." + name + ".p95.ratio.fulltext", p95, fullTextP95));
            figures.add(ratio("search." + name + ".suggest.ratio.lucene", suggestP95, bareSuggestP95));
            return p95;
        }
    }

    private static Figure ratio(String name, Figure one, Figure other) {
        return new Figure(name, one.value() / other.value(), "x", one.says() + " ÷ " + other.says());
    }

    private static Figure add(List<Figure> figures, String name, String way, SideBySide times) {
        figures.add(new Figure("search." + name + "p50", times.percentile(way, 0.5), "ms", way + ", p50"));
        var p95 = new Figure("search." + name + "p95", times.percentile(way, 0.95), "ms", way + ", p95");
        figures.add(p95);
        return p95;
    }

    private static ConfigurableApplicationContext portal(Path data, String database) {
        return SpringApplication.run(
                FolkmootApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--folkmoot.data=" + data,
                "--logging.level.root=WARN",
                "--spring.datasource.url=" + RealMariaDb.newDatabase(database)
                        + "?rewriteBatchedStatements=true&useBulkStmts=true",
                "--spring.datasource.username=root",
                "--spring.datasource.password=");
    }
}
