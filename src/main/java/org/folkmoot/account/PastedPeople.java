package org.folkmoot.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.UnusableInputException;

/**
 * A list somebody pasted: one person a line, as {@code name@organisation.example} or {@code Name <name@organisation.example>}.
 * Empty lines are skipped, problems are told line by line, and the good lines can be used.
 */
public record PastedPeople(List<Line> good, List<LineProblem> problems) {

    public static final int LINES_MAX = 500;
    public static final int LENGTH_MAX = 100_000;

    private static final int SHOWN_MAX = 80;
    private static final Pattern NAMED = Pattern.compile("\"?([^<\"]*)\"?\\s*<([^<>]+)>[;,]?");

    /** @param line from 1 */
    public record Line(int line, Invitee person) {}

    /** @throws UnusableInputException when nothing stands there, or far too much */
    public static PastedPeople read(String pasted) {
        if (pasted.isBlank()) throw new UnusableInputException("input.required");
        if (pasted.length() > LENGTH_MAX)
            throw new UnusableInputException("input.too-long", LENGTH_MAX, pasted.length());
        var lines = pasted.lines().toList();
        if (lines.stream().filter(line -> !line.isBlank()).count() > LINES_MAX)
            throw new UnusableInputException("account.invite.too-many", LINES_MAX);
        var good = new ArrayList<Line>();
        var problems = new ArrayList<LineProblem>();
        var seen = new HashSet<EmailAddress>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) continue;
            try {
                var person = person(lines.get(at).strip());
                if (seen.add(person.email())) good.add(new Line(at + 1, person));
                else problems.add(problem(at + 1, lines.get(at), "account.invite.twice"));
            } catch (UnusableInputException unusable) {
                problems.add(problem(at + 1, lines.get(at), unusable.key(), unusable.arguments()));
            }
        }
        return new PastedPeople(List.copyOf(good), List.copyOf(problems));
    }

    static LineProblem problem(int line, String text, String key, Object... arguments) {
        return new LineProblem(
                line, text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX - 1) + "…", key, arguments);
    }

    private static Invitee person(String line) {
        var named = NAMED.matcher(line);
        return named.matches()
                ? new Invitee(named.group(1).strip(), new EmailAddress(named.group(2)))
                : new Invitee("", new EmailAddress(line.replaceFirst("[;,]$", "")));
    }
}
