package org.folkmoot.inquiryreport;

import java.util.ArrayList;
import java.util.List;

/** A chapter's Markdown taken apart at its headings, which the portal shows itself: what stands between is people's text. */
public final class ReportText {

    private ReportText() {}

    /**
     * @param level 3 or 4
     * @param heading words, empty for what stands before the first one
     * @param body  Markdown, may be empty
     */
    public record Block(int level, String heading, String body) {}

    public static List<Block> blocks(String markdown) {
        var blocks = new ArrayList<Block>();
        var body = new StringBuilder();
        var level = 3;
        var heading = "";
        var code = false;
        for (var line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) code = !code;
            var marks = code ? 0 : marks(line);
            if (marks == 0) {
                body.append(line).append('\n');
                continue;
            }
            add(blocks, level, heading, body);
            level = marks > 3 ? 4 : 3;
            heading = line.substring(marks).replaceAll("\\s+#+\\s*$", "").strip();
        }
        add(blocks, level, heading, body);
        return List.copyOf(blocks);
    }

    /** How many signs of a heading the line begins with; 0 for a line of text. */
    private static int marks(String line) {
        var marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') marks++;
        return marks > 0 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ' ? marks : 0;
    }

    private static void add(List<Block> blocks, int level, String heading, StringBuilder body) {
        var text = body.toString().strip();
        body.setLength(0);
        if (!heading.isEmpty() || !text.isEmpty()) blocks.add(new Block(level, heading, text));
    }
}
