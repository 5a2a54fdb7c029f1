package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.mail.KilledDelivery;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * 10,000 mails on a real MariaDB and the portal killed three times while it sends them. Fails when one is lost, arrives
 * twice or is listed wrongly; otherwise tells how long it took, starts of the portal included.
 */
final class MailBench implements Bench {

    private static final int MAILS = 10_000;

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        LoggingSystem.get(MailBench.class.getClassLoader()).setLogLevel("ch.vorburger", LogLevel.OFF);
        System.setProperty(
                "folkmoot.jar", place.home().resolve("target/folkmoot.jar").toString());
        var seconds = new ArrayList<Double>();
        var uncertain = new ArrayList<Double>();
        for (var run = 1; run <= runs; run++) {
            System.err.printf("Run %d of %d%n", run, runs);
            var data = place.freshFolder("mail");
            try {
                var came = KilledDelivery.of(MAILS, run, data);
                if (!came.missing().isEmpty()
                        || !came.twice().isEmpty()
                        || !came.wrong().isEmpty())
                    throw new BenchFailedException("Mails were lost, doubled or listed wrongly: " + came);
                System.err.printf("  %.1f s, uncertain: %s%n", came.seconds(), came.reasons());
                seconds.add(came.seconds());
                uncertain.add((double) came.reasons().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
            } finally {
                BenchPlace.delete(data);
            }
        }
        return List.of(
                Figure.median("mail.killed", seconds, "s", "10,000 mails sent by a portal killed three times"),
                Figure.median("mail.uncertain", uncertain, "mails", "of these, listed as uncertain"));
    }
}
