package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Runs one bench and prints its figures: a table for people, then {@code name value unit} lines for programs. */
final class BenchMain {

    private BenchMain() {}

    /** Takes the bench's name and the number of runs, both already checked by {@code ./folkmoot}. */
    public static void main(String[] args) throws Exception {
        var bench = named(args[0]).orElseThrow(() -> new IllegalArgumentException("no bench is called " + args[0]));
        var place =
                new BenchPlace(Path.of(System.getProperty("bench.home", ".")).toAbsolutePath());
        try {
            var figures = bench.measure(place, Integer.parseInt(args[1]));
            System.out.print(table(figures));
            System.out.println();
            figures.forEach(figure -> System.out.println(figure.line()));
            System.out.flush();
            System.exit(0); // a database that was started keeps a thread alive, and ends with the process
        } catch (BenchFailedException failed) {
            System.err.println("folkmoot: " + failed.getMessage());
            System.exit(1);
        } catch (Exception broken) {
            broken.printStackTrace();
            System.exit(1);
        }
    }

    static Optional<Bench> named(String name) throws ReflectiveOperationException, IOException {
        var type = registered().getProperty(name);
        if (type == null) return Optional.empty();
        return Optional.of((Bench) Class.forName(type).getDeclaredConstructor().newInstance());
    }

    static Properties registered() throws IOException {
        var registered = new Properties();
        try (var file = BenchMain.class.getResourceAsStream("benches.properties")) {
            registered.load(file);
        }
        return registered;
    }

    static String table(List<Figure> figures) {
        var says = figures.stream()
                .mapToInt(figure -> figure.says().length())
                .max()
                .orElse(0);
        var table = new StringBuilder();
        for (var figure : figures) {
            table.append(
                    "| %-".concat(says + "s | %8s %-3s |%n").formatted(figure.says(), figure.number(), figure.unit()));
        }
        return table.toString();
    }
}
